"""What happens to those who come shortly before the branch closes."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Closing:
    """From which chance of being served today on people are warned, or get no ticket; per cent.

    Args:
        called_after_min: People who have a ticket are called until so many minutes after the end
            of the opening hours; the chance counts to then.
        warn: Below it people read that they may not be served today.
        stop: Below it a service gives no tickets; 0 gives them to the end.
        resume: From it on it gives them again; at least `stop`.
        preferential_warn, preferential_stop, preferential_resume: Of preferential access.
    """

    called_after_min: int = 30
    warn: int = 50
    stop: int = 5
    resume: int = 15
    preferential_warn: int = 50
    preferential_stop: int = 2
    preferential_resume: int = 5
