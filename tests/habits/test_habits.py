"""Habits that no linter knows; each failure says what to do instead."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def files(*patterns: str, but: str = "") -> list[Path]:
    """Return the files that match, without those whose path from the top matches `but`."""
    found = {path for pattern in patterns for path in ROOT.glob(pattern) if path.is_file()}
    return sorted(
        path for path in found if not (but and re.match(but, str(path.relative_to(ROOT))))
    )


PYTHON = files("kiosk/**/*.py", "ui/**/*.py")
QML = files("ui/**/*.qml")
# What puts the branch together may look into all of it.
FACES = files("ui/**/*.py", but=r"ui/(__main__\.py|command/|tour/|tour\.py)")
OURS = files(
    *("*.toml", "*.md", "run", "test", ".gitignore", ".ci/*"),
    *(f"{folder}/**/*" for folder in ("assets", "config", "kiosk", "packaging", "tests", "ui")),
    but=r".*(\.(png|ttf|wav|pyc)|-OFL\.txt)$",
)

STRING = r'"(?:\\.|[^"\\])*"'
SPEAKING = r"\b(text|title|placeholderText|Accessible\.(name|description)): "
NOT_SHOWN = rf"(\bqsTr\(|[!=]== |\bcase |\breplace\(){STRING}"
OTHER_TEXTS = r"\b(Text|Label|TextArea|TextEdit)\s*\{|\btextFormat:"
READY_MADE = (
    r"((Round|Tool|Tab|Delay|Radio)?Button|CheckBox|ComboBox|\w*Delegate|MenuItem|Switch|ToolTip)\b"
)

RULES = [
    (QML, r"\bproperty var\b", "name the type, so qmllint can check it"),
    (QML, r"\bconsole\.", "log in Python, where the log is kept"),
    (QML, r"\bfunction \w+\([^)]*\)\s*\{", "say what a function takes and returns"),
    (
        files("ui/**/*.qml", but="ui/theme/"),
        r'"#[0-9a-fA-F]{3,8}"|\bQt\.(rgba|hsla|hsva|darker|lighter)\(|\bcolor: "(?!transparent")',
        "take the colour from Theme",
    ),
    (
        files("ui/**/*.qml", but=r"ui/controls/KText\.qml"),
        OTHER_TEXTS,
        "use KText: it shows a text as it is, whatever somebody typed into it",
    ),
    (
        files(
            "ui/kiosk/*.qml", "ui/controls/*.qml", but=r"ui/controls/(Letters|BalancedText)\.qml"
        ),
        r"\b(Font|Text)Metrics\b",
        "measure with Letters: Arabic has its weights where other letters do not",
    ),
    (FACES, r"\.store\b", "ask through an action in kiosk/actions"),
    (FACES, r"setContextProperty", "give QML a required property"),
    (PYTHON, r"except (Base)?Exception\b(?!.*# then raised)", "name what can go wrong"),
    (
        files("kiosk/**/*.py", "ui/**/*.py", but="kiosk/store/"),
        r"^\s*(import|from) (sqlite3|pysqlite3|sqlite_utils)\b",
        "let kiosk/store speak with the file: two libraries on one file lose its locks",
    ),
    (
        OURS,
        r"/(work|root|opt)/|/home/\w|\b(pypi|pythonhosted|npmjs|debian)\.(org|com)\b",
        "leave out paths and hosts of one machine: the product installs from anywhere",
    ),
]


@pytest.mark.parametrize(
    ("paths", "pattern", "instead"), RULES, ids=[instead.split(":")[0] for *_, instead in RULES]
)
def test_nothing_is_written_that_has_a_better_way(paths: list[Path], pattern: str, instead: str):
    """A rule that is wrong here is changed here, not worked around."""
    found = [
        f"{path.relative_to(ROOT)}:{number}: {line.strip()}"
        for path in paths
        for number, line in enumerate(path.read_text("utf-8", "replace").splitlines(), 1)
        if re.search(pattern, line)
    ]

    assert not found, f"{instead}:\n" + "\n".join(found)


def test_words_on_the_screen_can_be_translated():
    """Every word a person reads or hears goes through qsTr()."""
    bare = [
        f"{path.relative_to(ROOT)}:{number}: {line.strip()}"
        for path in files("ui/**/*.qml", but="ui/theme/")
        for number, line in enumerate(path.read_text("utf-8", "replace").splitlines(), 1)
        if re.search(SPEAKING, line) and _words(re.sub(NOT_SHOWN, "", line))
    ]

    assert not bare, "wrap words in qsTr() for translators:\n" + "\n".join(bare)


def test_a_ready_made_control_draws_its_own_words():
    """Qt's own label guesses whether a text is HTML; ours (KText) never does."""
    guessing = [
        str(path.relative_to(ROOT))
        for path in QML
        if re.match(READY_MADE, _first_item(path)) and "contentItem:" not in path.read_text("utf-8")
    ]

    assert not guessing, f"give them a contentItem made of KText: {guessing}"


@pytest.mark.parametrize(
    ("paths", "limit"),
    [(PYTHON, 300), (files("packaging/**/*.py", "tests/**/*.py"), 300), (QML, 200)],
    ids=["Python", "tests", "QML"],
)
def test_every_file_can_be_read_in_one_go(paths: list[Path], limit: int):
    """A file past the limit holds two things; give each its own."""
    lengths = {path.relative_to(ROOT): len(path.read_text("utf-8").splitlines()) for path in paths}

    too_long = [f"{path} has {length}" for path, length in lengths.items() if length > limit]
    assert not too_long, "\n".join(too_long)


def test_every_function_fits_on_a_screen():
    """Forty lines, its docstring not counted; past that it does two things."""
    too_long = [
        f"{path.relative_to(ROOT)}: {function.name} has {length}"
        for path in PYTHON
        for function in _functions(path)
        if (length := _length(function)) > 40
    ]

    assert not too_long, "\n".join(too_long)


def _words(line: str) -> list[str]:
    """Return the strings of a line that hold at least two letters in a row."""
    strings = [re.sub(r"\\u\w{4}|\\.|%\d", "", string) for string in re.findall(STRING, line)]
    return [string for string in strings if re.search(r"[^\W\d_]{2}", string)]


def _functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def _length(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    docstring = function.body[0] if ast.get_docstring(function) else None
    said = 1 + (docstring.end_lineno or 0) - docstring.lineno if docstring else 0
    return 1 + (function.end_lineno or 0) - function.lineno - said


def _first_item(path: Path) -> str:
    """Return the line that opens the file's root item."""
    lines = path.read_text("utf-8").splitlines()
    return next((line for line in lines if line.endswith("{")), "")
