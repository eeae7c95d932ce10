"""Can a model of printer be what its table says?"""

from collections.abc import Iterator

from kiosk.domain.printer import Confirmation
from kiosk.domain.printer_profile import FONT_A_DOTS, MM_PER_INCH, WIDEST_PAPER_MM, Cutter
from kiosk.settings.folder import Config
from kiosk.settings.mistake import Mistake
from kiosk.settings.profile_table import ProfileTable
from kiosk.settings.sections import Sections

_Wrong = Iterator[tuple[str, str]]
"""A key, and what is wrong with it."""


def profile_mistakes(config: Config, sections: Sections) -> Iterator[Mistake]:
    """Yield models that promise what they cannot tell, or do not fit the paper."""
    for name, table in sections.profiles.items():
        for check in (_answers, _presenter, _paper):
            for key, text in check(table):
                yield config.mistake(("profiles", name, key), text)


def _answers(table: ProfileTable) -> _Wrong:
    if table.answers_status:
        return
    if table.full_status:
        yield "full_status", "a printer that answers nothing has no full status (allowed: false)"
    if table.near_end:
        yield "near_end", "a printer that answers nothing tells of no sensor (allowed: false)"
    if table.confirmation is not Confirmation.NONE:
        text = f"'{table.confirmation}' needs answers, and answers_status is false"
        yield "confirmation", f"{text} (allowed: none)"


def _presenter(table: ProfileTable) -> _Wrong:
    if not table.presenter:
        if table.confirmation is Confirmation.PRESENTER:
            text = "'presenter' needs one, and presenter is false (allowed: another)"
            yield "confirmation", text
        return
    if not table.full_status:
        text = "a presenter says only in its full status that a slip was taken (allowed: false)"
        yield "presenter", text
    if table.confirmation is Confirmation.PROCESS_ID:
        text = "a printer with a presenter gives no numbers back (allowed: presenter or status)"
        yield "confirmation", text
    if table.cutter is Cutter.NONE:
        yield "cutter", "a presenter holds out what is cut (allowed: full or partial)"
    if table.retract_s <= table.not_taken_s:
        text = f"it would be drawn back before it counts as not taken, after {table.not_taken_s} s"
        yield "retract_s", f"{text} (allowed: more than {table.not_taken_s})"


def _paper(table: ProfileTable) -> _Wrong:
    fitting = table.width_dots // FONT_A_DOTS
    if table.columns > fitting:
        text = f"{table.columns} letters do not fit on {table.width_dots} dots"
        yield "columns", f"{text} (allowed: at most {fitting})"
    free = int(WIDEST_PAPER_MM * table.dpi / MM_PER_INCH) - table.width_dots
    if table.left_offset_dots > free:
        text = f"to its right there is no room for the {table.width_dots} dots of width_dots"
        yield "left_offset_dots", f"{text} (allowed: at most {free} on {WIDEST_PAPER_MM} mm)"
