"""The next ticket number of a queue, and numbers as people write and read them."""

from collections.abc import Collection

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.error import Reason, RefusedError
from kiosk.domain.label import Label
from kiosk.domain.numbering import Counter, next_number, read, written
from kiosk.domain.queue import Queue

WHOLE = Queue("A", Label({"it": "Accoglienza"}))


def _queue(first: int, last: int) -> Queue:
    return Queue("A", Label({"it": "Accoglienza"}), first=first, last=last)


def test_a_queue_that_says_nothing_has_all_numbers_of_three_digits():
    """From 001 to 999."""
    assert (WHOLE.first, WHOLE.last) == (1, 999)


@pytest.mark.parametrize(
    ("counter", "live", "following"),
    [
        pytest.param(Counter(), [], Counter(1, 1), id="a new day starts with the first"),
        pytest.param(Counter(1, 46), [], Counter(1, 47), id="one more"),
        pytest.param(Counter(1, 998), [], Counter(1, 999), id="the last of the range"),
        pytest.param(Counter(1, 999), [], Counter(2, 1), id="after the last the first, next round"),
        pytest.param(Counter(3, 46), [], Counter(3, 47), id="the round stays"),
        pytest.param(Counter(1, 46), [47, 48, 50], Counter(1, 49), id="live ones are skipped"),
        pytest.param(Counter(1, 998), [999, 1, 2], Counter(2, 3), id="skipped over the wrap"),
        pytest.param(Counter(1, 46), [46], Counter(1, 47), id="the present one may be live"),
        pytest.param(Counter(4), [], Counter(4, 1), id="a restart keeps its round"),
        pytest.param(Counter(4), [1], Counter(4, 2), id="a restart skips live ones too"),
    ],
)
def test_the_next_number_is_the_next_free_one(
    counter: Counter, live: Collection[int], following: Counter
):
    """Numbers go up by one, wrap into the next round and skip what somebody still holds."""
    assert next_number(WHOLE, counter, live) == following


@pytest.mark.parametrize(
    ("queue", "counter", "following"),
    [
        (_queue(500, 599), Counter(), Counter(1, 500)),
        (_queue(500, 599), Counter(1, 599), Counter(2, 500)),
        (_queue(500, 599), Counter(1, 47), Counter(1, 500)),
        (_queue(1, 99), Counter(1, 600), Counter(2, 1)),
        (_queue(7, 7), Counter(1, 7), Counter(2, 7)),
    ],
    ids=["first", "wrap", "range moved up", "range moved down", "a range of one"],
)
def test_numbers_stay_in_the_range(queue: Queue, counter: Counter, following: Counter):
    """The range of the configuration holds from the next number on, even if it was changed."""
    assert next_number(queue, counter, []) == following


@pytest.mark.parametrize("counter", [Counter(), Counter(1, 3), Counter(1, 9)])
def test_a_queue_whose_numbers_are_all_held_is_full(counter: Counter):
    """Nobody gets a number that another holds; the refusal names the queue."""
    with pytest.raises(RefusedError) as refusal:
        next_number(_queue(1, 9), counter, set(range(1, 10)))

    assert refusal.value.reason is Reason.QUEUE_FULL
    assert refusal.value.values == {"queue": "A"}


@given(
    st.integers(1, 30),
    st.integers(0, 12),
    st.none() | st.integers(1, 45),
    st.sets(st.integers(1, 45), max_size=12),
)
def test_the_first_free_number_after_the_last_one_is_given(
    first: int, size: int, number: int | None, live: set[int]
):
    """Going round the range once from the last number, the first that is free; one round a wrap."""
    queue = _queue(first, first + size)
    numbers = list(range(queue.first, queue.last + 1))
    round_trip = [n for n in numbers if n > (number or 0)] + [
        n for n in numbers if n <= (number or 0)
    ]
    free = [n for n in round_trip if n not in live]

    if not free:
        with pytest.raises(RefusedError, match="queue_full"):
            next_number(queue, Counter(1, number), live)
        return
    wrapped = number is not None and free[0] <= number
    assert next_number(queue, Counter(1, number), live) == Counter(1 + wrapped, free[0])


@given(st.integers(1, 5), st.lists(st.booleans(), max_size=80))
def test_a_round_never_has_a_number_twice(size: int, leave: list[bool]):
    """However people come and go, (round, number) is new each time: the store's unique index."""
    queue = _queue(1, size)
    counter, live, given_before = Counter(), list[int](), set[Counter]()
    for somebody_leaves in leave:
        if live and (somebody_leaves or len(live) == size):
            live.pop(0)
        counter = next_number(queue, counter, live)
        assert counter not in given_before
        given_before.add(counter)
        live.append(counter.number or 0)
        assert len(set(live)) == len(live)


@pytest.mark.parametrize(
    ("letter", "number", "text"),
    [("A", 1, "A\u00a0001"), ("E", 47, "E\u00a0047"), ("L", 999, "L\u00a0999")],
)
def test_a_number_is_written_with_a_gap_that_does_not_break(letter: str, number: int, text: str):
    """Letter, no-break space, three digits (visual.md 3)."""
    assert written(letter, number) == text


@pytest.mark.parametrize(
    "typed",
    ["A047", "A47", "a47", "a 47", "A 047", "A\u00a0047", "A-47", " a - 047 ", "A\u202f47"],
)
def test_a_number_is_read_however_people_type_it(typed: str):
    """Small letters, no zeros, blanks and a hyphen are all A 047."""
    assert read(typed) == ("A", 47)


@pytest.mark.parametrize(
    "typed",
    ["", " ", "A", "47", "047", "AA47", "A0047", "A47B", "4A7", "A 4 7", "A+47", "A-", "È47"],
)
def test_what_is_no_number_is_said_back(typed: str):
    """The refusal holds what was typed, so that the sentence can show it."""
    with pytest.raises(RefusedError) as refusal:
        read(typed)

    assert refusal.value.reason is Reason.NOT_A_TICKET_NUMBER
    assert refusal.value.values == {"text": typed}


@pytest.mark.parametrize("typed", ["RSSMRA79B11C566R", "48210700", "482107", " 48210700 "])
def test_a_long_text_is_not_said_back(typed: str):
    """What is longer than a number may be somebody's tax code or booking, in the wrong field."""
    with pytest.raises(RefusedError) as refusal:
        read(typed)

    assert refusal.value.values == {"text": "…"}
    assert typed not in str(refusal.value)


@given(st.sampled_from("ABCDEFGHJKLMNPRSTUVWXYZ"), st.integers(1, 999))
def test_what_was_written_can_be_read(letter: str, number: int):
    """Staff may copy a number from any screen."""
    assert read(written(letter, number)) == (letter, number)
