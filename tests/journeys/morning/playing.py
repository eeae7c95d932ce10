"""The morning itself: people at the kiosks, staff at the desks, reception in the middle."""

import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from threading import Event, Thread

from kiosk.domain.office import Office as Rules
from tests.faces import PATIENCE_S, Face
from tests.journeys.morning.office import OPENS, Office
from tests.journeys.morning.people import SECONDS, Person

FIRST_PAGE = "Scegli la lingua"
SHARE_ABSENT = 0.05
SHARE_AT_ONCE = 0.3
"""Who finishes and calls the next with one press."""
WALK_S = 25
LOOKS_S = 0.05
"""Between two looks at one's own window, in seconds of ours."""
TURNS_S = 0.3
"""Until the next page of services is there, in seconds of ours."""
RESET_QUEUE = "E"
TRIES = 40
"""Until every desk has finished with that queue, and no number comes between the two steps."""


@dataclass
class Morning:
    """Everybody who moves, each in a thread of their own.

    Args:
        held: Desks that serve the queue to be reset call nobody until that is done.
        over: Nobody comes any more and nobody waits.
    """

    office: Office
    rules: Rules
    people: Sequence[Person]
    held: Event = field(default_factory=Event)
    over: Event = field(default_factory=Event)
    errors: list[BaseException] = field(default_factory=list)

    def play(self) -> None:
        """Let all of it happen."""
        office = self.office
        visitors = [self._thread(self._people_at, name) for name in office.kiosks]
        staff = [self._thread(self._staff_at, name) for name in office.desks]
        reception = self._thread(self._reset)
        for thread in (*visitors, reception):
            thread.join()
        self.over.set()
        for thread in staff:
            thread.join()
        if self.errors:
            raise self.errors[0]

    def _thread(self, act: object, *values: str) -> Thread:
        def work() -> None:
            try:
                act(*values)  # type: ignore[operator]
            except BaseException as error:  # noqa: BLE001 - told by whoever joins
                self.errors.append(error)
                self.over.set()

        thread = Thread(target=work, daemon=True)
        thread.start()
        return thread

    def _people_at(self, name: str) -> None:
        kiosk = self.office.kiosks[name]
        for person in self.people:
            if person.kiosk == name and not self.errors:
                self.office.sleep_until(person.at)
                take_number(kiosk, person)

    def _staff_at(self, name: str) -> None:
        self.office.sleep_until(OPENS - timedelta(minutes=3))
        desk, dice = self.office.desks[name], random.Random(name)  # noqa: S311 - a morning
        desk.taps("openDesk", after_s=0)
        serves = {self.rules.services[one].queue for one in self.rules.desks[name].services}
        while not self.errors:
            if not self._calls(desk, serves):
                if self.over.is_set():
                    return
                self.office.sleep_for(10)
                continue
            while self._serves(desk, dice):
                pass

    def _calls(self, desk: Face, serves: set[str]) -> bool:
        """Call the next person; return whether somebody is called."""
        seen = desk.asks("page")
        is_held = self.held.is_set() and RESET_QUEUE in serves
        if seen["page"] == "free" and seen["waiting"] and not is_held:
            tapped(desk, "callNext")
            comes_to(desk, "called", within_s=1)
        return bool(desk.asks("page")["page"] == "called")

    def _serves(self, desk: Face, dice: random.Random) -> bool:
        """Serve whoever is called; return whether the next one is called already."""
        self.office.sleep_for(WALK_S * dice.uniform(0.5, 1.5))
        if dice.random() < SHARE_ABSENT:
            tapped(desk, "noShow")
            assert comes_to(desk, "free")
            return False
        tapped(desk, "start")
        assert comes_to(desk, "serving")
        letter = next(text[0] for text in desk.texts() if text[1:2] == "\u00a0")
        self.office.sleep_for(SECONDS[letter] * dice.uniform(0.5, 1.5))
        at_once = dice.random() < SHARE_AT_ONCE and not self.held.is_set()
        tapped(desk, "finishAndCallNext" if at_once and desk.asks("page")["waiting"] else "finish")
        assert leaves(desk, "serving") or at_once
        return bool(desk.asks("page")["page"] == "called")

    def _reset(self) -> None:
        """Close a queue in two steps, once no desk has anybody of it."""
        office, reception = self.office, self.office.reception
        office.sleep_until(self.people[len(self.people) // 2].at)
        self.held.set()
        reception.taps("page-close")
        reception.taps("one-queue")
        reception.taps(f"answer-{RESET_QUEUE}")
        reception.taps("answer-restart")
        done = f"La coda {RESET_QUEUE} è azzerata"
        for _ in range(TRIES):
            for button in ("continue", "close"):
                tapped(reception, button, after_s=0.6)
            if any(done in text for text in reception.texts()) or self.errors:
                break
        else:
            raise AssertionError(reception.texts())
        reception.taps("page-now")
        self.held.clear()


def take_number(kiosk: Face, person: Person) -> None:
    """Go from the first page to the number, and leave when it goes by itself."""
    kiosk.waits_for(FIRST_PAGE)
    if person.code:
        seen = kiosk.ask("wait", text="accesso preferenziale?")
        kiosk.asks("scan", text=person.code)
        seen.result(PATIENCE_S)
    else:
        goes_on(kiosk, "language-it", "Hai una prenotazione?")
        goes_on(kiosk, "haveNoBooking", "Di che cosa hai bisogno?")
        choose(kiosk, person.service)
    goes_on(kiosk, "yes" if person.preferential else "no", "Il tuo numero")


def choose(kiosk: Face, service: str) -> None:
    """Touch a service, on whichever page of the list it is."""
    seen = kiosk.ask("wait", text="accesso preferenziale?")
    for _ in range(TRIES):
        if any(tapped(kiosk, f"service-{service}", after_s=moment) for moment in (0, TURNS_S)):
            break
        kiosk.taps("service-more", after_s=0)
    assert "error" not in seen.result(PATIENCE_S)


def goes_on(kiosk: Face, name: str, page: str) -> None:
    """Touch something and see the next page."""
    seen = kiosk.ask("wait", text=page)
    kiosk.taps(name, after_s=0)
    assert "error" not in seen.result(PATIENCE_S)


def tapped(face: Face, name: str, *, after_s: float = 0) -> bool:
    """Touch what has this name, if it can be touched now; tell whether it could."""
    try:
        face.taps(name, after_s=after_s)
    except AssertionError:  # somebody else was faster, or it is not there yet
        return False
    return True


def comes_to(desk: Face, page: str, *, within_s: float = PATIENCE_S) -> bool:
    """Look until a desk shows this page."""
    return _until(desk, lambda shown: shown == page, within_s)


def leaves(desk: Face, page: str) -> bool:
    """Look until a desk shows another page."""
    return _until(desk, lambda shown: shown != page, PATIENCE_S)


def _until(desk: Face, is_so: object, within_s: float) -> bool:
    pause = Event()
    for _ in range(round(within_s / LOOKS_S)):
        if is_so(desk.asks("page")["page"]):  # type: ignore[operator]
            return True
        pause.wait(LOOKS_S)
    return False
