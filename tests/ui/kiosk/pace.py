"""How fast a kiosk has given tickets, as its log tells."""

from kiosk.actions.branch import Branch

A_MINUTE_MS = 60_000
SLIPS = "select at_ms from event where kind in ('issued', 'checked_in', 'reprinted') order by at_ms"


def busiest_minute(branch: Branch) -> int:
    """Return how many tickets and reprints were given in one minute at most."""
    with branch.store.reading():
        given = [int(row["at_ms"]) for row in branch.store.events._engine.execute(SLIPS)]
    return max((sum(0 <= other - at < A_MINUTE_MS for other in given) for at in given), default=0)
