"""Is the branch of a known kind, and has it only the units of that kind (domain.md 1.3)?"""

from collections.abc import Iterator

from kiosk.domain.office import StructureType
from kiosk.domain.service import UnitType
from kiosk.settings.folder import Config
from kiosk.settings.mistake import Mistake, allowed, unknown
from kiosk.settings.sections import Sections


def structure_mistakes(config: Config, sections: Sections) -> Iterator[Mistake]:
    """Yield a kind that does not exist, and units that a branch of its kind does not have."""
    for name in sections.named["structures"] - {*StructureType}:
        text = unknown("structure type", name, StructureType)
        yield config.mistake(("structures", name), text)
    yield from _topic_mistakes(config, sections)
    if sections.office is None:
        return
    kind = sections.office.structure_type
    if kind not in list(StructureType):
        current = [
            str(one)
            for one in StructureType
            if not (one in sections.structures and sections.structures[one].legacy)
        ]
        text = unknown("structure type", kind, current)
        yield config.mistake(("office", "structure_type"), text)
    elif kind not in sections.named["structures"]:
        text = f"there is no table [structures.{kind}]"
        yield config.mistake(("office", "structure_type"), text)
    elif kind in sections.structures:
        yield from _unit_mistakes(config, sections, kind)


def _unit_mistakes(config: Config, sections: Sections, kind: str) -> Iterator[Mistake]:
    table = sections.structures[kind]
    possible = {*table.units, *table.where_present}
    for unit in sections.units:
        if unit in list(UnitType) and unit not in possible:
            text = f"a {kind} has no unit '{unit}' {allowed(possible)}"
            yield config.mistake(("units", unit), text)


def _topic_mistakes(config: Config, sections: Sections) -> Iterator[Mistake]:
    """Yield subject areas that do not exist."""
    topics = sections.named["topics"]
    mentioned = [(("services", name), table.topics) for name, table in sections.services.items()]
    mentioned += [(("desks", name), table.topics) for name, table in sections.desks.items()]
    for place, named in mentioned:
        for number, topic in enumerate(named):
            if topic not in topics and not config.is_incomplete("topics"):
                text = unknown("topic", topic, topics)
                yield config.mistake((*place, "topics", number), text)
