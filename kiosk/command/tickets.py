"""Commands about tickets: take-ticket, call-next, status, close-day."""

from argparse import ArgumentParser, Namespace

from kiosk.actions.branch import Branch
from kiosk.actions.calling import call_next
from kiosk.actions.desks import desks_open_today, open_desk
from kiosk.actions.issuing import take_ticket
from kiosk.actions.overview.reception_view import reception_view
from kiosk.actions.overview.reset_preview import reset_preview
from kiosk.actions.resetting import reset, undo_reset, undoable_reset
from kiosk.actions.views import ReceptionView
from kiosk.command.output import show
from kiosk.command.place import opened
from kiosk.command.use import WrongUseError, chosen
from kiosk.domain.actor import Actor, Role
from kiosk.domain.error import Reason, RefusedError

TECHNICIAN = Actor(Role.TECHNICIAN, "command")


def add_take_ticket(parser: ArgumentParser) -> None:
    """Describe `take-ticket`."""
    parser.add_argument("service", help="id of the service, as in the configuration")
    parser.add_argument("--preferential", action="store_true", help="with preferential access")
    parser.add_argument("--language", help="of slip and call (the branch's first)")
    parser.add_argument("--printer", help="print the slip there; without it only the number")


def run_take_ticket(arguments: Namespace) -> int:
    """Issue a ticket and print its number."""
    with opened(arguments, TECHNICIAN) as branch:
        chosen("service", arguments.service, branch.office.services)
        language = chosen("language", arguments.language, branch.office.languages)
        if arguments.printer:
            chosen("printer", arguments.printer, branch.office.printers)
        view = take_ticket(
            branch,
            arguments.service,
            preferential=arguments.preferential,
            language=language,
            printer=arguments.printer,
        )
        number = f"{view.letter}\u00a0{view.digits}"
        answer = {"number": number, "ticket_id": view.ticket_id, "before": view.before}
        show([number], answer, as_json=arguments.json)
    return 0


def add_call_next(parser: ArgumentParser) -> None:
    """Describe `call-next`."""
    parser.add_argument("desk", help="name of the desk, as posted")


def run_call_next(arguments: Namespace) -> int:
    """Open the desk if needed, call the next person and print the number."""
    with opened(arguments, TECHNICIAN) as branch:
        chosen("desk", arguments.desk, branch.office.desks)
        if arguments.desk not in desks_open_today(branch):
            open_desk(branch, arguments.desk)
        called = call_next(branch, arguments.desk)
        number = called.written if called else None
        answer = {"number": number, "desk": arguments.desk}
        show([number or "nobody waits"], answer, as_json=arguments.json)
    return 0


def run_status(arguments: Namespace) -> int:
    """Print how the branch stands now."""
    with opened(arguments, TECHNICIAN) as branch:
        view = reception_view(branch)
        show(_status(branch, view), view, as_json=arguments.json)
    return 0


def _status(branch: Branch, view: ReceptionView) -> list[str]:
    is_open = f"open until {view.open_until:%H:%M}" if view.open_until else "closed"
    language = branch.office.languages[0]
    others = f"not present {view.no_shows}  not served {view.unserved}  voided {view.voided}"
    lines = [
        f"{view.office.in_(language)}  {view.now:%Y-%m-%d %H:%M}  {is_open}",
        f"waiting {view.waiting}  served {view.served}  {others}",
    ]
    for queue in view.queues:
        waited = "-" if queue.longest_s is None else f"{queue.longest_s // 60} min"
        desks = ", ".join(queue.desks) or "no open desk"
        lines.append(f"  {queue.letter}  {queue.waiting:3d} waiting  longest {waited:7}  {desks}")
    lines += [
        f"  desk {desk.desk}: {desk.state} {desk.number}".rstrip()
        for desk in view.desks
        if desk.state != "closed"
    ]
    lines += [f"  {device.kind} {device.name}: {device.condition}" for device in view.devices]
    lines += [
        f"! {branch.words.say(language, task.key, **dict(task.values))}" for task in view.tasks
    ]
    return lines


def add_close_day(parser: ArgumentParser) -> None:
    """Describe `close-day`."""
    parser.add_argument("--queue", type=str.upper, help="only this queue's letter")
    parser.add_argument(
        "--restart-numbers", action="store_true", help="with --queue: begin again at its first"
    )
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--yes", action="store_true", help="do it; without it only the preview")
    what.add_argument(
        "--undo", action="store_true", help="take the last closing of the day back, or of --queue"
    )


def run_close_day(arguments: Namespace) -> int:
    """Show what closing would do; with --yes do it; with --undo take it back."""
    if arguments.restart_numbers and not arguments.queue:
        raise WrongUseError("--restart-numbers goes with --queue LETTER")
    with opened(arguments, TECHNICIAN) as branch:
        if arguments.queue:
            chosen("queue", arguments.queue, branch.office.queues)
        if arguments.undo:
            back = _undo(branch, arguments.queue)
            named = _named(arguments.queue)
            lines = [f"{back} tickets put back; the closing of {named} was taken back"]
            show(lines, {"back": back, "queue": arguments.queue}, as_json=arguments.json)
        elif arguments.yes:
            closed = reset(branch, arguments.queue, restart_numbers=arguments.restart_numbers)
            undo = f"`{_undo_words(arguments.queue)}` takes it back"
            lines = [f"{closed} waiting tickets closed as not served; {undo}"]
            show(lines, {"closed": closed}, as_json=arguments.json)
        else:
            preview = reset_preview(branch, arguments.queue)
            lines = [f"{preview.closing} waiting tickets would be closed as not served"]
            lines += [f"desk {each.desk} still has {each.number}" for each in preview.blocking]
            show([*lines, "add --yes to do it"], preview, as_json=arguments.json)
    return 0


def _undo(branch: Branch, queue: str | None) -> int:
    """Take the last closing back if it is that of this queue, or of the day for None.

    Raises:
        WrongUseError: It is another one, which comes first.
        RefusedError: NOTHING_TO_UNDO.
    """
    with branch.store.reading():
        last = undoable_reset(branch)
    if last is None:
        raise RefusedError(Reason.NOTHING_TO_UNDO)
    if last.queue != queue:
        words, named = _undo_words(last.queue), _named(last.queue)
        raise WrongUseError(f"the last closing that can be taken back is {named}'s: `{words}`")
    return undo_reset(branch, last.sequence)


def _undo_words(queue: str | None) -> str:
    return f"close-day --queue {queue} --undo" if queue else "close-day --undo"


def _named(queue: str | None) -> str:
    return f"queue {queue}" if queue else "the day"
