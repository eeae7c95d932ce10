"""Who did something, as the event log writes it."""

from kiosk.domain.actor import Actor, Role


def test_an_actor_is_a_role_at_a_place():
    """`reception:1`: never a person's name."""
    assert str(Actor(Role.RECEPTION, "1")) == "reception:1"
