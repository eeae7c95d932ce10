"""Tickets from the command line."""

import re
import shutil
from contextlib import closing
from pathlib import Path

from kiosk import clock
from kiosk.store.store import Store
from tests.builders import ROOT
from tests.command.conftest import Run


def test_a_ticket_is_taken_and_called(run: Run):
    """Number, then the same number at the desk; the desk opens by itself."""
    assert run("take-ticket", "orientation").out == "A\u00a0001\n"
    assert run("take-ticket", "orientation", "--json").json["number"] == "A\u00a0002"

    assert run("call-next", "1").out == "A\u00a0001\n"
    assert run("call-next", "2", "--json").json == {"number": "A\u00a0002", "desk": "2"}
    assert run("call-next", "8").out == "nobody waits\n"


def test_the_terminal_speaks_the_first_language_of_the_branch(run: Run, tmp_path: Path):
    """Ticket, tasks and refusals: in Bolzano that is German."""
    config = tmp_path / "config"
    shutil.copytree(ROOT / "config", config)
    office = config / "provincial_directorate" / "office.toml"
    text = re.sub(r"(?m)^languages = \[.*\]", 'languages = ["de", "it"]', office.read_text("utf-8"))
    office.write_text(text.replace('name.de = "INPS Ferrara"', 'name.de = "NISF Bozen"'), "utf-8")
    run("take-ticket", "orientation", "--config", config)

    assert run("status", "--config", config).out.startswith("NISF Bozen  ")
    with closing(Store.at(tmp_path / "data", clock.now)) as store:
        assert [ticket.language for ticket in store.tickets.waiting()] == ["de"]
    run("call-next", "1", "--config", config)
    run("take-ticket", "orientation", "--config", config)
    assert run("call-next", "1", "--config", config).err.startswith("postazione: Schalter 1 ")


def test_what_a_rule_refuses_is_a_failure_with_its_sentence(run: Run):
    """In Italian as staff read it, and with the reason."""
    run("take-ticket", "orientation")
    run("take-ticket", "orientation")
    run("call-next", "1")

    ran = run("call-next", "1")

    assert ran.status == 1
    assert ran.out == ""
    assert ran.err == (
        "postazione: Lo sportello 1 ha ancora A\u00a0001. Finisci prima con questo. "
        "(desk_busy desk=1 number=A\u00a0001)\n"
    )


def test_names_that_are_not_configured_are_a_wrong_use(run: Run):
    """Service, language, printer, desk and queue; nothing is written."""
    assert run("take-ticket", "orientatio").err.endswith("did you mean 'orientation'?\n")
    assert run("take-ticket", "orientation", "--language", "xx").status == 2
    assert run("take-ticket", "orientation", "--printer", "9").err.endswith("there are 1, 2\n")
    assert run("call-next", "99").status == 2
    assert run("close-day", "--queue", "Z").status == 2
    assert run("status", "--json").json["issued"] == 0


def test_the_status_shows_who_waits_where(run: Run):
    """The lines of a terminal and the same for a program."""
    run("take-ticket", "orientation")
    run("take-ticket", "document_pickup_print")
    run("call-next", "1")

    ran = run("status")

    assert ran.out.startswith("INPS Ferrara  2026-11-23 10:28  open until 12:30\nwaiting 1")
    assert "  E    1 waiting  longest 0 min" in ran.out
    assert "  desk 1: calling A\u00a0001\n" in ran.out
    status = run("status", "--json").json
    assert status["now"].startswith("2026-11-23T10:28:00.")
    assert [queue["waiting"] for queue in status["queues"]] == [0, 1, 0, 0, 0]


def test_the_day_is_closed_in_two_steps_and_taken_back(run: Run):
    """Preview, do it, undo it."""
    run("take-ticket", "orientation")

    assert run("close-day").out.startswith("1 waiting tickets would be closed as not served\n")
    assert run("close-day", "--json").json["closing"] == 1
    assert run("status", "--json").json["waiting"] == 1
    assert run("close-day", "--yes", "--json").json == {"closed": 1}
    assert run("status", "--json").json["waiting"] == 0
    assert run("close-day", "--undo", "--json").json == {"back": 1, "queue": None}
    assert run("status", "--json").json["waiting"] == 1


def test_only_the_closing_that_was_named_is_taken_back(run: Run):
    """A, then E: whoever names neither takes back nothing, and the last one comes first."""
    run("take-ticket", "orientation")
    run("take-ticket", "document_pickup_print")
    run("close-day", "--queue", "A", "--yes")
    assert run("close-day", "--queue", "E", "--yes").out == (
        "1 waiting tickets closed as not served; `close-day --queue E --undo` takes it back\n"
    )

    ran = run("close-day", "--queue", "A", "--undo")
    assert ran.status == 2
    assert ran.err == (
        "postazione: the last closing that can be taken back is queue E's:"
        " `close-day --queue E --undo`\n"
    )
    assert run("close-day", "--undo").status == 2
    assert run("status", "--json").json["waiting"] == 0

    undo = ("close-day", "--undo", "--queue")
    assert run(*undo, "E").out == "1 tickets put back; the closing of queue E was taken back\n"
    assert run(*undo, "E").err.endswith(" is queue A's: `close-day --queue A --undo`\n")
    assert run(*undo, "A", "--json").json == {"back": 1, "queue": "A"}
    assert run(*undo, "A").err.endswith(" (nothing_to_undo)\n")


def test_taking_back_the_day_says_that_it_was_the_day(run: Run):
    """No queue's letter takes it back."""
    run("take-ticket", "orientation")
    run("close-day", "--yes")

    assert run("close-day", "--queue", "A", "--undo").err == (
        "postazione: the last closing that can be taken back is the day's: `close-day --undo`\n"
    )
    assert run("close-day", "--undo").out == (
        "1 tickets put back; the closing of the day was taken back\n"
    )


def test_one_queue_begins_again_at_its_first_number(run: Run):
    """Only with --queue."""
    run("take-ticket", "orientation")

    assert run("close-day", "--yes", "--restart-numbers").status == 2
    assert run("close-day", "--queue", "A", "--yes", "--restart-numbers").status == 0
    assert run("take-ticket", "orientation").out == "A\u00a0001\n"


def test_doing_and_undoing_at_once_is_a_wrong_use(run: Run):
    """One of them."""
    assert run("close-day", "--yes", "--undo").status == 2


def test_a_closing_that_is_blocked_says_where(run: Run):
    """Somebody is at desk 1."""
    run("take-ticket", "orientation")
    run("call-next", "1")

    assert "desk 1 still has A\u00a0001\n" in run("close-day").out
    ran = run("close-day", "--yes")
    assert ran.status == 1
    assert "still_serving desks=1" in ran.err
