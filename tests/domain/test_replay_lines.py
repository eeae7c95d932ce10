"""Those who wait during a replay: the few heads stand for all."""

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.calling import Standing, next_called
from kiosk.domain.replay_day import DayTicket
from kiosk.domain.replay_lines import Comer, Lines

SEEDS = st.integers(0, 10**6)
SERVICES = "abc"
LENGTH_S = 12


def _comers(chance: Random) -> list[Comer]:
    """Return people with any constants, few different seconds and few different services."""
    return [
        Comer(
            DayTicket(number, chance.choice(SERVICES), 0, None, preferential=False, occupancy_s=1),
            Standing(chance.randrange(LENGTH_S), chance.choice((1, 3)), chance.choice((0, 5, 20))),
            number,
        )
        for number in range(chance.randint(1, 12))
    ]


@given(SEEDS)
def test_the_rule_chooses_among_the_heads_whom_it_chooses_among_all(seed: int):
    """P1, while people come and go; before, at and after the start of each."""
    chance = Random(seed)  # noqa: S311 - people that can be repeated, no secrets
    coming = _comers(chance)
    lines, waiting = Lines(coming), list[Comer]()
    chance.shuffle(coming)

    for now_s in sorted(chance.randrange(LENGTH_S + 3) for _ in range(30)):
        if coming and chance.random() < 0.6:
            waiting.append(coming.pop())
            lines.join(waiting[-1])
        services = chance.sample(SERVICES, chance.randint(1, len(SERVICES)))
        heads = lines.heads(services, now_s)

        eligible = [comer for comer in waiting if comer.ticket.service in services]
        assert next_called(heads, now_s) == next_called(eligible, now_s)
        if heads and chance.random() < 0.4:
            gone = chance.choice(heads)
            lines.leave(gone)
            waiting.remove(gone)


def test_of_many_who_wait_only_a_few_are_compared():
    """Two rates of a service, each with somebody early and somebody due: four heads at most."""
    standings = [Standing(start, rate) for start in range(10) for rate in (1, 3)]
    comers = [
        Comer(DayTicket(number, "a", 0, None, preferential=False, occupancy_s=1), standing, number)
        for number, standing in enumerate(standings)
    ]
    lines = Lines(comers)
    for comer in comers:
        lines.join(comer)

    heads = lines.heads("a", 5)

    assert [head.standing.start_s for head in heads] == [0, 6, 0, 6]
    assert lines.heads("b", 5) == []
