"""Do the keys of a kiosk's keypad exist, each for one thing, and is its voice loud enough?"""

from collections import Counter
from collections.abc import Iterator

from kiosk.domain.keypad import KEY_NAMES, KeyAct, Keypad
from kiosk.settings.folder import Config
from kiosk.settings.kiosk_tables import keypad_of, loudness_of
from kiosk.settings.mistake import Mistake, unknown
from kiosk.settings.sections import Sections


def keypad_mistakes(config: Config, sections: Sections) -> Iterator[Mistake]:
    """Yield keys that nobody could press, and voices that can hardly be made louder (K4)."""
    for name, kiosk in sections.kiosks.items():
        for act, text in _key_mistakes(keypad_of(kiosk.keypad)):
            yield config.mistake(("kiosks", name, "keypad", act), text)
        if text := loudness_of(kiosk.voice).fault():
            yield config.mistake(("kiosks", name, "voice"), text)


def _key_mistakes(keypad: Keypad) -> Iterator[tuple[str, str]]:
    """Yield what is wrong with the keys, and with which of them."""
    keys = {act: getattr(keypad, act) for act in KeyAct}
    times = Counter(key for names in keys.values() for key in names)
    for act, names in keys.items():
        for key in names:
            if key not in KEY_NAMES:
                yield act, unknown("key of a keypad", key, KEY_NAMES)
            elif times[key] > 1:
                others = [str(other) for other in KeyAct if other is not act and key in keys[other]]
                yield act, f"the key '{key}' is also for {' and '.join(others) or 'the same'}"
    if not keypad.next or not keypad.ok:
        yield ("ok" if keypad.next else "next"), "without a key nobody gets any further"
