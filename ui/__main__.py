"""The `postazione` command: which part of the product to start, and with what."""

import argparse
import errno
import gc
import importlib
import os
import resource
import sys
from dataclasses import dataclass
from pathlib import Path

from kiosk import NAME, __version__
from kiosk.command.use import WrongUseError
from kiosk.domain.error import RefusedError

WRONG_USE = 2
FAILURE = 1
INTERRUPTED = 130
NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


@dataclass(frozen=True, slots=True)
class Command:
    """One word of the command line; its module is loaded only when it is used.

    Args:
        module: Where its functions are.
        run: Function that does it and returns the exit status.
        add: Function that describes its arguments, or empty.
        prints: Whether it prints an answer, which a program may want as JSON.
        of_branch: Whether it is about a branch, which options say where to find.
    """

    name: str
    help: str
    module: str
    run: str
    add: str = ""
    prints: bool = False
    of_branch: bool = True


COMMANDS = (
    Command("demo", "every face of a made-up branch, with a pretend printer",
            "ui.command.demo", "run_demo", "add_demo"),
    Command("tour", "pictures of every page of every face, and of the slip",
            "ui.command.tour", "run_tour", "add_tour"),
    Command("kiosk", "the kiosk face", "ui.command.kiosk", "run_kiosk", "add_kiosk"),
    Command("reception", "the reception face",
            "ui.command.reception", "run_reception", "add_reception"),
    Command("desk", "a desk face", "ui.command.desk", "run_desk", "add_desk"),
    Command("display", "a display face", "ui.command.display", "run_display", "add_display"),
    Command("pretend-printer", "a printer made of software, on a loopback port",
            "ui.command.pretend", "run_pretend", "add_pretend", of_branch=False),
    Command("take-ticket", "issue a ticket",
            "kiosk.command.tickets", "run_take_ticket", "add_take_ticket", prints=True),
    Command("call-next", "call the next person to a desk",
            "kiosk.command.tickets", "run_call_next", "add_call_next", prints=True),
    Command("status", "how the branch stands now",
            "kiosk.command.tickets", "run_status", prints=True),
    Command("close-day", "close the day or a queue: preview, do it, undo it",
            "kiosk.command.tickets", "run_close_day", "add_close_day", prints=True),
    Command("appointments", "import the bookings of a day",
            "kiosk.command.upkeep", "run_appointments", "add_appointments", prints=True),
    Command("report", "the anonymous numbers of closed days, or how well forecasts did",
            "kiosk.command.upkeep", "run_report", "add_day", prints=True),
    Command("export", "visits of closed days as CSV or JSON",
            "kiosk.command.upkeep", "run_export", "add_export", prints=True),
    Command("backup", "copy the store while it works",
            "kiosk.command.upkeep", "run_backup", "add_file", prints=True),
    Command("restore", "put a copy in the store's place",
            "kiosk.command.upkeep", "run_restore", "add_file", prints=True),
    Command("staff", "who may sign in, with which PIN, and what each role may do",
            "kiosk.command.staff", "run_staff", "add_staff", prints=True),
    Command("verify", "whether the event log is as it was written",
            "kiosk.command.staff", "run_verify", prints=True),
    Command("check", "every mistake of the configuration",
            "kiosk.command.upkeep", "run_check", prints=True),
    Command("doctor", "how printers and readers are, and what a printer really confirms",
            "ui.command.doctor", "run_doctor", "add_doctor", prints=True),
    Command("replay", "days through the rule that calls people, to check and to compare",
            "kiosk.command.replay", "run_replay", "add_replay", prints=True, of_branch=False),
    Command("set-up", "make the data folder",
            "kiosk.command.upkeep", "run_set_up", prints=True),
)  # fmt: skip


def main(argv: list[str] | None = None) -> int:
    """Do what the command line says and return the exit status.

    2 is a wrong use, 1 a failure; either is explained in one line.
    """
    gc.disable()  # what is loaded at the start stays, and looking for waste in it takes a tenth
    _hear_nothing()
    _leave_no_core()
    try:
        return _run(sys.argv[1:] if argv is None else argv)
    except KeyboardInterrupt:
        return INTERRUPTED
    finally:
        gc.enable()


def _run(words: list[str]) -> int:
    known = {command.name: command for command in COMMANDS}
    chosen = next((known[word] for word in words if word in known), None)
    arguments = parser(chosen).parse_args(words)
    command = known[arguments.command]
    run = getattr(importlib.import_module(command.module), command.run)
    try:
        return _told(run(arguments))
    except BrokenPipeError:  # whoever read has enough
        _give_up_answer()
        return FAILURE
    except WrongUseError as error:
        return _failed(arguments, "wrong_use", str(error), WRONG_USE)
    except RefusedError as error:
        return _failed(arguments, error.reason, _sentence(arguments, error))
    except expected_errors() as error:
        return _failed(arguments, "failure", _explained(error))


def _told(status: int) -> int:
    """Return the status once everything is out: a reader who has gone is noticed here."""
    sys.stdout.flush()
    return status


def _hear_nothing() -> None:
    """Let what is printed go nowhere where nobody listens, as under `>&-`."""
    for name in ("stdin", "stdout", "stderr"):
        if getattr(sys, name) is None:
            mode = "r" if name == "stdin" else "w"
            setattr(sys, name, Path(os.devnull).open(mode, encoding="utf-8"))  # noqa: SIM115 - to the end


def _leave_no_core() -> None:
    """Let no crash write the memory to a disk: what somebody types may be in it (P6).

    systemd-coredump and its like, which the kernel hands it to instead, keep to the same limit.
    """
    _, most = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (0, most))


def expected_errors() -> tuple[type[Exception], ...]:
    """Return what can go wrong without being a bug, as far as its module was needed."""
    names = (
        ("kiosk.store.sqlite", "StoreError"),
        ("kiosk.settings.mistake", "SettingsError"),
        ("kiosk.command.devices", "DeviceError"),
    )
    loaded = [(sys.modules[module], name) for module, name in names if module in sys.modules]
    return (OSError, *(getattr(module, name) for module, name in loaded))


def _explained(error: Exception) -> str:
    """Return in one line what the thing is, what happened and what helps; of many the first."""
    if isinstance(error, OSError):
        thing = f"{error.filename}: " if error.filename else ""
        helps = "make room there" if error.errno in NO_ROOM else "check the path and your rights"
        return f"{thing}{error.strerror or error}; {helps}"
    first, *more = str(error).splitlines()
    return f"{first} (and {len(more)} more: `postazione check` lists them)" if more else first


def parser(chosen: Command | None) -> argparse.ArgumentParser:
    """Return the parser; only the chosen command is described in full."""
    top = argparse.ArgumentParser(
        prog=NAME, description="Self-service reception for offices that serve the public."
    )
    top.add_argument("--version", action="version", version=f"{NAME} {__version__}")
    groups = top.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for command in COMMANDS:
        one = groups.add_parser(command.name, help=command.help, description=command.help)
        if command is chosen:
            if command.of_branch:
                from kiosk.command.place import add_place  # noqa: PLC0415 - not for --help

                add_place(one)
            if command.prints:
                one.add_argument("--json", action="store_true", help="for programs")
            if command.add:
                getattr(importlib.import_module(command.module), command.add)(one)
    return top


def _sentence(arguments: argparse.Namespace, refusal: RefusedError) -> str:
    """Return a refusal in the branch's first language, and its reason for a technician."""
    from kiosk.settings.folder import wording_folder  # noqa: PLC0415 - only after a refusal
    from kiosk.settings.settings import load  # noqa: PLC0415
    from kiosk.wording.words import Words  # noqa: PLC0415

    words = Words.load(wording_folder(arguments.config))
    language = load(arguments.config).languages[0]
    return f"{words.refusal(language, refusal)} ({refusal})"


def _give_up_answer() -> None:
    from kiosk.command.output import give_up  # noqa: PLC0415 - only after a failure

    give_up()


def _failed(arguments: argparse.Namespace, reason: str, message: str, status: int = FAILURE) -> int:
    from kiosk.command.output import fail  # noqa: PLC0415 - only after a failure

    as_json = getattr(arguments, "json", False)
    return fail(reason, [message], as_json=as_json, status=status)


if __name__ == "__main__":
    sys.exit(main())
