"""A slip in every language and pair of languages that ships, and in the scripts of others."""

from dataclasses import replace
from random import Random
from uuid import UUID

from kiosk.actions.branch import Branch
from kiosk.actions.slips import slip_of
from kiosk.printing.slip import Slip
from tests.builders import somebody
from tests.printing.slips import a_joint_slip, a_ukrainian_slip, an_arabic_slip
from tests.waits import estimated

LANGUAGES = ("it", "en", "de", "fr", "sl", "es")
JOINT = (("de", "it"), ("fr", "it"), ("sl", "it"))
"""South Tyrol, Aosta and Trieste."""
NAMES = (*LANGUAGES, *("-".join(both) for both in JOINT), "two languages", "ar", "uk")


def branches_of_every_language(branch: Branch) -> list[Branch]:
    """Return the branch with all languages to choose from, and each that speaks two at once."""
    office = replace(branch.office, languages=LANGUAGES)
    offices = [office, *(replace(office, joint_languages=both) for both in JOINT)]
    return [replace(branch, office=of_these) for of_these in offices]


def slips_in_every_language(branch: Branch) -> dict[str, Slip]:
    """Return somebody's slip for each of NAMES, in the words of the catalogue where it has them."""
    ticket = branch.store.tickets.find(somebody(branch).ticket_id)
    assert ticket is not None
    of_six, *joint = branches_of_every_language(branch)
    slips = {
        language: slip_of(of_six, replace(ticket, language=language), 12, estimated(10, 15))
        for language in LANGUAGES
    }
    for there in joint:
        both = "-".join(there.office.joint_languages)
        slips[both] = slip_of(there, ticket, 12, estimated(10, 15))
    return slips | {
        "two languages": a_joint_slip(),
        "ar": an_arabic_slip(),
        "uk": a_ukrainian_slip(),
    }


def for_person(slip: Slip, number: int) -> Slip:
    """Return the slip of another person: own number, time, people before them and code."""
    before, *others = slip.facts
    code = UUID(int=Random(number).getrandbits(128))  # noqa: S311 - the same in each run
    return replace(
        slip,
        issued=f"23/11/2026 {8 + number // 60 % 10:02}:{number % 60:02}",
        digits=f"{number % 1000:03}",
        facts=(replace(before, values=(str(number % 25),)), *others),
        qr_text=str(code),
    )
