"""The fonts that come with the product."""

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

FONTS = Path(__file__).parents[2] / "assets" / "fonts"
FAMILY = "Titillium Web"
OWN = ("TitilliumWeb-Regular.ttf", "TitilliumWeb-SemiBold.ttf", "TitilliumWeb-Bold.ttf")
OTHER_SCRIPTS = {"Noto Sans": "NotoSans.ttf", "Noto Sans Arabic": "NotoSansArabic.ttf"}


def load_fonts() -> None:
    """Make the product's fonts known; call it once, after the application was made.

    Scripts that Titillium lacks fall back to Noto Sans.

    Raises:
        RuntimeError: A font file is missing or damaged.
    """
    if FAMILY in QFontDatabase.families():
        return
    for name in (*OWN, *OTHER_SCRIPTS.values()):
        if QFontDatabase.addApplicationFont(str(FONTS / name)) < 0:
            raise RuntimeError(f"{FONTS / name} is no font; copy it again from the package")
    QFont.insertSubstitutions(FAMILY, list(OTHER_SCRIPTS))
    QFont.insertSubstitutions("Noto Sans Arabic", ["Noto Sans"])
