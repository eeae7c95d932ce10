"""When a desk calls people from now on: what the roster says, and what is to be seen.

A roster is a plan. Who is late is waited for during a grace time, then taken as absent for the
rest of the shift; who stays although the plan is over, is taken as staying.
"""

from collections.abc import Iterable, Iterator, Sequence

from kiosk.domain.roster import Shift, Stretch


def calls_of_open(
    shifts: Sequence[Shift], now_s: int, *, began_s: int, grace_s: int, stays_until_s: int
) -> tuple[Stretch, ...]:
    """Return when an open desk calls people from now on, in order and apart.

    A break or an end that has just come is believed although the desk is not paused yet: it may
    still have somebody. Who begins something new, or goes on after the grace time, stays.

    Args:
        began_s: When it opened or last called somebody.
        stays_until_s: How long a desk stays open that is so outside its hours.
    """
    calls = [each for shift in shifts for each in shift.calls]
    begun = [each for each in calls if each[0] <= now_s]
    coming = [each for each in calls if each[0] > now_s]
    end_s = max((end_s for _, end_s in begun), default=None)
    if end_s is not None and now_s < end_s:
        return merged([(now_s, end_s), *coming])
    if end_s is not None and began_s < end_s and now_s < end_s + grace_s:
        return merged(coming)
    until_s = min([stays_until_s, *(start_s for start_s, _ in coming)])
    return merged([(now_s, until_s), *coming])


def calls_of_absent(
    shifts: Iterable[Shift], now_s: int, *, left_s: int | None, grace_s: int
) -> tuple[Stretch, ...]:
    """Return when a desk that calls nobody now does so again, as far as anybody knows.

    Args:
        left_s: Since when it is closed or on a pause; None if it was not open today.
    """
    return merged(each for shift in shifts for each in _expected(shift, now_s, left_s, grace_s))


def _expected(shift: Shift, now_s: int, left_s: int | None, grace_s: int) -> Iterator[Stretch]:
    """Yield what is expected of one shift."""
    if shift.start_s > now_s:
        yield from shift.calls
        return
    coming = [each for each in shift.calls if each[1] > now_s]
    if left_s is not None and coming and coming[0][0] < left_s >= coming[0][1] - grace_s:
        coming = coming[1:]  # its break has begun early
    if not coming:
        return
    (start_s, end_s), *later = coming
    back_s = _back_s(shift, start_s, left_s, grace_s)
    if back_s is None or now_s >= back_s + grace_s:
        return
    is_late = now_s >= back_s
    yield (back_s + grace_s if is_late else back_s), end_s
    yield from later


def _back_s(shift: Shift, start_s: int, left_s: int | None, grace_s: int) -> int | None:
    """Return when the desk is expected for a stretch of a begun shift; None if it is not.

    A pause that begins with the planned one, or a little before, is that one. It lasts as long as
    it should, so one that began late ends late.
    """
    if start_s == shift.start_s:
        return start_s if left_s is None or left_s <= start_s else None
    break_s = max(end_s for _, end_s in shift.calls if end_s < start_s)
    if left_s is None or not break_s - grace_s <= left_s < start_s:
        return None
    return start_s + max(0, left_s - break_s)


def merged(stretches: Iterable[Stretch]) -> tuple[Stretch, ...]:
    """Return stretches in order, those that touch or overlap as one, empty ones left out."""
    apart: list[Stretch] = []
    for start_s, end_s in sorted(each for each in stretches if each[0] < each[1]):
        if apart and start_s <= apart[-1][1]:
            apart[-1] = (apart[-1][0], max(apart[-1][1], end_s))
        else:
            apart.append((start_s, end_s))
    return tuple(apart)
