"""A person at the kiosk, from the first page to the number and back."""

from dataclasses import dataclass

from tests.faces import PATIENCE_S, Face

SERVICE = "service-orientation"
NUMBER = "no"
"""The answer that leads to the number: no preferential access."""
STEPS = (
    ("language-it", "Hai una prenotazione?"),
    ("haveNoBooking", "Di che cosa hai bisogno?"),
    (SERVICE, "Hai diritto all’accesso preferenziale?"),
    (NUMBER, "Il tuo numero"),
)
FIRST_PAGE = "Scegli la lingua"


@dataclass(frozen=True, slots=True)
class Step:
    """What a touch took, in seconds.

    Args:
        look: From the finger's touch to the frame with the pressed look.
        page: From the finger's lifting to the frame with the next page.
    """

    look: float
    page: float


def walk(kiosk: Face, *, away: str | None = "done") -> dict[str, Step]:
    """Take one ticket; return what each touch took, by the name of what was touched.

    Args:
        away: What is touched on the page with the number; None waits until it goes by itself.
    """
    took = {name: _step(kiosk, name, page) for name, page in STEPS}
    if away:
        took[away] = _step(kiosk, away, FIRST_PAGE)
    else:
        kiosk.waits_for(FIRST_PAGE)
    return took


def _step(kiosk: Face, name: str, page: str) -> Step:
    look = kiosk.presses(name)
    seen = kiosk.ask("wait", text=page)
    lifted = kiosk.lifts(name)
    return Step(look, float(seen.result(PATIENCE_S)["at"]) - lifted)
