"""Which releases of SQLite spoil a WAL file that several processes share."""

AFFECTED_FROM = (3, 7, 0)
FIXED_IN = (3, 51, 3)
BACKPORTS = ((3, 44, 6), (3, 50, 7))
"""Releases with the cure of the WAL-reset bug besides 3.51.3 (sqlite.org/wal.html)."""


def is_affected(version: tuple[int, ...]) -> bool:
    """Return whether this SQLite corrupts a WAL file that several processes share."""
    fixed = version >= FIXED_IN or any(
        version[:2] == cured[:2] and version >= cured for cured in BACKPORTS
    )
    return version >= AFFECTED_FROM and not fixed
