"""The morning itself: people at the kiosks, staff at the desks, reception in the middle."""

import random
from collections.abc import Sequence
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import timedelta
from threading import Event, Thread
from time import sleep
from typing import Any

from kiosk.domain.office import Office as Rules
from tests.faces import PERSON_S, Face
from tests.journeys.morning.office import HANGS_S, OPENS, Office
from tests.journeys.morning.people import SECONDS, Person

FIRST_PAGE = "Scegli la lingua"
QUESTION = "accesso preferenziale?"
LATE = "Sei in ritardo"
NUMBER = "Il tuo numero"
"""At this rate it stays for a sixth of a second, which a slow computer may miss."""
ON_SCREEN = "Il tuo numero è valido"
"""No slip was seen to come out: it stays until somebody has taken note of it."""
AWAY = "Postazione fuori servizio"
"""Nothing could be kept for a moment; whoever has no number yet begins again."""
SHARE_ABSENT = 0.05
SHARE_AT_ONCE = 0.3
"""Who finishes and calls the next with one press."""
WALK_S = 25
LOOKS_S = 0.05
"""Between two looks at one's own window, in seconds of ours."""
TURNS_S = 0.3
"""Until the next page of services is there, in seconds of ours."""
RESET_QUEUE = "E"
RESET_MIN = 45
"""Until every desk has finished with that queue, and no number comes between the two steps."""
TRIES = 40
FOLLOWS_S = 90
"""A person who comes to a kiosk later than this, as the one before is still there, slows time."""
SLOWEST = 1 / 60
"""Then the office's clock is as fast as anybody's."""


@dataclass
class Morning:
    """Everybody who moves, each in a thread of their own.

    Args:
        held: Desks that serve the queue to be reset call nobody until that is done.
        over: Nobody comes any more and nobody waits.
        next: Who comes to each kiosk next, or is there.
    """

    office: Office
    rules: Rules
    people: Sequence[Person]
    held: Event = field(default_factory=Event)
    over: Event = field(default_factory=Event)
    errors: list[BaseException] = field(default_factory=list)
    next: dict[str, Person] = field(default_factory=dict)

    def play(self) -> None:
        """Let all of it happen."""
        office = self.office
        visitors = [self._thread(self._people_at, name) for name in office.kiosks]
        staff = [self._thread(self._staff_at, name) for name in office.desks]
        reception = self._thread(self._reset)
        self._thread(self._keep_pace)
        self._wait_for(*visitors, reception)
        self.over.set()
        self._wait_for(*staff)
        if self.errors:
            raise self.errors[0]

    def _wait_for(self, *threads: Thread) -> None:
        while not self.errors and any(thread.is_alive() for thread in threads):
            sleep(LOOKS_S)

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

    def _keep_pace(self) -> None:
        """Slow time down while somebody at a kiosk is behind it: twice as late, a quarter."""
        pace = self.office.at.pace
        while not self.over.wait(LOOKS_S * 5):
            now = self.office.at()
            late_s = max(
                ((now - one.at).total_seconds() for one in [*self.next.values()]), default=0
            )
            wanted = max(SLOWEST, min(1.0, (FOLLOWS_S / max(late_s, 1)) ** 2))
            if wanted != pace():
                pace.change(wanted)
        pace.change(1.0)

    def _people_at(self, name: str) -> None:
        kiosk = self.office.kiosks[name]
        for person in self.people:
            if person.kiosk == name and not self.errors:
                self.next[name] = person
                self.office.sleep_until(person.at)
                take_number(kiosk, person)
        self.next.pop(name, None)

    def _staff_at(self, name: str) -> None:
        self.office.sleep_until(OPENS - timedelta(minutes=3))
        desk, dice = self.office.desks[name], random.Random(name)  # noqa: S311 - a morning
        desk.taps("openDesk", after_s=0)
        serves = {self.rules.services[one].queue for one in self.rules.desks[name].services}
        while not self.errors:
            if not self._calls(desk, serves):
                left = desk.asks("page")
                if self.over.is_set() and left["page"] == "free" and not left["waiting"]:
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
            assert touched(desk, "noShow")
            assert comes_to(desk, "free")
            return False
        assert touched(desk, "start")
        assert comes_to(desk, "serving")
        letter = next(text[0] for text in desk.texts() if text[1:2] == "\u00a0")
        self.office.sleep_for(SECONDS[letter] * dice.uniform(0.5, 1.5))
        at_once = dice.random() < SHARE_AT_ONCE and not self.held.is_set()
        if at_once and desk.asks("page")["waiting"]:
            tapped(desk, "finishAndCallNext")
            leaves(desk, "serving", within_s=1)
        while not self.errors and desk.asks("page")["page"] == "serving":
            tapped(desk, "finish")  # nobody waited any more, or nothing else was wished
            leaves(desk, "serving", within_s=1)
        return bool(desk.asks("page")["page"] == "called")

    def _reset(self) -> None:
        """Close a queue in two steps, once no desk has anybody of it."""
        office, reception = self.office, self.office.reception
        left = self.people[len(self.people) // 2 :]
        served = [one for one in left if self.rules.services[one.service].queue == RESET_QUEUE]
        office.sleep_until(left[0].at)
        self.held.set()
        office.sleep_until(served[1].at)  # the one before has come by then
        for button in ("page-close", "one-queue", f"answer-{RESET_QUEUE}", "answer-restart"):
            assert touched(reception, button, after_s=PERSON_S), reception.texts()
        done = f"La coda {RESET_QUEUE} è azzerata"
        latest = office.at() + timedelta(minutes=RESET_MIN)
        while not any(done in text for text in reception.texts()) and not self.errors:
            assert office.at() < latest, reception.texts()
            for button in ("continue", "close"):
                tapped(reception, button, after_s=0.6)
        assert touched(reception, "page-now", after_s=PERSON_S), reception.texts()
        self.held.clear()


class BegunAgainError(Exception):
    """The kiosk went out of service under somebody's fingers."""


def take_number(kiosk: Face, person: Person) -> None:
    """Go from the first page to the number, and leave when it goes by itself."""
    while True:
        with suppress(BegunAgainError):
            come_to_question(kiosk, person)
            break
    goes_on(kiosk, "yes" if person.preferential else "no", NUMBER, FIRST_PAGE)


def come_to_question(kiosk: Face, person: Person) -> None:
    """Go on until only the question that everybody is asked is left.

    Raises:
        BegunAgainError: Back to the first page.
    """
    if seen(kiosk, kiosk.ask("wait", text=[ON_SCREEN, FIRST_PAGE])) == ON_SCREEN:
        goes_on(kiosk, "done", FIRST_PAGE)  # somebody left theirs there
    if person.code:
        comes = kiosk.ask("wait", text=[LATE, QUESTION, AWAY])
        kiosk.asks("scan", text=person.code)
        if seen(kiosk, comes) == LATE:
            goes_on(kiosk, "act", QUESTION, AWAY)
    else:
        goes_on(kiosk, "language-it", "Hai una prenotazione?", AWAY)
        goes_on(kiosk, "haveNoBooking", "Di che cosa hai bisogno?", AWAY)
        choose(kiosk, person.service)


def choose(kiosk: Face, service: str) -> None:
    """Touch a service, on whichever page of the list it is."""
    comes = kiosk.ask("wait", text=[QUESTION, AWAY])
    for _ in range(TRIES):
        if any(tapped(kiosk, f"service-{service}", after_s=moment) for moment in (0, TURNS_S)):
            break
        tapped(kiosk, "service-more")
    seen(kiosk, comes)


def goes_on(kiosk: Face, name: str, *pages: str) -> None:
    """Touch something and see one of these pages."""
    comes = kiosk.ask("wait", text=pages)
    tapped(kiosk, name)
    seen(kiosk, comes)


def seen(kiosk: Face, comes: "Future[dict[str, Any]]") -> str:
    """Return which of several pages was the first to come.

    Raises:
        BegunAgainError: The one that says that the kiosk is out of service.
    """
    try:
        page = str(comes.result(HANGS_S)["seen"])
    except TimeoutError:
        raise AssertionError(f"{kiosk.texts()}; {kiosk.log()}") from None
    if page == AWAY:
        raise BegunAgainError
    return page


def tapped(face: Face, name: str, *, after_s: float = 0) -> bool:
    """Touch what has this name, if it can be touched now; tell whether it could."""
    try:
        face.taps(name, after_s=after_s)
    except AssertionError:  # somebody else was faster, or it is not there yet
        return False
    return True


def touched(face: Face, name: str, *, after_s: float = LOOKS_S) -> bool:
    """Touch what has this name as soon as it can be touched; tell whether that came."""
    return any(tapped(face, name, after_s=after_s) for _ in range(round(HANGS_S / LOOKS_S)))


def comes_to(desk: Face, page: str, *, within_s: float = HANGS_S) -> bool:
    """Look until a desk shows this page."""
    return _until(desk, lambda shown: shown == page, within_s)


def leaves(desk: Face, page: str, *, within_s: float) -> bool:
    """Look until a desk shows another page."""
    return _until(desk, lambda shown: shown != page, within_s)


def _until(desk: Face, is_so: object, within_s: float) -> bool:
    for _ in range(round(within_s / LOOKS_S)):
        if is_so(desk.asks("page")["page"]):  # type: ignore[operator]
            return True
        sleep(LOOKS_S)
    return False
