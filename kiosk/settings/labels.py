"""Is everything that people read there in every language of the branch?"""

from collections.abc import Collection, Iterator, Mapping

from kiosk.domain.label import FIRST_LANGUAGE
from kiosk.settings.folder import Config
from kiosk.settings.lines import Place
from kiosk.settings.making import elsewhere, offered
from kiosk.settings.mistake import Mistake, unknown
from kiosk.settings.sections import Sections

_JOINT = (0, 2)


def language_mistakes(
    config: Config, sections: Sections, catalogues: Collection[str]
) -> Iterator[Mistake]:
    """Yield languages without words.

    Args:
        catalogues: Languages of common/wording.
    """
    if sections.office is None:
        return
    languages, joint = sections.office.languages, sections.office.joint_languages
    for number, language in enumerate(languages):
        place: Place = ("office", "languages", number)
        if language not in catalogues:
            yield config.mistake(place, unknown("language", language, catalogues))
        if language in languages[:number]:
            yield config.mistake(place, f"'{language}' stands here twice")
    if len(joint) not in _JOINT or len(set(joint)) != len(joint):
        text = f"{list(joint)} is not possible (allowed: two languages, or none)"
        yield config.mistake(("office", "joint_languages"), text)
    for number, language in enumerate(joint):
        if language not in languages:
            text = unknown("language of this branch", language, languages)
            yield config.mistake(("office", "joint_languages", number), text)
    yield from _missing(config, sections, {FIRST_LANGUAGE, *languages} & {*catalogues})


def _missing(config: Config, sections: Sections, languages: Collection[str]) -> Iterator[Mistake]:
    for place, texts in _texts(sections):
        for language in sorted(languages - texts.keys()):
            yield config.mistake((*place, language), "this language is missing")


def _texts(sections: Sections) -> Iterator[tuple[Place, Mapping[str, str]]]:
    """Yield everything that is read, with its place; services that nobody is told of are not."""
    if office := sections.office:
        yield ("office", "name"), office.name
        yield ("office", "waiting_place"), office.waiting_place
        yield ("office", "front_desk_place"), office.front_desk_place
        if office.slip_place is not None:
            yield ("office", "slip_place"), office.slip_place
        if office.extended_services_at is not None:
            yield ("office", "extended_services_at"), office.extended_services_at
    if sections.texts:
        yield ("texts", "privacy_line"), sections.texts.privacy_line
        yield ("texts", "booking_line"), sections.texts.booking_line
        yield ("texts", "display_message"), sections.texts.display_message
    for name in offered(sections):
        yield ("services", name, "name"), sections.services[name].name
        yield ("services", name, "public_name"), sections.services[name].public_name
    for name in elsewhere(sections):
        yield ("services", name, "public_name"), sections.services[name].public_name
    yield from _texts_about_booking(sections)
    yield from _texts_of_things(sections)


def _texts_about_booking(sections: Sections) -> Iterator[tuple[Place, Mapping[str, str]]]:
    for name, channel in sections.channels.items():
        yield ("channels", name, "first"), channel.first
        yield ("channels", name, "second"), channel.second


def _texts_of_things(sections: Sections) -> Iterator[tuple[Place, Mapping[str, str]]]:
    for name, structure in sections.structures.items():
        yield ("structures", name, "name"), structure.name
    for name, topic in sections.topics.items():
        yield ("topics", name, "name"), topic.name
    for name, group in sections.groups.items():
        yield ("groups", name, "title"), group.title
    for name, queue in sections.queues.items():
        yield ("queues", name, "name"), queue.name
    for name, desk in sections.desks.items():
        yield ("desks", name, "place"), desk.place
    for name, kiosk in sections.kiosks.items():
        yield ("kiosks", name, "label"), kiosk.label
        yield ("kiosks", name, "reception"), kiosk.reception
    for name, display in sections.displays.items():
        yield ("displays", name, "label"), display.label
