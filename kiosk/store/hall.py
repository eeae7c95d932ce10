"""What staff have told the hall: services they closed, a message on the displays."""

import json

from kiosk.domain.closure import Closure, Message
from kiosk.domain.label import Label
from kiosk.store import hall_statements as statements
from kiosk.store.rows import maybe_moment, maybe_ms
from kiosk.store.sqlite import Engine


class Hall:
    """What the live file keeps for kiosks and displays to say."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def closures(self) -> dict[str, Closure]:
        """Return by service what staff have closed, on earlier days too."""
        return {
            row["service"]: Closure(
                row["service"], row["day"], maybe_moment(row["until_ms"]), bool(row["today_only"])
            )
            for row in self._engine.execute(statements.CLOSED_SERVICES)
        }

    def close_service(self, closure: Closure) -> None:
        """Note that a service is closed; an earlier note of it is replaced."""
        values = {
            "service": closure.service,
            "day": closure.day,
            "until_ms": maybe_ms(closure.until),
            "today_only": int(closure.today_only),
        }
        self._engine.execute(statements.CLOSE_SERVICE, values)

    def open_service(self, service: str) -> None:
        """Forget that a service was closed."""
        self._engine.execute(statements.OPEN_SERVICE, {"service": service})

    def message(self) -> Message | None:
        """Return the last message that nobody has taken down, or None."""
        for row in self._engine.execute(statements.MESSAGE):
            text = Label(json.loads(row["texts"]))
            return Message(row["day"], text, maybe_moment(row["until_ms"]))
        return None

    def put_up(self, message: Message) -> None:
        """Keep a message in place of the one before."""
        texts = {language: message.text.in_(language) for language in message.text.languages}
        values = {
            "day": message.day,
            "texts": json.dumps(texts, ensure_ascii=False, sort_keys=True),
            "until_ms": maybe_ms(message.until),
        }
        self._engine.execute(statements.PUT_UP_MESSAGE, values)

    def take_down(self) -> None:
        """Forget the message."""
        self._engine.execute(statements.TAKE_DOWN_MESSAGE)
