"""What a command line asks for and cannot have."""

import difflib
from collections.abc import Iterable


class WrongUseError(Exception):
    """The command line names something that is not there; says what there is."""


def chosen(kind: str, name: str | None, names: Iterable[str]) -> str:
    """Return a name that stands in the configuration, the first one if none is said.

    Raises:
        WrongUseError: There is none of that name.
    """
    known = list(names)
    if not known:
        raise WrongUseError(f"the configuration has no {kind}; `postazione check` reads it")
    if name is None:
        return known[0]
    if name in known:
        return name
    near = difflib.get_close_matches(name, known, n=1)
    if near:
        raise WrongUseError(f"no {kind} {name!r}; did you mean {near[0]!r}?")
    raise WrongUseError(f"no {kind} {name!r}; there are {', '.join(known)}")
