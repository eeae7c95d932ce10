"""PINs as argon2id hashes, with a pepper that the database does not hold.

A PIN of six digits has a million values: whoever has the table alone could try them all in some
hours. Without the secret file beside the database there is nothing to try against.
"""

import base64
import hashlib
import hmac
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argon2

TIME_COST = 2
MEMORY_KIB = 19 * 1024
PARALLELISM = 1
"""The least that OWASP advises for argon2id, 40 ms a try here (operations.md 5)."""
SALT_BYTES, HASH_BYTES = 16, 32


def hashed(pin: str, person: str, secret: bytes) -> str:
    """Return what is kept of a PIN.

    Args:
        person: Pseudonym of whose it is: nobody else's hash can be put in its place.
        secret: Of the branch, from its secret file.
    """
    return _hasher().hash(_peppered(pin, person, secret))


def is_right(kept: str, pin: str, person: str, secret: bytes) -> bool:
    """Return whether a PIN is the one that is kept; a wrong one takes as long as a right one."""
    from argon2.exceptions import VerifyMismatchError  # noqa: PLC0415 - only to sign in

    try:
        return _hasher().verify(kept, _peppered(pin, person, secret))
    except VerifyMismatchError:
        return False


def is_outdated(kept: str) -> bool:
    """Return whether a hash was made with other costs than those of today."""
    return _hasher().check_needs_rehash(kept)


def of_nobody() -> str:
    """Return a hash that no PIN fits, to spend on a number that nobody has the same time."""
    salt, nothing = _base64(bytes(SALT_BYTES)), _base64(bytes(HASH_BYTES))
    return f"$argon2id$v=19$m={MEMORY_KIB},t={TIME_COST},p={PARALLELISM}${salt}${nothing}"


def _peppered(pin: str, person: str, secret: bytes) -> bytes:
    key = hmac.digest(secret, b"postazione staff pin " + person.encode(), hashlib.sha256)
    return hmac.digest(key, pin.encode(), hashlib.sha256)


def _hasher() -> "argon2.PasswordHasher":
    import argon2  # noqa: PLC0415 - a tenth of the start, and most commands ask for no PIN

    return argon2.PasswordHasher(
        time_cost=TIME_COST, memory_cost=MEMORY_KIB, parallelism=PARALLELISM,
        hash_len=HASH_BYTES, salt_len=SALT_BYTES,
    )  # fmt: skip


def _base64(value: bytes) -> str:
    return base64.b64encode(value).decode().rstrip("=")
