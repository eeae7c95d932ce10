"""Nobody touches the screen."""

from pytestqt.qtbot import QtBot

from ui.bridge.idle import Idle


def milliseconds(seconds: float) -> int:
    """A second of the kiosk takes ten of our milliseconds."""
    return round(seconds * 10)


def test_it_asks_and_then_lets_go(qtbot: QtBot):
    """After as many seconds as the question stays."""
    idle = Idle(milliseconds)
    seen: list[object] = []
    idle.changed.connect(lambda: seen.append(idle.property("secondsLeft")))

    with qtbot.waitSignal(idle.left, timeout=3000):
        idle.watch(10, 5)

    assert seen == [0, 5, 4, 3, 2, 1, 0]


def test_a_page_may_leave_without_asking(qtbot: QtBot):
    """The ticket's, for instance."""
    idle = Idle(milliseconds)

    with qtbot.waitSignal(idle.left, timeout=3000):
        idle.watch(10, 0)

    assert idle.property("asking") is False


def test_going_on_starts_anew_and_never_ends(qtbot: QtBot):
    """Whoever answers has no maximum (design.md 13.8)."""
    idle = Idle(milliseconds)
    gone: list[bool] = []
    idle.left.connect(lambda: gone.append(True))
    idle.watch(2, 20)
    for _ in range(12):
        qtbot.waitUntil(lambda: bool(idle.property("asking")))
        idle.go_on()

    assert not gone


def test_a_page_may_stay_for_ever(qtbot: QtBot):
    """The first one has no time-out."""
    idle = Idle(milliseconds)
    gone: list[bool] = []
    idle.left.connect(lambda: gone.append(True))

    idle.watch(0, 0)
    idle.touched()

    qtbot.wait(100)
    assert not gone
