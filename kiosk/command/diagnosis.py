"""What `doctor printer` says, in words for whoever stands before the printer."""

from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime

from kiosk.domain.printer import CAN_PRINT, Confirmation, PrinterCondition
from kiosk.domain.printer_profile import Profile
from kiosk.printing.examination import EVERY_QUESTION, UNHEARD, Examination
from kiosk.printing.found import FoundDevice
from kiosk.printing.hindrance import Hindrance

CONDITIONS = {
    PrinterCondition.READY: "ready",
    PrinterCondition.PAPER_LOW: "it prints, but the roll is near its end: get a new one ready",
    PrinterCondition.PAPER_OUT: "no paper: change the roll",
    PrinterCondition.COVER_OPEN: "the cover is open: close it until it clicks",
    PrinterCondition.CUTTER: "the cutter is stuck: switch off, take the paper out, switch on",
    PrinterCondition.JAM: "paper is stuck: open the cover and take it out",
    PrinterCondition.NOT_TAKEN: "a slip waits in the exit: take it out",
    PrinterCondition.HOT: "the head is too hot: wait some minutes",
    PrinterCondition.OFFLINE: "nobody there: check power, cable and address",
    PrinterCondition.SILENT: (
        "it takes the line but answers nothing: its kiosk may hold it, as most printers listen to"
        " one only; if none does, switch it off and on; some models never answer (answers_status)"
    ),
    PrinterCondition.UNKNOWN: "there, but it cannot say how it is",
}
HINDRANCES = {
    Hindrance.IN_USE: "another program has it open, as a rule its kiosk: stop that first",
    Hindrance.NOT_ALLOWED: (
        "it is there, but this user may not open it: use the kiosk's user, or add this one to the"
        " group that owns the device (lp for USB, dialout for serial lines)"
    ),
}
CONFIRMATIONS = {
    Confirmation.PROCESS_ID: "each slip's own number comes back once it is printed",
    Confirmation.PRESENTER: "a sensor sees the slip come out",
    Confirmation.FENCE: "it answers a question behind the slip once it is printed",
    Confirmation.STATUS: "it only says how it is: a slip counts as sent, not as printed",
    Confirmation.NONE: "nothing comes back: whether a slip came out only people see",
}
QUESTIONS = {
    Confirmation.PROCESS_ID: "own number of the slip",
    Confirmation.PRESENTER: "slip seen in the output",
    Confirmation.FENCE: "question behind the slip",
}
_BY_STRENGTH = tuple(Confirmation)


@dataclass(frozen=True, slots=True)
class Noted:
    """What a printer's kiosk noted last.

    Args:
        condition: As it was then.
        at: In the branch's time.
        is_fresh: Whether the kiosk is still alive.
    """

    condition: PrinterCondition
    at: datetime
    is_fresh: bool


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """What is known of a printer.

    Args:
        name: In the configuration, or empty.
        profile: Of its model, with what that promises.
        condition: How it is, or None for one made of software, which lives in its kiosk.
        examination: What it did with a test slip, or None without one.
        noted: By its kiosk, or None if there is none here.
        hindrance: Why it could not be opened, as far as it is known.
    """

    name: str
    address: str
    profile: Profile
    condition: PrinterCondition | None = None
    examination: Examination | None = None
    noted: Noted | None = None
    hindrance: Hindrance | None = None

    @property
    def is_well(self) -> bool:
        """Whether nothing needs to be done."""
        if self.condition is None:
            return True
        if self.examination is None:
            known = self.noted.condition if self.noted and self.is_held else self.condition
            return known in CAN_PRINT | {PrinterCondition.UNKNOWN}
        tried = self.examination
        return tried.is_whole and tried.is_telling and not self._promises_too_much

    @property
    def is_held(self) -> bool:
        """Whether it does not answer us, and its kiosk says that it answers there."""
        noted = self.noted
        heard = noted is not None and noted.is_fresh and noted.condition not in UNHEARD
        may_open = self.hindrance is not Hindrance.NOT_ALLOWED
        return heard and may_open and self.condition in UNHEARD

    @property
    def promised(self) -> Confirmation:
        """The confirmation that its profile says it gives."""
        return self.profile.confirmation

    @property
    def _promises_too_much(self) -> bool:
        given = self.examination.confirmation if self.examination else self.promised
        return _BY_STRENGTH.index(given) > _BY_STRENGTH.index(self.promised)


def as_data(diagnosis: Diagnosis) -> dict[str, object]:
    """Return everything for a program."""
    tried = diagnosis.examination
    return {
        "name": diagnosis.name,
        "address": diagnosis.address,
        "profile": diagnosis.profile.name,
        "promised": diagnosis.promised,
        "condition": diagnosis.condition,
        "hindrance": diagnosis.hindrance,
        "noted": diagnosis.noted and asdict(diagnosis.noted),
        "well": diagnosis.is_well,
        "examination": tried and {**asdict(tried), "confirmation": tried.confirmation},
    }


def status_line(diagnosis: Diagnosis) -> str:
    """Return how a printer is."""
    called = f"printer {diagnosis.name}, " if diagnosis.name else ""
    return f"{called}{diagnosis.address} ({diagnosis.profile.name}): {_said(diagnosis)}"


def _said(diagnosis: Diagnosis) -> str:
    condition, noted = diagnosis.condition, diagnosis.noted
    if condition is None:
        return "made of software, inside its kiosk"
    words = CONDITIONS[condition]
    if diagnosis.hindrance:
        words = HINDRANCES[diagnosis.hindrance]
    if noted is None or condition not in UNHEARD:
        return words
    if diagnosis.is_held:
        return f"its kiosk holds it and noted at {noted.at:%H:%M}: {CONDITIONS[noted.condition]}"
    return f"{words}; its kiosk noted on {noted.at:%d/%m %H:%M}: {noted.condition}"


def lines_of(diagnosis: Diagnosis) -> Iterator[str]:
    """Yield what was found, and what to do about it."""
    yield status_line(diagnosis)
    tried = diagnosis.examination
    if tried is None:
        return
    if not tried.size and tried.before is PrinterCondition.SILENT:
        yield "no test slip was sent, as it would come out later: stop the kiosk first"
        yield "a model that never answers is tried with --profile mute-80"
        return
    if not tried.size:
        yield "no test slip was sent, as nothing would come out"
        return
    if not tried.is_whole:
        yield f"it took {tried.bytes_sent} of {tried.size} bytes: the rest was not printed"
        return
    yield f"a test slip was sent: {tried.size} bytes in {tried.sending_s:.1f} s"
    yield from _answers(tried)
    if not tried.is_telling:
        yield "it was not there to answer, which says nothing about its model: try again"
        return
    yield f"confirmation: {tried.confirmation} - {CONFIRMATIONS[tried.confirmation]}"
    yield from _advice(diagnosis, tried)
    yield from _unasked(diagnosis.profile, tried)
    yield "look at the slip: is the frame whole on all sides, and is a centimetre one?"


def _answers(tried: Examination) -> Iterator[str]:
    says = tried.confirmation is not Confirmation.NONE
    seconds = (tried.process_id_s, tried.presenter_s, tried.fence_s)
    for question, after in zip(EVERY_QUESTION, seconds, strict=True):
        yield f"  {QUESTIONS[question]} ({question}): {_answer(tried, question, after)}"
    yield f"  how it is (status): {f'{tried.before}, then {tried.after}' if says else 'no answer'}"


def _answer(tried: Examination, question: Confirmation, after: float | None) -> str:
    if question not in tried.asked:
        return "not asked"
    if question is Confirmation.PRESENTER and not tried.full_status:
        return "it has no full status to tell by"
    return "no answer" if after is None else f"after {after:.1f} s"


def _unasked(model: Profile, tried: Examination) -> Iterator[str]:
    """Yield why it was not asked everything, and how it is."""
    if set(tried.asked) < set(EVERY_QUESTION):
        yield f"not asked: what {model.name} does not promise, and may print as letters"
        yield "--every-question asks it all the same: look then for stray letters on the slip"


def _advice(diagnosis: Diagnosis, tried: Examination) -> Iterator[str]:
    """Yield what to write into the model's table, where it says otherwise."""
    model, given, promised = diagnosis.profile, tried.confirmation, diagnosis.promised
    if tried.full_status and not model.full_status:
        yield "it tells Custom's full status too: with a presenter, write full_status and presenter"
    if model.full_status and not tried.full_status and given is not Confirmation.NONE:
        yield f"change {model.name} to full_status = false: it does not answer that"
    if given is promised:
        yield f"{model.name} says the same: its confirmation is right"
        return
    weaker = _BY_STRENGTH.index(given) > _BY_STRENGTH.index(promised)
    why = f"it promises {promised}" if weaker else f"it only asks for {promised}"
    yield f'change {model.name} to confirmation = "{given}": {why}'


def found_lines(found: Sequence[FoundDevice]) -> Iterator[str]:
    """Yield devices that no printer of the configuration has, and how to try them."""
    for one in found:
        yield f"not in the configuration: {one.address} {one.model}".rstrip()
    yield "postazione doctor printer NAME|ADDRESS prints a test slip"
