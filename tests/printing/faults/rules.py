"""What has to be so in every cell of the matrix, and the matrix in words."""

from collections.abc import Iterator, Sequence

from tests.printing.faults.cells import RECOVERY_S, SCREEN_S, Seen
from tests.printing.faults.rows import FADES, LOSES, Row, Way, When

ON_PAPER = ("printed", "sent")
A_PICTURE_S = 0.3
"""What a look at the screen may come late."""
FIRST_NUMBER = "A001"
PASSING = {"cover_open", "hot", "not_taken"}
"""May be what staff do there, or pass by itself: told after a minute (domain.md 8.4)."""
SAYS = {
    Way.WAIT: "One moment. We will be right back.",
    Way.ELSEWHERE: "Out of service. Please go to reception.",
}
"""What whoever cannot touch anything reads, in English."""


def wrongs(row: Row, seen: Seen) -> list[str]:
    """Return everything that is not as it has to be; nothing is the aim."""
    if seen.stuck:
        return [seen.stuck]
    return [
        *_job(row, seen), *_paper(seen), *_person(row, seen), *_staff(row, seen), *_slip(row, seen),
        *_after(seen),
    ]  # fmt: skip


def _job(row: Row, seen: Seen) -> Iterator[str]:
    expected = row.jobs[list(type(seen.when)).index(seen.when)]
    if (seen.job or "none") not in expected.split("|"):
        yield f"the job is {seen.job or 'none'}, not {expected}"


def _paper(seen: Seen) -> Iterator[str]:
    """Never a second slip, and what the job says is true."""
    numbers = sum(piece.number for piece in seen.pieces)
    codes = sum(piece.code for piece in seen.pieces)
    if max(numbers, codes) > 1:
        yield "the number is on paper twice"
    is_whole = any(piece.number and piece.code for piece in seen.pieces)
    if seen.job in ON_PAPER and not is_whole:
        yield f"{seen.job}, and no slip"
    if seen.job not in (*ON_PAPER, "unknown") and numbers + codes:
        yield f"{seen.job or 'no job'}, and paper"
    if not seen.job and len(seen.pieces) > 1:
        yield "no job, and paper that is nobody's"
    if any(piece.number + piece.code and piece.next_number for piece in seen.pieces):
        yield "two people's numbers on one piece of paper"


def _person(row: Row, seen: Seen) -> Iterator[str]:
    """A slip, a number or words that lead on; a number that was given is never lost."""
    told = Way.PAPER if seen.job in ON_PAPER and not _is_stuck(row, seen) else Way.NUMBER
    way = row.way if seen.when is When.BEFORE else told
    if seen.page != way:
        yield f"the person sees {seen.page}, not {way}"
    if seen.is_stuck != _is_stuck(row, seen):
        yield f"the person is {'' if seen.is_stuck else 'not '}told that the slip is stuck"
    number = "" if way in SAYS else FIRST_NUMBER
    if seen.number != number:
        yield f"the number on the screen is {seen.number or 'none'}, not {number or 'none'}"
    if seen.numbers != bool(number):
        yield f"{seen.numbers} numbers were given"
    if way in SAYS and SAYS[way] not in seen.sentences:
        yield f"the page says {seen.sentences}"
    if seen.screen_s > SCREEN_S + A_PICTURE_S:
        yield f"the screen is true after {seen.screen_s:.1f} s"


def _is_stuck(row: Row, seen: Seen) -> bool:
    """Tell whether a slip that is printed may be inside still: the printer has not said it cut.

    Where the line is lost with it, what it said last may have been heard.
    """
    if seen.job != "printed" or seen.when not in (When.BEFORE_CUT, When.AFTER_CUT):
        return False
    return seen.is_stuck if row.jobs[-1] == LOSES[-1] else row.jobs == FADES


def _staff(row: Row, seen: Seen) -> Iterator[str]:
    """Trouble with the printer while it lasts; what may pass by itself when it has not."""
    now, later = _devices(seen.alarms), _devices(seen.later)
    if seen.is_struck_now and not (later or {"ready"}) <= row.conditions:
        told = ", ".join(later) or "nothing"
        yield f"staff are told {told}, not {' or '.join(row.conditions)}"
    if now != later - PASSING:
        yield f"staff are told {', '.join(now) or 'nothing'} at once"


def _devices(alarms: Sequence[str]) -> set[str]:
    """Return the conditions that alarms of a kiosk's printer tell."""
    told = {alarm.removeprefix("kiosk_") for alarm in alarms if "slip" not in alarm}
    return {"silent" if condition == "mute" else condition for condition in told}


def _slip(row: Row, seen: Seen) -> Iterator[str]:
    """Staff are told of each slip that nobody is sure of."""
    slips = [alarm for alarm in seen.alarms if "slip" in alarm]
    wanted = [f"slip_{seen.job}"] if seen.job in ("failed", "unknown") else []
    if _is_stuck(row, seen):
        wanted = ["slip_stuck"]
    if slips != wanted:
        yield f"staff see {slips} of the slip, not {wanted}"


def _after(seen: Seen) -> Iterator[str]:
    if seen.recovery_s > RECOVERY_S:
        yield f"the next slip comes only after {seen.recovery_s:.1f} s"
    if seen.next_job not in ON_PAPER:
        yield f"the next person's slip is {seen.next_job or 'none'}"
    whole = [piece for piece in seen.pieces if piece.next_number and piece.next_code]
    if len(whole) != 1 or sum(piece.next_number for piece in seen.pieces) != 1:
        yield "the next person's slip is not on paper once"


def person_in_words(seen: Seen) -> str:
    """Return what the first person saw."""
    match seen.page:
        case Way.PAPER:
            return f"take slip {seen.number}"
        case Way.NUMBER:
            stuck = "slip stuck" if seen.is_stuck else "no slip"
            return f"number {seen.number}, {stuck}"
        case Way.WAIT:
            return "one moment"
        case Way.ELSEWHERE:
            return "go to reception"
    return seen.page


def staff_in_words(seen: Seen) -> str:
    """Return what staff saw at once, and what after a minute."""
    later = [f"in 1 min {alarm}" for alarm in seen.later if alarm not in seen.alarms]
    return ", ".join((*seen.alarms, *later)) or "-"


def paper_in_words(seen: Seen) -> str:
    """Return what became of the first person's paper."""
    parts = [piece for piece in seen.pieces if piece.number or piece.code]
    if not parts:
        return "none"
    if any(piece.number and piece.code for piece in parts):
        return "whole"
    return "in two" if len(parts) > 1 else "part"


def table(rows: Sequence[tuple[Row, Seen]]) -> list[str]:
    """Return the matrix, a line for each cell."""
    head = (
        "fault",
        "moment",
        "job",
        "person sees",
        "staff see",
        "paper",
        "screen s",
        "next slip s",
        "",
    )
    lines = [head] + [
        (
            row.name, str(seen.when), seen.job or "none", person_in_words(seen),
            staff_in_words(seen), paper_in_words(seen),
            f"{seen.screen_s:.1f}", f"{seen.recovery_s:.1f}",
            "; ".join(wrongs(row, seen)) or "right",
        )
        for row, seen in rows
    ]  # fmt: skip
    widths = [max(len(line[column]) for line in lines) for column in range(len(head))]
    return [
        "  ".join(part.ljust(width) for part, width in zip(line, widths, strict=True)).rstrip()
        for line in lines
    ]
