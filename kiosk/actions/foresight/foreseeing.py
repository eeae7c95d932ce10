"""Making the forecast of the branch: once per change, by one process, for every face."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from kiosk.actions.branch import Branch
from kiosk.actions.foresight.closing_guard import guard
from kiosk.actions.foresight.gathering import asked, newcomers_of, state_of
from kiosk.actions.foresight.memory import Memory, learn, past_on
from kiosk.actions.foresight.said import (
    plain_correction,
    plain_forecast,
    plain_shown,
    shown_of,
)
from kiosk.actions.today import today
from kiosk.forecast.answer import Forecast, Forecasts, Newcomer
from kiosk.forecast.correction import Correction
from kiosk.forecast.showing import shown, shown_next
from kiosk.forecast.state import State
from kiosk.store.forecasts import Made

LEASE = "forecast"
LEASE_TIME = timedelta(seconds=20)
AGAIN = timedelta(seconds=60)
"""Waits go on although nothing happens."""


@dataclass(frozen=True, slots=True)
class Due:
    """Why a forecast is due.

    Args:
        by: Whose turn it is: the process that made the last one, or None.
        since: Of the last forecast; None before the first.
    """

    by: str | None
    since: Made | None


def due(branch: Branch) -> Due | None:
    """Return whose turn it is to make a forecast, or None while the last one holds.

    It holds until something happens, and for a minute; while nobody waits and the branch is
    closed, for as long as nothing happens.
    """
    store, now = branch.store, branch.now()
    made = store.forecasts.made()
    if made is None:
        return Due(None, None)
    has_happened = made.sequence != store.forecasts.last_event() or made.day != today(branch)
    is_old = abs(now - made.at) >= AGAIN and bool(store.places.sessions())
    return Due(made.holder, made) if has_happened or is_old else None


def take_over(branch: Branch, holder: str) -> bool:
    """Return whether this process may make the forecast from now on."""
    now = branch.now()
    with branch.store.transaction():
        return branch.store.places.take_lease(LEASE, holder, now, now + LEASE_TIME)


def foresee(branch: Branch, holder: str, memory: Memory) -> Forecasts:
    """Make the forecast of this moment and keep it for every face.

    Args:
        holder: Name of this process among those that could do it.
    """
    from kiosk.forecast.forecast import forecast  # noqa: PLC0415 - numpy: only where it is used

    store, now = branch.store, branch.now()
    with store.reading():
        day, sequence = today(branch), store.forecasts.last_event()
        state = state_of(branch, day, past_on(branch, memory, day), now)
        before = store.forecasts.newcomers(day)
        corrections = learn(branch, memory)
    stands_for = newcomers_of(branch)
    said = forecast(state, asked(stands_for), seed=int(day.replace("-", "")))
    newcomers = _newcomers(state, said, stands_for, corrections, before[1] if before else {})
    made = Made(day, now, holder, sequence)
    with store.transaction():
        if not store.places.take_lease(LEASE, holder, now, now + LEASE_TIME):
            return said  # somebody else has taken over while we were away
        nothing_happened = store.forecasts.last_event() == sequence
        guard(branch, newcomers, day, now)
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
    desks = [[sorted(desk.services), bool(desk.hours)] for desk in state.desks]
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
    return {"made_s": state.now_s, "desks": desks, "services": services, "corrections": plain}


def _others(said: Forecasts, state: State) -> dict[str, Any]:
    def all_of(forecasts: Mapping[str, Forecast]) -> dict[str, Any]:
        return {name: plain_forecast(each) for name, each in forecasts.items()}

    due_s = {one.id: one.due_s for one in state.bookings}
    return {
        "made_s": state.now_s,
        "closes_s": state.closes_s,
        "waiting": all_of(said.waiting),
        "bookings": {name: [due_s[name], plain] for name, plain in all_of(said.bookings).items()},
    }
