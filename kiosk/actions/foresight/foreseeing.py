"""Making the forecast of the branch: once per change, by one process, for every face."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from kiosk.actions.branch import Branch
from kiosk.actions.foresight.closing_guard import guard
from kiosk.actions.foresight.gathering import asked, newcomers_of, state_of
from kiosk.actions.foresight.memory import Memory, learn, past_on
from kiosk.actions.foresight.rostering import reopens_at
from kiosk.actions.foresight.said import (
    FORM,
    is_known,
    plain_correction,
    plain_forecast,
    plain_shown,
    shown_of,
)
from kiosk.actions.foresight.turns import LEASE, LEASE_TIME
from kiosk.actions.today import today
from kiosk.forecast.answer import Forecast, Forecasts, Newcomer
from kiosk.forecast.correction import Correction
from kiosk.forecast.forecast import forecast
from kiosk.forecast.showing import shown, shown_next
from kiosk.forecast.state import DeskNow, State
from kiosk.store.forecasts import Made


def foresee(branch: Branch, holder: str, memory: Memory) -> Forecasts:
    """Make the forecast of this moment and keep it for every face.

    Args:
        holder: Name of this process among those that could do it.
    """
    store, now = branch.store, branch.now()
    with store.reading():
        day, sequence = today(branch), store.forecasts.last_event()
        state = state_of(branch, day, past_on(branch, memory, day), now)
        before = store.forecasts.newcomers(day)
        corrections = learn(branch, memory)
    stands_for = newcomers_of(branch)
    said = forecast(state, asked(stands_for), seed=int(day.replace("-", "")))
    known = before[1] if before and is_known(before[1]) else {}
    newcomers = _newcomers(state, said, stands_for, corrections, known)
    for name, entry in newcomers["services"].items():
        opens = reopens_at(branch, name, state.desks, now)
        entry["opens_s"] = int(opens.timestamp()) if opens else None
    made = Made(day, now, holder, sequence)
    with store.transaction():
        if not store.places.take_lease(LEASE, holder, now, now + LEASE_TIME):
            return said  # somebody else has taken over while we were away
        nothing_happened = store.forecasts.last_event() == sequence
        guard(branch, newcomers, state, day, now)
        if nothing_happened:  # but what the guard has just logged
            made = replace(made, sequence=store.forecasts.last_event())
        store.forecasts.keep(made, newcomers, _others(said, state))
    return said


def _newcomers(
    state: State,
    said: Forecasts,
    stands_for: Mapping[str, str],
    corrections: Mapping[str, Correction],
    before: Mapping[str, Any],
) -> dict[str, Any]:
    """Return what is kept for newcomers: raw forecasts, corrections, and what tiles read."""
    desks = [[sorted(desk.services), *_next(desk, state.now_s)] for desk in state.desks]
    is_wrong = before.get("desks") != desks
    services = {}
    for name, other in stands_for.items():
        raw = said.newcomers[Newcomer(other)]
        correction = corrections[name]
        kept = before.get("services", {}).get(name)
        calm = shown_next(
            shown_of(kept["calm"]) if kept else None,
            shown(raw, correction, state.now_s),
            is_wrong=is_wrong,
        )
        services[name] = {
            "raw": [
                plain_forecast(said.newcomers[Newcomer(other, preferential=flag)])
                for flag in (False, True)
            ],
            "calm": plain_shown(calm),
            "issue": kept["issue"] if kept else ["open", "open"],
        }
    plain = {name: plain_correction(each) for name, each in corrections.items()}
    return {
        "form": FORM,
        "made_s": state.now_s,
        "desks": desks,
        "services": services,
        "corrections": plain,
    }


def _next(desk: DeskNow, now_s: int) -> tuple[bool, int | None]:
    """Return whether a desk calls people now, and if not, when it does so again."""
    start_s = desk.hours[0][0] if desk.hours else None
    is_open = start_s is not None and start_s <= now_s
    return is_open, None if is_open else start_s


def _others(said: Forecasts, state: State) -> dict[str, Any]:
    def all_of(forecasts: Mapping[str, Forecast]) -> dict[str, Any]:
        return {name: plain_forecast(each) for name, each in forecasts.items()}

    due_s = {one.id: one.due_s for one in state.bookings}
    return {
        "form": FORM,
        "made_s": state.now_s,
        "waiting": all_of(said.waiting),
        "bookings": {name: [due_s[name], plain] for name, plain in all_of(said.bookings).items()},
    }
