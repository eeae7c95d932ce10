"""What has to be so in every cell of the matrix, and the matrix in words."""

from collections.abc import Iterator, Sequence

from tests.printing.faults.cells import RECOVERY_S, SCREEN_S, Seen
from tests.printing.faults.rows import Row

ON_PAPER = ("printed", "sent")
A_PICTURE_S = 0.3
"""What a look at the screen may come late."""


def wrongs(row: Row, seen: Seen) -> list[str]:
    """Return everything that is not as it has to be; nothing is the aim."""
    return [*_job(row, seen), *_paper(seen), *_person(seen), *_staff(row, seen), *_after(seen)]


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
    if any(piece.number + piece.code and piece.next_number for piece in seen.pieces):
        yield "two people's numbers on one piece of paper"


def _person(seen: Seen) -> Iterator[str]:
    page = "ticket" if seen.job in ON_PAPER else "noPaper"
    if seen.page != page:
        yield f"the person sees {seen.page}, not {page}"
    if seen.screen_s > SCREEN_S + A_PICTURE_S:
        yield f"the screen is true after {seen.screen_s:.1f} s"


def _staff(row: Row, seen: Seen) -> Iterator[str]:
    """Trouble with the printer while it lasts, and each slip that nobody is sure of."""
    devices = {alarm.removeprefix("kiosk_") for alarm in seen.alarms if "slip" not in alarm}
    told = devices or {"ready"}
    if seen.is_struck_now and not told <= row.conditions:
        yield f"staff see {', '.join(told)}, not {' or '.join(row.conditions)}"
    slips = [alarm for alarm in seen.alarms if "slip" in alarm]
    wanted = [f"slip_{seen.job}"] if seen.job in ("failed", "unknown") else []
    if slips != wanted:
        yield f"staff see {slips} of the slip, not {wanted}"


def _after(seen: Seen) -> Iterator[str]:
    if seen.recovery_s > RECOVERY_S:
        yield f"well again only after {seen.recovery_s:.1f} s"
    if seen.next_job not in ON_PAPER:
        yield f"the next person's slip is {seen.next_job or 'none'}"
    if sum(piece.next_number for piece in seen.pieces) != 1:
        yield "the next person's number is not on paper once"


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
    head = ("fault", "moment", "job", "person sees", "staff see", "paper", "s", "mended", "")
    lines = [head] + [
        (
            row.name, str(seen.when), seen.job or "none", seen.page, " ".join(seen.alarms) or "-",
            paper_in_words(seen), f"{seen.screen_s:.1f}", f"{seen.recovery_s:.1f}",
            "; ".join(wrongs(row, seen)) or "right",
        )
        for row, seen in rows
    ]  # fmt: skip
    widths = [max(len(line[column]) for line in lines) for column in range(len(head))]
    return [
        "  ".join(part.ljust(width) for part, width in zip(line, widths, strict=True)).rstrip()
        for line in lines
    ]
