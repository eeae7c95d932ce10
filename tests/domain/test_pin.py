"""Which numbers and PINs staff can have."""

import pytest

from kiosk.domain.error import Reason, RefusedError
from kiosk.domain.pin import is_number, is_pin, refuse_bad_number, refuse_bad_pin


@pytest.mark.parametrize("pin", ["482913", "90471825", "730916284015"])
def test_a_pin_that_nobody_guesses_is_kept(pin: str):
    """From six to twelve digits."""
    refuse_bad_pin(pin)


EASY_SIX = ["000000", "777777", "121212", "374374", "123456", "654321", "890123", "246802"]
DATES = ["240688", "880624", "24061988", "19880624"]


@pytest.mark.parametrize(
    "pin",
    [*EASY_SIX, *DATES, "97531975", "", "48291", "7309162840157", "48291a", "٤٨٢٩١٣", "482 913"],
)
def test_a_pin_that_one_would_try_first_is_refused(pin: str):
    """Too short or long, no digits, repeated, a stair, a date."""
    with pytest.raises(RefusedError) as error:
        refuse_bad_pin(pin)

    assert error.value.reason is Reason.BAD_PIN


NUMBERS = {"7": True, "1042": True, "10420": False, "": False, "a1": False, "١": False}


@pytest.mark.parametrize(("number", "fits"), NUMBERS.items())
def test_a_number_has_one_to_four_digits(number: str, fits: bool):
    """So that a PIN typed in its place is none."""
    assert is_number(number) is fits
    assert not (fits and is_pin(number))
    if not fits:
        with pytest.raises(RefusedError, match="bad_staff_number"):
            refuse_bad_number(number)
