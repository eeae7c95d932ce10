"""Noticing that another process has changed the branch."""

from kiosk.actions.branch import Branch


def has_changed(branch: Branch) -> bool:
    """Return whether another process or thread has committed since this thread last asked."""
    return branch.store.has_changed()
