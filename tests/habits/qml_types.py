"""Our Python classes as qmllint knows them: the module Faces, described from their source."""

import ast
import json
import subprocess
import sys
from graphlib import TopologicalSorter
from pathlib import Path

TOOLS = Path(sys.executable).parent


def describe(python: list[Path], folder: Path) -> None:
    """Write the QML module Faces into folder/Faces, with every class of these files."""
    module = folder / "Faces"
    module.mkdir()
    (module / "qmldir").write_text("module Faces\ntypeinfo types.qmltypes\ndepends QtQml\n")
    sources = {path: ast.parse(path.read_text("utf-8")) for path in python}
    dumped = json.loads(run("metaobjectdump", *_bases_first(sources)) if sources else "[]")
    constants = {name for source in sources.values() for name in _constants(source)}
    for described in [one for unit in dumped for one in unit["classes"]]:
        for shown in described.get("properties", []):
            shown["constant"] = (described["className"], shown["name"]) in constants
    (module / "types.json").write_text(json.dumps(dumped))
    run(
        "qmltyperegistrar",
        f"--generate-qmltypes={module / 'types.qmltypes'}",
        "--import-name=Faces",
        "--major-version=1",
        *("-o", module / "unused.cpp"),
        module / "types.json",
    )


def run(tool: str, *arguments: str | Path) -> str:
    """Return what one of PySide6's tools prints; what it complains about fails the test."""
    result = subprocess.run(
        [TOOLS / f"pyside6-{tool}", *arguments], capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stdout + result.stderr
    return result.stdout


def _bases_first(sources: dict[Path, ast.Module]) -> list[Path]:
    """Order the files, as metaobjectdump knows a class only once it has read its base."""
    home = {one.name: path for path, source in sources.items() for one in _classes(source)}
    needs: dict[Path, set[Path]] = {path: set() for path in sources}
    for path, source in sources.items():
        bases = {ast.unparse(base) for one in _classes(source) for base in one.bases}
        needs[path] = {home[base] for base in bases if base in home} - {path}
    return list(TopologicalSorter(needs).static_order())


def _constants(source: ast.Module) -> list[tuple[str, str]]:
    """Return class and name of each property that never changes; metaobjectdump leaves it out."""
    return [
        (one.name, function.name)
        for one in _classes(source)
        for function in one.body
        if isinstance(function, ast.FunctionDef)
        and any("constant=True" in ast.unparse(mark) for mark in function.decorator_list)
    ]


def _classes(source: ast.Module) -> list[ast.ClassDef]:
    return [node for node in source.body if isinstance(node, ast.ClassDef)]
