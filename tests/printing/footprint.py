"""What this process has open and in use."""

import resource
from pathlib import Path


def open_descriptors() -> int:
    """Return how many files, sockets and devices are open."""
    return len(list(Path("/proc/self/fd").iterdir()))


def rss_kb() -> int:
    """Return how much memory is in use."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() // 1024
