"""Everything at reception can be read, reached and fits, also with longer words."""

from collections.abc import Callable, Iterator
from itertools import combinations

import pytest
from PySide6.QtCore import QCoreApplication, QRectF, QTranslator
from PySide6.QtQuick import QQuickItem

from kiosk.actions import calling
from kiosk.actions.branch import Branch
from tests.builders import desk_of, local, somebody
from tests.fakes import Clock
from tests.screen import STAFF_TARGET_PX
from tests.ui.reception.conftest import OpenReception, Reception
from tests.waits import foreseen

LEAST_PX = 15
GERMAN = 1.4
"""How much longer German is (visual.md 12)."""
TOUCHING_PX = 2
A_LONG_NAME = "Informations, orientation et conseils"
"""Of a service, on two lines beside two buttons."""
INK_EM = 0.9
"""From the top of the capitals to below the descenders."""


class Longer(QTranslator):
    """Every sentence as long as in German."""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        """Tell Qt that there is something to look up."""
        return False

    def translate(
        self,
        context: str,  # noqa: ARG002 - Qt asks like this
        sourceText: str,  # noqa: N803
        disambiguation: str | None = None,  # noqa: ARG002
        n: int = -1,
    ) -> str:
        """Return the Italian words with something behind them."""
        more = round(len(sourceText) * (GERMAN - 1))
        filler = ("eeee " * more)[:more].rstrip()
        return sourceText.replace("%n", str(n)) + filler


@pytest.fixture
def longer(qapp: QCoreApplication) -> Iterator[None]:
    """All words grow by two fifths."""
    translator = Longer()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def full(branch: Branch, clock: Clock) -> None:
    """Let there be something to see on every page."""
    somebody(branch)
    somebody(branch)
    somebody(branch, "quick")
    clock.advance(minutes=17)
    calling.call_next(desk_of(branch, "1"), "1")
    desk_of(branch, "2")


def found(reception: Reception) -> None:
    """Open the tickets page with a ticket and a first step made."""
    reception.goes_to("tickets")
    reception.searches("a1")
    reception.waits_for("001")
    reception.face.finding.askVoid()  # type: ignore[attr-defined]


def preferring(reception: Reception) -> None:
    """Open the tickets page with the question of preferential access."""
    reception.goes_to("tickets")
    reception.searches("a2")
    reception.waits_for("002")
    reception.face.finding.askPreference()  # type: ignore[attr-defined]
    reception.until(lambda: reception.face.finding.preferring)  # type: ignore[attr-defined]


def merging(reception: Reception) -> None:
    """Open the tickets page with the question for the other number."""
    preferring(reception)
    reception.face.finding.askMerge()  # type: ignore[attr-defined]


def given(reception: Reception) -> None:
    """Open the tickets page with a number just given."""
    reception.goes_to("tickets")
    reception.face.giving.choose("orientation")  # type: ignore[attr-defined]
    reception.face.giving.giveNumber()  # type: ignore[attr-defined]
    reception.waits_for("003")


def closing_a_queue(reception: Reception) -> None:
    """Open the closing page for one queue."""
    reception.goes_to("close")
    reception.face.closing.chooseQueue("E")  # type: ignore[attr-defined]


def closing_a_service(reception: Reception) -> None:
    """Open the messages page with a service about to be closed."""
    reception.goes_to("messages")
    reception.face.hall.choose("quick")  # type: ignore[attr-defined]


def with_a_message(reception: Reception) -> None:
    """Open the messages page while the displays show a message."""
    reception.goes_to("messages")
    reception.face.hall.prepare("slow")  # type: ignore[attr-defined]
    reception.face.hall.putUp()  # type: ignore[attr-defined]
    reception.until(lambda: reception.has("take-down"))


def booking(reception: Reception) -> None:
    """Open the bookings page with a booking about to be made."""
    reception.goes_to("bookings")
    reception.face.booking.choose("consulting")  # type: ignore[attr-defined]
    reception.until(lambda: reception.face.booking.times)  # type: ignore[attr-defined]


PAGES: list[Callable[[Reception], None]] = [
    lambda reception: reception.goes_to("now"),
    lambda reception: reception.goes_to("tickets"),
    found,
    preferring,
    merging,
    given,
    booking,
    closing_a_service,
    with_a_message,
    lambda reception: reception.goes_to("devices"),
    lambda reception: reception.goes_to("numbers"),
    lambda reception: reception.goes_to("close"),
    closing_a_queue,
]


@pytest.mark.parametrize("size", [(1440, 900), (1280, 720)], ids=["1440", "1280"])
@pytest.mark.usefixtures("longer")
def test_nothing_is_cut_or_covered(
    branch: Branch, clock: Clock, open_reception: OpenReception, size: tuple[int, int]
):
    """On every page with words as long as German: inside its card, over no other word."""
    full(branch, clock)

    _assert_apart(open_reception(size=size, language="de"))


@pytest.mark.long
@pytest.mark.parametrize("language", ["fr", "sl", "es"])
def test_other_languages_fit_as_well(
    language: str, branch: Branch, clock: Clock, open_reception: OpenReception
):
    """In the smallest window."""
    full(branch, clock)

    _assert_apart(open_reception(size=(1280, 720), language=language))


def test_what_gives_no_tickets_any_more_fits_beside_its_buttons(
    branch: Branch, clock: Clock, open_reception: OpenReception
):
    """Two buttons leave little room for the words, in the smallest window: the row grows."""
    clock.time = local(12, 20)
    desk_of(branch, "1")
    for _ in range(40):
        somebody(branch, preferential=True)
    foreseen(branch)
    reception = open_reception(size=(1280, 720), language="fr", name=A_LONG_NAME)
    reception.goes_to("messages")
    reception.until(lambda: reception.has("keep-orientation"))
    reception.picture()

    row = next(one for one in reception.items() if one.property("letter") and one.property("says"))
    words = next(one for one in row.childItems() if one.objectName() == "words")
    assert words.childItems()[0].property("lineCount") > 1
    assert 0 < words.y() < row.height() - words.height()


def _assert_apart(reception: Reception) -> None:
    reception.waits_for("10:45")
    for go in PAGES:
        go(reception)
        reception.picture()
        texts = [(item, painted(item)) for item in visible_texts(reception)]
        assert not [str(item.property("text")) for item, box in texts if not inside(item, box)]
        assert not [
            (str(one.property("text")), str(two.property("text")))
            for (one, here), (two, there) in combinations(texts, 2)
            if overlap(here, there)
        ]


@pytest.mark.long
def test_no_word_is_small_and_no_target_either(
    branch: Branch, clock: Clock, open_reception: OpenReception
):
    """Fifteen pixels and forty-one, also in the smallest window."""
    full(branch, clock)
    reception = open_reception(size=(1280, 720))
    reception.waits_for("10:45")

    for go in PAGES:
        go(reception)
        for item in visible_texts(reception):
            assert item.property("font").pixelSize() >= LEAST_PX, item.property("text")
        for target in reception.targets():
            assert min(target.width(), target.height()) >= STAFF_TARGET_PX, target.objectName()


def test_six_languages_of_a_call_stay_inside_their_card(open_reception: OpenReception):
    """Four parts at a time, the longest names among them, in the smallest window."""
    six = ("it", "en", "de", "fr", "sl", "es")
    reception = open_reception(size=(1280, 720), language="de", offered=six)
    reception.goes_to("tickets")
    reception.waits_for("Italiano")
    card = max(reception.place_of(one)[2] for one in reception.items() if is_service(one))

    for language in ("de", "sl"):
        while not reception.has(f"answer-{language}"):
            reception.click("answer-more")
        reception.click(f"answer-{language}")
        reception.picture()
        assert reception.place_of(reception.item("answer-more"))[2] <= card


def test_the_message_scrolls_above_its_buttons(open_reception: OpenReception):
    """In the smallest window, with a message shown: no answer lies under a button."""
    reception = open_reception(size=(1280, 720), language="de")
    with_a_message(reception)
    reception.picture()

    answer, button = reception.item("answer-day"), reception.place_of(reception.item("put-up"))
    assert reception.place_of(answer)[3] < button[1] or scrolled_away(answer)


def is_service(item: QQuickItem) -> bool:
    """Tell whether it is a row of the services."""
    return item.objectName().startswith("service-")


def visible_texts(reception: Reception) -> list[QQuickItem]:
    """Return every text that can be seen at least in part, inside what clips it."""
    texts = [item for item in reception.items() if item.property("paintedWidth") is not None]
    return [item for item in texts if str(item.property("text")) and not scrolled_away(item)]


def painted(item: QQuickItem) -> QRectF:
    """Return where an item's letters are."""
    line = item.height() / max(1, int(item.property("lineCount")))
    above = max(0.0, (line - INK_EM * item.property("font").pixelSize()) / 2)
    width = float(item.property("paintedWidth"))
    return item.mapRectToScene(QRectF(0, above, width, item.height() - 2 * above))


def inside(item: QQuickItem, box: QRectF) -> bool:
    """Tell whether letters stay inside the item's own width and the card around it."""
    if item.property("paintedWidth") > item.width() + 1:
        return False
    around = item.parentItem()
    while around:
        is_card = "Card" in around.metaObject().className() or around.parentItem() is None
        room = around.mapRectToScene(QRectF(0, 0, around.width(), around.height()))
        if is_card and (box.left() < room.left() or box.right() > room.right() + 1):
            return False
        around = around.parentItem()
    return True


def overlap(here: QRectF, there: QRectF) -> bool:
    """Tell whether two texts cover each other by more than their line boxes touch."""
    both = here.intersected(there)
    return both.width() > TOUCHING_PX and both.height() > TOUCHING_PX


def scrolled_away(item: QQuickItem) -> bool:
    """Tell whether what clips an item hides a part of it."""
    box = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
    around = item.parentItem()
    while around:
        if around.clip():
            room = around.mapRectToScene(QRectF(0, 0, around.width(), around.height()))
            if not room.contains(box):
                return True
        around = around.parentItem()
    return False
