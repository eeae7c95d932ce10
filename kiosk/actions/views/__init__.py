"""Frozen snapshots for the faces: what each of them shows, and nothing more.

Every moment in a view is in the branch's zone; every label holds all languages.
"""

from kiosk.actions.views.desk import (
    DeskBooking,
    DeskQueue,
    DeskTicket,
    DeskView,
    ParkedTicket,
    Target,
)
from kiosk.actions.views.display import DisplayView, QueueWait
from kiosk.actions.views.kiosk import ChoiceState, IssuedView, KioskView, ServiceChoice
from kiosk.actions.views.reception import (
    DeskRow,
    DeviceRow,
    QueueRow,
    ReceptionView,
    Sentence,
    Spoken,
    StepBack,
    Task,
)
from kiosk.actions.views.tickets import Blocking, FoundTicket, ResetPreview, ResetRow, TimelineEntry

__all__ = [
    "Blocking",
    "ChoiceState",
    "DeskBooking",
    "DeskQueue",
    "DeskRow",
    "DeskTicket",
    "DeskView",
    "DeviceRow",
    "DisplayView",
    "FoundTicket",
    "IssuedView",
    "KioskView",
    "ParkedTicket",
    "QueueRow",
    "QueueWait",
    "ReceptionView",
    "ResetPreview",
    "ResetRow",
    "Sentence",
    "ServiceChoice",
    "Spoken",
    "StepBack",
    "Target",
    "Task",
    "TimelineEntry",
]
