"""What a screen reader or a switch finds on the kiosk."""

from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface

from tests.ui.kiosk.conftest import Kiosk


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
