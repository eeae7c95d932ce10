"""Can a model of printer be what its table says?"""

from collections.abc import Iterator

from kiosk.domain.printer import Confirmation
from kiosk.settings.folder import Config
from kiosk.settings.mistake import Mistake
from kiosk.settings.sections import Sections


def profile_mistakes(config: Config, sections: Sections) -> Iterator[Mistake]:
    """Yield models that promise what they cannot tell."""
    for name, table in sections.profiles.items():
        place = ("profiles", name)
        if table.presenter and not table.full_status:
            text = "a presenter says only in its full status that a slip was taken (allowed: false)"
            yield config.mistake((*place, "presenter"), text)
        if table.confirmation is Confirmation.PRESENTER and not table.presenter:
            text = "'presenter' needs one, and presenter is false (allowed: another)"
            yield config.mistake((*place, "confirmation"), text)
        if table.full_status and not table.answers_status:
            text = "a printer that answers nothing has no full status (allowed: false)"
            yield config.mistake((*place, "full_status"), text)
        if not table.answers_status and table.confirmation is not Confirmation.NONE:
            text = f"'{table.confirmation}' needs answers, and answers_status is false"
            yield config.mistake((*place, "confirmation"), f"{text} (allowed: none)")
