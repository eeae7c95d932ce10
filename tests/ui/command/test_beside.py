"""What works beside a face."""

import threading

from ui.command.beside import Beside


def test_nothing_begins_before_the_face_is_there():
    """And everything ends with it, the last thing planned first."""
    beside, done = Beside(), list[str]()
    working = threading.Event()

    def work(stop: threading.Event) -> None:
        working.set()
        stop.wait()
        done.append("work")

    beside.add("work", work)
    beside.at_end(lambda: done.append("first"))
    beside.at_end(lambda: done.append("second"))
    assert not working.wait(0.05)

    beside.begin()
    beside.begin()
    assert working.wait(5)
    beside.stop()

    assert done == ["work", "second", "first"]


def test_who_waits_for_news_is_woken_by_news_and_by_the_end():
    """A sleeper never keeps a face from ending."""
    beside, woken = Beside(), threading.Event()
    news = threading.Semaphore(0)

    def work(stop: threading.Event) -> None:
        while not stop.is_set():
            woken.wait()
            woken.clear()
            news.release()

    beside.add("work", work, woken)
    beside.begin()

    beside.wake()
    assert news.acquire(timeout=5)
    beside.stop()

    assert news.acquire(timeout=5)


def test_a_face_that_never_began_ends_too():
    """As when its window could not be opened."""
    beside = Beside()
    beside.add("work", lambda _: None)

    beside.stop()
