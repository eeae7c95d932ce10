"""A person's way through the kiosk: what each wish leads to, and what the branch answers."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from kiosk.actions.checking_in import check_in, find_booking
from kiosk.actions.helping import ask_for_help
from kiosk.actions.issuing import fate_of_slip, take_ticket
from kiosk.actions.overview.kiosk_view import kiosk_view
from kiosk.actions.own_slip import number_of_slip
from kiosk.actions.pacing import at_the_kiosk
from kiosk.actions.views import IssuedView, KioskView
from kiosk.domain.error import Reason, RefusedError
from kiosk.domain.label import FIRST_LANGUAGE
from kiosk.domain.office import KioskPlace
from kiosk.domain.printer import SlipFate
from kiosk.domain.scan import ScanKind, scan_of
from ui.bridge.looking import Looking
from ui.bridge.runner import Runner
from ui.kiosk import steps
from ui.kiosk.asking import Asking
from ui.kiosk.visit import ASIDE, HOME, WITH_NUMBER, Notice, Page, Visit, reads
from ui.kiosk.ways import at_home, cut_off, to_question

Answer = TypeVar("Answer")


class Journey(QObject):
    """One visit after the other.

    Args:
        runner: To the branch.
        place: Which kiosk this is.
        press_pause_ms: A press this soon after a page change is taken for a double tap.
    """

    moved = Signal(object)
    """The view or the visit is another one; carries the visit before."""
    ended = Signal()
    """The person has left: forget what they changed."""

    def __init__(
        self, runner: Runner, place: KioskPlace, press_pause_ms: int, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.view: KioskView | None = None
        self.visit = Visit(FIRST_LANGUAGE)
        self._runner, self._place = runner, place
        self._press_pause_ms = press_pause_ms
        self._asking = Asking(runner)
        self._looking = Looking(runner, partial(kiosk_view, kiosk=place.name), self._seen)
        self.staged = False
        self._since_page = QElapsedTimer()
        self._since_page.start()
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self.look)
        runner.changed.connect(self.look)
        runner.minute.connect(self.look)
        runner.awayChanged.connect(self._reach)

    def look(self) -> None:
        """Ask the branch what there is to show, and what became of the slip on the screen."""
        if self.staged:
            return
        self._looking.look()
        issued = self.visit.issued
        if issued and self.visit.page is Page.TICKET:
            asked = partial(fate_of_slip, ticket_id=issued.ticket_id)
            self._runner.ask(asked, partial(self._slip_seen, issued.ticket_id))

    def stage(self, view: KioskView, visit: Visit) -> None:
        """Show given data from now on, whatever the branch says."""
        self.staged = True
        self.view = view
        self.go(visit)

    def go(self, visit: Visit) -> None:
        """Move on to another page, or stay with other data."""
        old, self.visit = self.visit, visit
        if (old.page, old.list_page) != (visit.page, visit.list_page):
            self._since_page.start()
        self.moved.emit(old)

    def start_again(self) -> None:
        """Forget everything."""
        self._asking.forget()
        self.ended.emit()
        self.go(self._home())

    def back(self) -> None:
        """Go to the page before."""
        visit = self.visit
        if visit.page in WITH_NUMBER:
            return  # to whom it was given, nothing before it is left to answer
        self._asking.look_no_more()
        if visit.page is Page.SERVICES and visit.list_page:
            self.go(replace(visit, list_page=visit.list_page - 1))
        elif not visit.trail or (visit.trail[-1] in HOME and visit.page not in ASIDE):
            self.start_again()
        else:
            self.go(visit.back())

    def aside(self, visit: Visit) -> None:
        """Go to a page from which back leads here."""
        if (self.visit.page, self.visit.notice) != (visit.page, visit.notice):
            self.go(visit.over(self.visit))

    def choose_language(self, language: str) -> None:
        """Go on in another language."""
        visit = replace(self.visit, language=language)
        if visit.page in ASIDE and visit.trail and visit.trail[-1] is not Page.LANGUAGE:
            self.go(visit.back())
        elif visit.page is Page.CLOSED:
            self.go(visit)
        else:
            self.go(replace(visit, page=Page.LANGUAGE, trail=()).to(Page.START))

    def ask_for_help(self) -> None:
        """Tell reception, then the person whether it was told; they go on where they were."""

        def told(notice: Notice) -> None:
            self.aside(self.visit.told(notice))

        self._asking.do(ask_for_help, lambda _: told(Notice.HELP), lambda _: told(Notice.NO_HELP))

    def want_booking(self, *, booked: bool) -> None:
        """Check in, or choose a service."""
        if self.is_free():
            page = Page.CODE if booked else Page.SERVICES
            self.go(replace(self.visit, booking=None, list_page=0).to(page))

    def want(self, key: str) -> None:
        """Choose a service, or the next page of the list."""
        if not self.is_free() or self.view is None:
            return
        self.go(steps.wanting(self.visit, self.view, key))

    def want_front_desk(self) -> None:
        """Take the front desk's ticket instead (R2, R4)."""
        if self.is_free() and self.view and self.view.front_desk:
            desk = self.view.front_desk
            self.go(to_question(replace(self.visit, service=desk.service, booking=None), desk))

    def act_on_notice(self) -> None:
        """Do what the message page offers."""
        notice, view = self.visit.notice, self.view
        without = view is not None and not view.is_front_desk_open
        match notice:
            case Notice.TOO_LATE if without:
                self.start_again()
            case Notice() if notice.needs_front_desk and without:
                self.back()
            case Notice.SERVICE_CLOSED | Notice.NOT_FOUND:
                self.want_front_desk()
            case Notice.LATE | Notice.TOO_LATE | Notice.CLOSING_SOON:
                self.go(self.visit.to(Page.PREFERENTIAL))
            case Notice.CHECKED_IN:
                self.take(preferential=False)
            case Notice() if notice.ends_visit:
                self.start_again()
            case _:
                self.back()

    def use_tax_code(self) -> None:
        """Type the codice fiscale instead of the booking's code."""
        if self.is_free():
            self.go(replace(self.visit, code="", tax_code="", code_kept=False).to(Page.TAX_CODE))

    def type_code(self, code: str) -> None:
        """Take another code as typed so far."""
        if self.view and len(code) <= steps.most_characters(self.visit, self.view):
            self.go(self.visit.with_typed(code))

    def see_tax_code(self) -> None:
        """Show it whole, or masked again."""
        self.go(replace(self.visit, tax_code_seen=not self.visit.tax_code_seen))

    def check_code(self) -> None:
        """Look the booking up."""
        if self.view and not steps.is_complete(self.visit, self.view):
            self.go(replace(self.visit, code_wrong=True))
        elif self.is_free():
            self._look_up(self.visit.typed)

    def read(self, text: str) -> None:
        """Take what the reader has read, if it is one of ours and somebody waits for it."""
        visit = self.visit
        scan = scan_of(text, self.view.code_form) if self.view else None
        if scan is None or self.staged or not reads(visit) or not self.is_free():
            return
        self.visit = steps.begun(visit)  # shown with the answer
        if scan.kind is ScanKind.SLIP:
            asked = partial(number_of_slip, token=scan.text)
            self._look(asked, lambda number: self.go(steps.of_slip(self.visit, number)))
        else:
            self._look_up(scan.text)

    def take(self, *, preferential: bool) -> None:
        """Get the ticket; the answer to the question is not kept here (P1)."""
        if not self.is_free():
            return
        visit = self.visit
        if visit.booking:
            take = partial(check_in, appointment_id=visit.booking.appointment_id)
        else:
            take = partial(take_ticket, service=visit.service)
        wish = partial(
            take,
            preferential=preferential,
            language=visit.language,
            printer=self._place.printer,
        )
        self._do(partial(at_the_kiosk, take=wish), self._issued)

    def miss_paper(self) -> None:
        """Show the number without paper and tell reception."""
        if not self.is_free():
            return
        told = replace(self.visit, paper_expected=True).to(Page.NO_PAPER)

        def refused(_: RefusedError) -> None:
            if self.visit.issued is told.issued:  # wherever they look meanwhile
                self.go(replace(self.visit, paper_expected=False))

        self.go(told)
        self._runner.do(ask_for_help, refused=refused)

    @property
    def speaks_first_language(self) -> bool:
        """Whether the screen speaks the first language of the site."""
        return self.visit.language == self._first_language()

    def is_free(self) -> bool:
        """Whether a press counts: nothing is under way and the page has been there a while."""
        return not self._asking.is_busy and self._since_page.hasExpired(self._press_pause_ms)

    def _look_up(self, code: str) -> None:
        asked = partial(find_booking, code=code)
        self._look(asked, lambda booking: self.go(steps.found(self.visit, booking)))

    def _issued(self, issued: IssuedView) -> None:
        page = Page.TICKET if issued.on_paper else Page.NO_PAPER
        visit = replace(self.visit, code="", tax_code="", booking=None, issued=issued).to(page)
        self.go(replace(visit, trail=()))

    def _slip_seen(self, ticket_id: str, fate: SlipFate | None) -> None:
        visit = self.visit
        is_shown = visit.page is Page.TICKET and visit.issued
        if is_shown and is_shown.ticket_id == ticket_id:
            is_left = bool(self.view and self.view.is_slip_left)
            if (seen := steps.slip_seen(visit, fate, is_left=is_left)) is not visit:
                self.go(seen)

    def _refused(self, refusal: RefusedError) -> None:
        if self._runner.away:
            self._reach()
        elif refusal.reason is Reason.PRINTER_OUT:  # meanwhile; the branch soon says how it is
            self.go(Visit(self.visit.language, Page.OUT_OF_SERVICE))
            self.look()
        else:
            self.go(steps.refused(self.visit, refusal))

    def _do(self, action: Callable[..., Answer], then: Callable[[Answer], None]) -> None:
        """Do something at the branch; a refusal has a message of its own."""
        self._asking.do(action, then, self._refused)

    def _look(self, question: Callable[..., Answer], then: Callable[[Answer], None]) -> None:
        """Look something up, for as long as the person does not go back."""
        self._asking.do(question, then, self._refused, only_looks=True)

    def _reach(self) -> None:
        """Send people on while the branch is away; whoever has a number is shown it."""
        if self.view is None or self.staged or self.visit.page in WITH_NUMBER:
            return
        self._asking.look_no_more()
        if self._runner.away:
            self.go(cut_off(self.visit.language))
        elif self.visit.is_cut_off:
            self.start_again()

    def _home(self) -> Visit:
        return at_home(self.view, self._first_language(), is_away=bool(self._runner.away))

    def _first_language(self) -> str:
        return self.view.languages[0] if self.view else self.visit.language

    def _seen(self, view: KioskView) -> None:
        if self.staged:
            return
        first, self.view = self.view is None, view
        if view.changes_in is not None:
            self._later.start(self._runner.ms(view.changes_in.total_seconds()))
        if first or (self.visit.page in HOME and self.visit.page is not self._home().page):
            self.start_again()
        else:
            self.moved.emit(self.visit)
