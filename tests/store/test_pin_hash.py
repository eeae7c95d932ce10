"""PINs as argon2id hashes with a pepper that the database does not hold."""

import argon2
import pytest

from kiosk.store import pin_hash

PIN, PERSON, SECRET = "482913", "a1b2c3", bytes(range(32))


def test_a_pin_fits_its_hash_and_no_other_does():
    """Nor does it fit the hash of somebody else, nor at a branch with another secret."""
    kept = pin_hash.hashed(PIN, PERSON, SECRET)

    assert pin_hash.is_right(kept, PIN, PERSON, SECRET)
    assert not pin_hash.is_right(kept, "482914", PERSON, SECRET)
    assert not pin_hash.is_right(kept, PIN, "d4e5f6", SECRET)
    assert not pin_hash.is_right(kept, PIN, PERSON, bytes(32))


def test_the_hash_is_argon2id_with_the_least_that_is_advised():
    """19 MiB, two rounds, a salt of its own each time."""
    kept = pin_hash.hashed(PIN, PERSON, SECRET)

    found = argon2.extract_parameters(kept)
    assert (found.type, found.memory_cost, found.time_cost) == (argon2.Type.ID, 19 * 1024, 2)
    assert (found.salt_len, found.hash_len) == (16, 32)
    assert kept != pin_hash.hashed(PIN, PERSON, SECRET)
    assert not pin_hash.is_outdated(kept)
    assert pin_hash.is_outdated(argon2.PasswordHasher(time_cost=1).hash(b""))


def test_no_pin_fits_the_hash_of_nobody_and_it_costs_the_same():
    """So that a number that nobody has takes as long."""
    nobody = pin_hash.of_nobody()

    real, none = (argon2.extract_parameters(one) for one in (pin_hash.hashed("", "", b""), nobody))
    assert real == none
    for pin in (PIN, "", "0"):
        assert not pin_hash.is_right(nobody, pin, "", SECRET)


@pytest.mark.parametrize("pepperless", [PIN.encode(), b""])
def test_without_the_secret_file_a_stolen_table_is_of_no_use(pepperless: bytes):
    """Whoever tries every PIN against the hash alone finds none."""
    kept = pin_hash.hashed(PIN, PERSON, SECRET)

    with pytest.raises(argon2.exceptions.VerifyMismatchError):
        argon2.PasswordHasher().verify(kept, pepperless)
