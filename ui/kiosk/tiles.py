"""The service list as tiles: a page of five and what comes after."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kiosk.actions.views import ChoiceState, KioskView, ServiceChoice
from ui.kiosk.sentences import Openings, short_wait_line, wait_line

A_PAGE = 5
MORE = "more"
ELSEWHERE = "elsewhere"
HINT_LENGTH = 36
"""Characters below the last tile."""
CAPITAL_NOUNS = frozenset({"de"})
COMMA = {"ar": "، "}
"""Where it is not that of Italian."""

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class TileRow:
    """One tile.

    Args:
        section: Title above it, or empty.
        detail: The line below the name; parts between * are bold.
        short_detail: The same where there is little room.
    """

    key: str
    name: str
    section: str
    icon: str
    detail: str
    short_detail: str
    detail_icon: str
    closed: bool


def page_count(tiles: int) -> int:
    """Return how many pages so many tiles have; six still fit on one."""
    return 1 if tiles <= A_PAGE + 1 else -(-tiles // A_PAGE)


def tiles_of(view: KioskView, openings: Openings, page: int | None) -> list[TileRow]:
    """Return the tiles of one page, or all of them; the last one says what another branch has.

    Args:
        view: What the kiosk shows.
        openings: When they open, in the language on the screen.
        page: From 0, or None for the whole list without a tile for more.
    """
    last = [_elsewhere(view.elsewhere_at.in_(openings.language))] if view.elsewhere_at else []
    pages = page_count(len(view.choices) + len(last))
    if page is None or pages == 1:
        return [*_sectioned(view, view.choices, openings), *last]
    start = page * A_PAGE
    shown, later = view.choices[start : start + A_PAGE], view.choices[start + A_PAGE :]
    rows = _sectioned(view, shown, openings)
    if page == pages - 1:
        return [*rows, *last]
    names = [choice.label.in_(openings.language) for choice in later] + [one.name for one in last]
    return [*rows, _more(names, openings.language, page, pages)]


def part_line(view: KioskView, page: int) -> str:
    """Return `Pagina 2 di 3`, or nothing where one page holds everything."""
    pages = page_count(len(view.choices) + (1 if view.elsewhere_at else 0))
    return "" if pages == 1 else _where(page, pages)


def _where(page: int, pages: int) -> str:
    where = translate("Kiosk", "Pagina %1 di %2")
    return where.replace("%1", str(page + 1)).replace("%2", str(pages))


def _sectioned(
    view: KioskView, choices: Sequence[ServiceChoice], openings: Openings
) -> list[TileRow]:
    """Return tiles with a title above the first of a group that has at least two."""
    titles = {group: label.in_(openings.language) for group, label in view.groups}
    groups = [choice.group for choice in choices]
    rows = []
    for place, choice in enumerate(choices):
        first = place == 0 or groups[place - 1] != choice.group
        alone = place + 1 == len(groups) or groups[place + 1] != choice.group
        section = titles.get(choice.group, "") if first and not alone else ""
        rows.append(_tile(choice, section, openings))
    return rows


def _tile(choice: ServiceChoice, section: str, openings: Openings) -> TileRow:
    detail, short, icon = _state(choice, openings)
    return TileRow(
        key=choice.service,
        name=choice.label.in_(openings.language),
        section=section,
        icon=choice.icon,
        detail=detail,
        short_detail=short,
        detail_icon=icon,
        closed=choice.state in (ChoiceState.CLOSED, ChoiceState.FULL),
    )


def _state(choice: ServiceChoice, openings: Openings) -> tuple[str, str, str]:
    match choice.state:
        case ChoiceState.OPEN if choice.desk_opens:
            short = openings.sentence(choice.desk_opens).rstrip(".")
            return openings.desk_line(choice.desk_opens), short, "clock"
        case ChoiceState.OPEN:
            return wait_line(choice.wait), short_wait_line(choice.wait), "clock"
        case ChoiceState.BOOKING_NEEDED:
            booking = translate("Kiosk", "Serve la prenotazione")
            return booking, translate("Kiosk", "Su prenotazione"), "calendar"
        case ChoiceState.APPOINTMENT_ONLY:
            appointment = translate("Kiosk", "Solo su appuntamento")
            return appointment, translate("Kiosk", "Su appuntamento"), "calendar"
        case ChoiceState.FULL:
            return (
                openings.full_line(choice.opens),
                openings.short_full_line(choice.opens),
                "closed",
            )
        case ChoiceState.CLOSED:
            return openings.line(choice.opens), openings.short_line(choice.opens), "closed"


def _elsewhere(branch: str) -> TileRow:
    return TileRow(
        key=ELSEWHERE,
        name=translate("Kiosk", "Servizi in un’altra sede"),
        section="",
        icon="transfer",
        detail=branch,
        short_detail=branch,
        detail_icon="pin",
        closed=False,
    )


def _more(names: Sequence[str], language: str, page: int, pages: int) -> TileRow:
    where = _where(page, pages)
    return TileRow(
        key=MORE,
        name=translate("Kiosk", "Altri servizi"),
        section="",
        icon="more",
        detail=_hint(names, language) or where,
        short_detail=where,
        detail_icon="list",
        closed=False,
    )


def _hint(names: Sequence[str], language: str) -> str:
    """Return the first names that fit on the line."""
    fitting = ""
    for name in names:
        inside = name if language in CAPITAL_NOUNS else f"{name[0].lower()}{name[1:]}"
        longer = f"{fitting}{COMMA.get(language, ', ')}{inside}" if fitting else name
        if len(longer) > HINT_LENGTH:
            break
        fitting = longer
    return fitting
