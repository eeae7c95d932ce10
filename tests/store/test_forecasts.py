"""What is kept of forecasts and their outcomes, and for how long."""

from kiosk.actions.branch import Branch
from kiosk.store import forecast_statements as statements
from kiosk.store.forecasts import KEPT_OUTCOMES, Told

DAY = "2026-11-23"


def became(branch: Branch, service: str, waits_s: range) -> None:
    """Let people wait so long, one after the other."""
    told = Told(0, 300.0, 600.0, 900.0, 300.0, 600.0, 900.0)
    with branch.store.transaction():
        for waited_s in waits_s:
            branch.store.forecasts.add_outcome(service, told, waited_s)


def test_the_last_outcomes_of_each_service_are_kept(branch: Branch):
    """However often others are called in between."""
    became(branch, "quick", range(3))
    became(branch, "orientation", range(KEPT_OUTCOMES + 20))
    became(branch, "quick", range(3, 5))

    with branch.store.transaction():
        branch.store.forecasts.forget(DAY)

    kept = branch.store.forecasts.outcomes()
    of = {
        name: [one.waited_s for one in kept if one.service == name]
        for name in ("quick", "orientation")
    }
    assert of["quick"] == [0, 1, 2, 3, 4]
    assert of["orientation"] == list(range(20, KEPT_OUTCOMES + 20))


def test_old_outcomes_are_found_in_one_pass(branch: Branch):
    """Upkeep holds the write lock meanwhile: a look for each row took a quarter of a second."""
    plan = branch.store._engine.execute(
        f"explain query plan {statements.FORGET_OUTCOMES}", {"most": KEPT_OUTCOMES}
    )

    assert plan
    assert not any("CORRELATED" in row["detail"] for row in plan)
