"""A refusal: which rule said no, and what the sentence for a person names."""

from kiosk.domain.error import Reason, RefusedError


def test_a_refusal_keeps_its_reason_and_what_it_names():
    """The face makes the sentence from both; the log line has both in a fixed order."""
    refusal = RefusedError(Reason.WRONG_STATUS, status="served", number="A 047")

    assert refusal.reason is Reason.WRONG_STATUS
    assert refusal.values == {"number": "A 047", "status": "served"}
    assert str(refusal) == "wrong_status number=A 047 status=served"


def test_a_refusal_may_name_nothing():
    """Some sentences need no names."""
    assert str(RefusedError(Reason.ALREADY_CLOSED)) == "already_closed"
