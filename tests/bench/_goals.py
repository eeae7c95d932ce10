"""What the product must reach (design.md 12), and a figure that was measured for it."""

import os
from dataclasses import dataclass, field
from enum import Enum


@dataclass(frozen=True, slots=True)
class Limit:
    """A line of design.md 12.

    Args:
        what: Its words, in short.
        unit: Of its figures and of the floors beside them.
        value: What to reach; None where the figure alone is wanted.
        is_ratio: It is about the figure divided by its floor.
        at_least: More is better.
    """

    what: str
    unit: str
    value: float | None
    is_ratio: bool = False
    at_least: bool = False

    def __str__(self) -> str:
        if self.value is None:
            return "-"
        sign = ">=" if self.at_least else "<="
        return f"{sign} {self.value:g} {'x floor' if self.is_ratio else self.unit}"


class Goal(Enum):
    """Every line of design.md 12 that can be measured."""

    ISSUE = Limit(
        "statements of a ticket, beside the same in bare sqlite3",
        "/s", 0.9, is_ratio=True, at_least=True,
    )  # fmt: skip
    ISSUE_WHOLE = Limit("tickets a second with rules and words, beside the same", "/s", None)
    ISSUE_TIME = Limit("one ticket, beside the same statements in bare sqlite3", "ms", None)
    CROWD_P95 = Limit("one ticket, 8 processes, 32 a second offered", "ms", 3, is_ratio=True)
    CROWD_MEDIAN = Limit("the same p95 beside the median fsync", "ms", None)
    CROWD_WORST = Limit("the slowest ticket of those", "ms", 250)
    CROWD_BUSY = Limit("tickets of those refused because the file was busy", "", 0)
    CROWD_BARE = Limit("8 processes, beside 8 in bare sqlite3", "ms", None)
    CROWD_RATE = Limit("8 processes at full speed, beside 8 in bare sqlite3", "/s", None)
    SLOW_P95 = Limit("the same on a disk that needs 4 ms", "ms", 3, is_ratio=True)
    SLOW_WORST = Limit("the slowest ticket there", "ms", 250)
    SLOW_BUSY = Limit("tickets refused there because the file was busy", "", 0)
    NOTHING_TWICE = Limit("duplicates, double calls, lost tickets and calls", "", 0)
    PRESSED = Limit("touch down -> pressed look", "ms", 17)
    NEXT_PAGE = Limit("tap -> next page (held to the goal of the number)", "ms", 100)
    NUMBER = Limit("touch -> number on the screen", "ms", 100)
    DISPLAY = Limit("call committed -> on the screen of another process", "ms", 50)
    SOUND = Limit("call committed -> its sound begins at the loudspeaker", "ms", 300)
    START_WARM = Limit("process start -> first frame, warm", "s", 0.6)
    START_COLD = Limit("process start -> first frame, cold cache", "s", 1.5)
    IDLE = Limit("idle CPU of a face", "%", 0.2)
    IDLE_DISPLAY = Limit("idle CPU of the display", "%", 0.5)
    MEMORY = Limit("resident memory of the kiosk after 8 simulated hours", "MiB", 170)
    MEMORY_FLAT = Limit("its last two hours beside the two before", "MiB", 1.01, is_ratio=True)
    MEMORY_OTHERS = Limit("resident memory of the other faces after these hours", "MiB", None)
    SLIP_TIME = Limit("a slip of 80 mm: drawn and built", "ms", 10)
    SLIP_BYTES = Limit("a slip of 80 mm", "KB", 45)
    SLIP_BYTES_JOINT = Limit("a slip of 80 mm in two languages", "KB", 55)
    SLIP_FIRST_BYTE = Limit("from the ticket's commit to its first byte at the printer", "ms", 150)
    PAST_LIVE = Limit("100,000 past tickets in the live file", "ms", 1.1, is_ratio=True)
    PAST_HISTORY = Limit("10 million tickets in the history file", "ms", 1.2, is_ratio=True)
    OFFICE_LIKE = Limit(
        "the made-up office beside the reference's: error of rules of thumb, off its", "%", 15
    )
    FORECAST_NAIVE = Limit(
        "error of the forecast, beside the naive rule", "min", 0.35, is_ratio=True
    )
    FORECAST_QLW = Limit("the same, beside QLw", "min", 0.7, is_ratio=True)
    FORECAST_EACH = Limit(
        "the same in each scenario, beside the naive rule", "min", 0.5, is_ratio=True
    )
    FORECAST_BIAS = Limit("its bias, either way", "min", 2)
    FORECAST_COVER = Limit("its 80 % range covers 78 to 86 %: off the middle", "%", 4)
    FORECAST_COVER_EACH = Limit("the same in each scenario, 75 to 88 %", "%", 6.5)
    FORECAST_WIDTH = Limit("width of that range, beside the mean wait", "min", 0.68, is_ratio=True)
    FORECAST_WINKLER = Limit("its Winkler score, beside the same", "min", 0.92, is_ratio=True)
    FORECAST_PRINTED = Limit("the range as printed covers", "%", 88, at_least=True)
    FORECAST_LATER = Limit("called later than the end of the printed range", "%", 8)
    FORECAST_COST = Limit("CPU for 50 waiting, 6 desks, 12 bookings", "ms", 20)
    FORECAST_TWICE = Limit("the same with twice the replications of the product", "ms", None)
    FORECAST_WHOLE = Limit("CPU of a whole forecast, with reading and keeping", "ms", None)
    COLD_ERROR = Limit("error of the first days of new offices", "min", None)
    COLD_COVER = Limit("coverage of the 80 % range there", "%", None)
    REPLAY = Limit("days replayed in a second, beside reading and writing JSON", "/s", None)


@dataclass(frozen=True, slots=True)
class Figure:
    """Something that was measured.

    Args:
        name: What exactly, in the line of its goal.
        value: In the unit of the goal.
        floor: The least it can be on this machine, measured in the same run; None for none.
        load: How busy the machine was then.
        median: Of the times whose 95th percentile the figure is, in its unit.
        most: The longest of them.
    """

    goal: Goal
    name: str
    value: float
    floor: float | None = None
    load: float = field(default_factory=lambda: os.getloadavg()[0])
    median: float | None = None
    most: float | None = None

    @property
    def ratio(self) -> float | None:
        """How many times its floor, None without one."""
        return self.value / self.floor if self.floor else None

    @property
    def verdict(self) -> str:
        """Whether the goal is reached; empty where there is none."""
        limit = self.goal.value
        if limit.value is None:
            return ""
        held = self.ratio if limit.is_ratio else self.value
        if held is None:
            raise ValueError(f"{self.name}: a ratio without a floor")
        is_reached = held >= limit.value if limit.at_least else held <= limit.value
        return "reached" if is_reached else "MISSED"
