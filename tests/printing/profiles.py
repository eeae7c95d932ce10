"""The models of printers that ship."""

from kiosk.domain.printer_profile import Profile
from kiosk.settings.settings import load
from tests.builders import ROOT

PROFILES: dict[str, Profile] = dict(load(ROOT / "config" / "provincial_directorate").profiles)
