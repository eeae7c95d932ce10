"""From the finger that leaves the kiosk's screen to the number on it, 200 times.

`python -m tests.bench.tap_to_number [ROUNDS]`; the kiosk is a process of its own and prints.
"""

import sys

from kiosk.printing.pretend.printer import PretendPrinter
from tests.bench._figures import (
    data_folder,
    fsyncs,
    head,
    machine,
    percentile,
    place,
    progress,
    row,
    verdict,
)
from tests.faces import Face, running

GOAL_MS = 100.0
FAST = "--press-pause=0"
SERVICE = "service-orientation"


def walk(kiosk: Face) -> dict[str, float]:
    """Take one ticket; return what each tap took until its page was on the screen."""
    took = {}
    for name, page in (
        ("language-it", "Hai una prenotazione?"),
        ("haveNoBooking", "Di che cosa hai bisogno?"),
        (SERVICE, "Hai diritto all’accesso preferenziale?"),
        ("no", "Prima di te"),
        ("done", "Scegli la lingua"),
    ):
        seen = kiosk.ask("wait", text=page)
        lifted = kiosk.taps(name, after_s=0)
        took[name] = float(seen.result(20)["at"]) - lifted
    return took


def main() -> None:
    """Measure and print."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    with data_folder() as folder, PretendPrinter(speed_mm_s=0) as printer:
        host, port = printer.address
        words = ["kiosk", "1", "--printer", f"tcp:{host}:{port}", "--at=0,0,1080,1920"]
        kiosk = Face([*words, *place(folder)], folder, before=[FAST])
        walks = []
        with running(kiosk):
            floor = fsyncs(folder)
            for number in range(rounds + 1):
                walks.append(walk(kiosk))
                progress(number, rounds)
            floor += fsyncs(folder)
    walks = walks[1:]  # in the first one every page is new
    print(head("kiosk: finger lifted -> page on the screen"))
    for name in walks[0]:
        print(row(f"{name}{' -> number' * (name == 'no')}", [took[name] for took in walks]))
    print(row("floor: one page on the disk (fdatasync)", floor))
    numbers = [took["no"] for took in walks]
    reached = 1000 * percentile(numbers, 0.95)
    print(verdict("tap -> number, p95", reached, GOAL_MS, "ms"))
    print(
        f"in fsyncs of this disk (p50/p50): {percentile(numbers, 0.5) / percentile(floor, 0.5):.1f}"
    )
    print(machine())


if __name__ == "__main__":
    main()
