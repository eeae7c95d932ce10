"""What a screen reader or a switch finds on the kiosk."""

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface

from tests.ui.kiosk.conftest import Kiosk
from tests.ui.kiosk.pages import every_page

ROLES = frozenset(
    {
        QAccessible.Role.Button,
        QAccessible.Role.Heading,
        QAccessible.Role.StaticText,
        QAccessible.Role.Graphic,
    }
)
"""All that the kiosk has: what is pressed, what is read, and a picture of what to do."""


def below(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Yield everything that is on the screen, in the order in which it is read."""
    for place in range(interface.childCount()):
        child = interface.child(place)
        if child and child.isValid() and not child.state().invisible:
            yield child
            yield from below(child)


def named(interface: QAccessibleInterface, role: QAccessible.Role) -> dict[str, object]:
    """Return everything of a role below an interface by its name."""
    found: dict[str, object] = {}
    for place in range(interface.childCount()):
        child = interface.child(place)
        if child and child.isValid():
            if child.role() == role and not child.state().invisible:
                found[child.text(QAccessible.Text.Name)] = child
            found |= named(child, role)
    return found


def test_every_choice_has_a_name_and_can_be_pressed(kiosk: Kiosk):
    """A tile says its wait, an option whether it is on and where it stands."""
    QAccessible.setActive(True)
    kiosk.finds_the_services()
    window = QAccessible.queryAccessibleInterface(kiosk.window)
    buttons = named(window, QAccessible.Role.Button)

    assert "orientation. Attesa non disponibile. 4 di 5" in buttons
    assert "Indietro" in buttons
    assert any(name.startswith("Contrasto, spento. Opzione 4 di 6") for name in buttons)
    tile = buttons["orientation. Attesa non disponibile. 4 di 5"]
    assert isinstance(tile, QAccessibleInterface)
    tile.actionInterface().doAction(QAccessibleActionInterface.pressAction())
    kiosk.waits_for("accesso preferenziale?")


def test_a_title_is_a_heading(kiosk: Kiosk):
    """So that one can jump to it."""
    QAccessible.setActive(True)
    kiosk.finds_the_services()
    window = QAccessible.queryAccessibleInterface(kiosk.window)

    assert "Di che cosa hai bisogno?" in named(window, QAccessible.Role.Heading)


@pytest.mark.parametrize(
    ("large", "every"),
    [(False, 4), *(pytest.param(one, 1, marks=pytest.mark.long) for one in (False, True))],
)
def test_everything_on_every_page_has_a_role_and_a_name(kiosk: Kiosk, large: bool, every: int):
    """Two buttons of one name could not be told apart; each page has a title to jump to.

    A quarter of the pages a day.
    """
    QAccessible.setActive(True)
    kiosk.face.options.put(large=large)  # type: ignore[attr-defined]
    wrong = []
    for name, view, visit in list(every_page("it"))[::every]:
        kiosk.face.show_page(view, visit)
        kiosk.settles()
        elements = list(below(QAccessible.queryAccessibleInterface(kiosk.window)))

        roles = {element.role() for element in elements}
        wrong += [f"{name}: {role} is no role of ours" for role in roles - ROLES]
        named = [(one.role(), one.text(QAccessible.Text.Name).strip()) for one in elements]
        wrong += [f"{name}: a {role} without a name" for role, text in named if not text]
        buttons = Counter(text for role, text in named if role is QAccessible.Role.Button)
        wrong += [f"{name}: {text} is there {n} times" for text, n in buttons.items() if n > 1]
        if QAccessible.Role.Heading not in roles:
            wrong.append(f"{name}: no title")

    assert not wrong
