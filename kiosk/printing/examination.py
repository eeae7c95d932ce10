"""What a printer really says about a slip, tried on paper."""

from contextlib import closing
from dataclasses import dataclass, replace
from time import monotonic
from typing import TypedDict

from kiosk.domain.printer import CAN_PRINT, Confirmation, PrinterCondition
from kiosk.domain.printer_profile import Profile
from kiosk.printing.conversation import Conversation
from kiosk.printing.length import paper_mm
from kiosk.printing.printer import EscPosPrinter
from kiosk.printing.status import ProcessId

FENCE = b"\x1dr\x01"
"""Asks for the paper sensors once everything before has been printed."""
_STEP_S = 0.02

UNHEARD = frozenset({PrinterCondition.SILENT, PrinterCondition.OFFLINE})
"""Of a printer that another may be speaking with."""
SAYS_NOTHING = UNHEARD | {PrinterCondition.UNKNOWN}

EVERY_QUESTION = (Confirmation.PROCESS_ID, Confirmation.PRESENTER, Confirmation.FENCE)
"""What a model may know, surest first (printing.md 5); one that does not may print letters."""


@dataclass(frozen=True, slots=True)
class Examination:
    """What a printer did with a test slip; seconds count from the last byte.

    Args:
        before: How it was before.
        after: How it was afterwards; as before where nothing was printed.
        bytes_sent: How many it took of the slip; nothing where it could not print.
        size: Of the slip in bytes.
        sending_s: How long it took them.
        process_id_s: When it gave the slip's own id back (GS ( H), or None.
        presenter_s: When a sensor saw the slip in the output, or None.
        fence_s: When it answered the question behind the slip (GS r), or None.
        full_status: Whether it tells Custom's full status (DLE EOT 20).
        asked: What it was asked for beside its status.
    """

    before: PrinterCondition
    after: PrinterCondition
    bytes_sent: int = 0
    size: int = 0
    sending_s: float = 0.0
    process_id_s: float | None = None
    presenter_s: float | None = None
    fence_s: float | None = None
    full_status: bool = False
    asked: tuple[Confirmation, ...] = EVERY_QUESTION

    @property
    def confirmation(self) -> Confirmation:
        """The strongest way in which it confirmed the slip."""
        if self.process_id_s is not None:
            return Confirmation.PROCESS_ID
        if self.presenter_s is not None:
            return Confirmation.PRESENTER
        if self.fence_s is not None:
            return Confirmation.FENCE
        says = self.before not in SAYS_NOTHING and self.after not in SAYS_NOTHING
        return Confirmation.STATUS if says else Confirmation.NONE

    @property
    def is_telling(self) -> bool:
        """Whether it says what the model can: one that was not there to answer says nothing."""
        return self.confirmation is not Confirmation.NONE or self.after not in UNHEARD

    @property
    def is_whole(self) -> bool:
        """Whether it took the whole slip."""
        return 0 < self.size == self.bytes_sent


def questions_for(profile: Profile) -> tuple[Confirmation, ...]:
    """Return what a model may be asked without harm: what its profile says that it knows.

    Who gives numbers back also answers behind the slip, which tells how much was lost.
    """
    known = {Confirmation.PRESENTER} if profile.full_status else set()
    if profile.confirmation in (Confirmation.PROCESS_ID, Confirmation.FENCE):
        known |= {profile.confirmation, Confirmation.FENCE}
    return tuple(question for question in EVERY_QUESTION if question in known)


def examine(
    printer: EscPosPrinter,
    job: bytes,
    process_id: str,
    wait_s: float,
    asked: tuple[Confirmation, ...] = EVERY_QUESTION,
) -> Examination:
    """Print a slip that asks for confirmations, and note which ones come.

    A printer that should answer and does not gets none: while it listens to its kiosk, what is sent
    waits in the system and comes out later, when nobody expects it.

    Args:
        job: Asks for its process id, if that is asked for; the fence's question is added here.
        wait_s: For an answer that may never come, beyond the time that the paper takes.
    """
    printer = _asked_rightly(printer, may_be_full=Confirmation.PRESENTER in asked)
    full = printer.profile.full_status
    before = printer.condition()
    if before not in CAN_PRINT | {PrinterCondition.UNKNOWN}:
        return Examination(before, before, full_status=full, asked=asked)
    connection = printer.transport.connect(printer.patience.connect_s)
    if connection is None:
        return Examination(before, PrinterCondition.OFFLINE, asked=asked)
    with closing(Conversation(connection, printer.patience.question_s, full_status=full)) as talk:
        data = job + FENCE if Confirmation.FENCE in asked else job
        began = monotonic()
        sent = talk.send(data, printer.patience.stall_s)
        sending_s = monotonic() - began
        moving_s = len(data) / printer.transport.bytes_a_second
        moving_s += paper_mm(job, printer.profile) / printer.profile.speed_mm_s
        answers = len(asked) - (Confirmation.PRESENTER in asked and not full)
        longest_s = moving_s + (wait_s if answers else printer.patience.watch_s)
        heard = _listen(talk, process_id, longest_s, answers=answers, full_status=full)
    after = printer.condition()
    return Examination(
        before, after, sent, len(data), sending_s, full_status=full, asked=asked, **heard
    )


def _asked_rightly(printer: EscPosPrinter, *, may_be_full: bool) -> EscPosPrinter:
    """Return the printer as it can be asked how it is, by Custom's one question or Epson's four.

    Custom's comes first where it may be asked, as it tells more. Where neither is answered the
    profile is left as it is.
    """
    profile = printer.profile
    for full in (True, False) if may_be_full else (False,):
        asked = replace(profile, full_status=full, presenter=profile.presenter and full)
        other = EscPosPrinter(printer.transport, asked, printer.patience)
        if profile.answers_status and other.condition() not in SAYS_NOTHING:
            return other
    return printer


class _Heard(TypedDict, total=False):
    process_id_s: float
    presenter_s: float
    fence_s: float


def _listen(
    talk: Conversation, process_id: str, wait_s: float, *, answers: int, full_status: bool
) -> _Heard:
    """Return after how many seconds each of so many answers came, as far as they came in time."""
    began = monotonic()
    heard: _Heard = {}
    while talk.is_two_way and not talk.is_over and (now := monotonic() - began) < wait_s:
        if full_status:
            talk.condition()
        if "process_id_s" not in heard and talk.said(ProcessId(process_id)):
            heard["process_id_s"] = now
        if "fence_s" not in heard and talk.has_passed_fence:
            heard["fence_s"] = now
        if "presenter_s" not in heard and talk.has_slip_out:
            heard["presenter_s"] = now
        if answers and len(heard) == answers:
            break
        talk.listen(_STEP_S)
    return heard
