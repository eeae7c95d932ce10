"""The `display` command: a display and its voice."""

from argparse import ArgumentParser, Namespace

from kiosk.actions.branch import Branch
from kiosk.command.use import chosen
from kiosk.domain.actor import Role
from kiosk.domain.office import Office
from kiosk.domain.room_sound import RoomSound, level_at
from kiosk.speech.announcement import Sentence
from kiosk.speech.announcer import Announcer
from kiosk.speech.sound import ESPEAK, Programs, aplay_on
from kiosk.speech.voice import Voice
from ui.bridge.runner import Runner
from ui.command.beside import Beside
from ui.command.chime import CHIME
from ui.command.running import Shown, Start, run
from ui.command.speaking import voice_cache
from ui.command.window_place import add_window
from ui.display.display_face import DisplayFace

LATER = ("nice", "-n", "10")
"""There is time for the words while the chime sounds; none of it is taken from the picture."""
PROBE = "prova"
"""Spoken into a file at the start, so that staff know early that there is no voice."""


def add_display(parser: ArgumentParser) -> None:
    """Describe `display`."""
    parser.add_argument("name", nargs="?", help="of the display (the first that is configured)")
    parser.add_argument("--mute", action="store_true", help="without a voice")
    add_window(parser)


def run_display(arguments: Namespace) -> int:
    """Show a display and speak its calls."""

    def make(branch: Branch, runner: Runner, beside: Beside) -> Shown:
        place = branch.office.displays[branch.actor.place]
        speaker = None
        if place.speaks and not arguments.mute:
            speaker, voice = speaker_of(branch, place.sound)
            beside.at_end(voice.stop)
        face = DisplayFace(
            runner,
            place.name,
            branch.words,
            branch.now,
            times=branch.office.times,
            still=place.still,
            speaker=speaker,
        )
        return Shown("ui.display", face, fills_screen=True)  # it tells itself that it is alive

    def name(office: Office) -> str:
        return chosen("display", arguments.name, office.displays)

    return run(arguments, Start(Role.DISPLAY, name, make))


def speaker_of(branch: Branch, sound: RoomSound) -> tuple[Announcer, Voice]:
    """Return what speaks the calls in the site's languages, and its voice, to be stopped."""
    site = branch.office.joint_languages or branch.office.languages[:1]
    programs = Programs(speak=(*LATER, *ESPEAK), play=aplay_on(sound.speaker))
    voice = Voice(programs, voice_cache(), CHIME, Sentence(site[0], PROBE))

    def level_db() -> int | None:
        return level_at(sound, branch.local(branch.now()).time())

    return Announcer(voice, branch.words, site, level_db), voice
