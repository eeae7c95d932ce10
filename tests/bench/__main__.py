"""All measurements, one after the other, and one table of what they found.

`python -m tests.bench [--quick] [NAME ...]`; the names are those of the files here. Each waits for
a quiet machine, two minutes at most. A goal that is missed is a finding; only a measurement that
could not be made is a failure.
"""

import os
import platform
import sys
from argparse import ArgumentParser
from importlib.metadata import version
from pathlib import Path

import pysqlite3

from tests.bench._apart import measured_apart
from tests.bench._figures import data_folder, fsyncs, percentile
from tests.bench._goals import Figure
from tests.bench._quiet import wait_until_quiet
from tests.bench._table import missing, table

NAMES = sorted(path.stem for path in Path(__file__).parent.glob("[!_]*.py"))


def machine() -> str:
    """Return what the figures were measured on."""
    with data_folder() as folder:
        took = fsyncs(folder, 200)
    median, p95 = (1000 * percentile(took, share) for share in (0.5, 0.95))
    return (
        f"{os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}; a page on the disk "
        f"(fdatasync) {median:.2f} ms, p95 {p95:.2f}\nPython {platform.python_version()}, "
        f"SQLite {pysqlite3.sqlite_version}, Qt {version('PySide6-Essentials')}"
    )


def main() -> int:
    """Measure and print; return 1 if something could not be measured."""
    parser = ArgumentParser(prog="./test bench", description="Measure what design.md 12 asks for.")
    parser.add_argument("--quick", action="store_true", help="fewer rounds, rougher figures")
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(NAMES))
    arguments = parser.parse_args()
    if unknown := set(arguments.names) - set(NAMES):
        parser.error(f"there is no {', '.join(sorted(unknown))}")
    figures: list[Figure] = []
    failed = []
    for name in arguments.names or NAMES:
        others = wait_until_quiet()
        print(f"\n== {name}: others use {100 * others:.0f} % of the machine", flush=True)
        found, is_done = measured_apart(f"tests.bench.{name}", quick=arguments.quick)
        figures += found
        failed += [] if is_done else [name]
    is_whole = not arguments.names
    print(f"\n{table(figures, whole=is_whole)}\n\n{machine()}")
    if failed:
        print(f"could not be measured: {', '.join(failed)}")
    return 1 if failed or (is_whole and missing(figures)) else 0


if __name__ == "__main__":
    sys.exit(main())
