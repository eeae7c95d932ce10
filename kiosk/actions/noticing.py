"""Noticing that another process has changed the branch, or that nothing can be changed."""

from kiosk.actions.branch import Branch
from kiosk.domain.error import Reason, RefusedError
from kiosk.store.sqlite import StoreError, StoreFullError


def has_changed(branch: Branch) -> bool:
    """Return whether another process or thread has committed since this thread last asked."""
    return branch.store.has_changed()


def refuse_away(branch: Branch) -> None:
    """See whether anything could be done at the branch now; it changes nothing.

    Raises:
        RefusedError: DISK_FULL, STORE_AWAY.
    """
    try:
        branch.store.refuse_away()
    except StoreFullError as error:
        raise RefusedError(Reason.DISK_FULL) from error
    except StoreError as error:
        raise RefusedError(Reason.STORE_AWAY) from error
