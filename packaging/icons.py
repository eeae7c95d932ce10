"""Turn assets/icons/icons.svg into ui/controls/IconPaths.js; run it after changing an icon."""

import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).parent.parent
SOURCE = ROOT / "assets/icons/icons.svg"
TARGET = ROOT / "ui/controls/IconPaths.js"
SVG = "{http://www.w3.org/2000/svg}"
HEAD = """\
// Path data of the icons on a grid of 96; made by packaging/icons.py from assets/icons/icons.svg.
// tint: second tone without line; line; ground: filled with the ground, with a line;
// detail: line above the ground; full: filled with the line's colour.
.pragma library

const paths = {
"""


def path_of(shape: ET.Element) -> str:
    """Return the shape as path data."""
    if shape.tag == f"{SVG}path":
        return shape.attrib["d"]
    number = {key: float(value) for key, value in shape.attrib.items() if key != "class"}
    if shape.tag == f"{SVG}circle":
        x, y, r = number["cx"], number["cy"], number["r"]
        arc = f"A{r:g} {r:g} 0 0 1"
        return f"M{x - r:g} {y:g}{arc} {x + r:g} {y:g}{arc} {x - r:g} {y:g}Z"
    if shape.tag == f"{SVG}rect":
        return _rectangle(number)
    raise ValueError(f"{shape.tag} is not drawn yet")


def _rectangle(number: dict[str, float]) -> str:
    x, y, w, h = (number[key] for key in ("x", "y", "width", "height"))
    r = number.get("rx", 0)
    arc = f"a{r:g} {r:g} 0 0 1"
    if not r:
        return f"M{x:g} {y:g}h{w:g}v{h:g}h{-w:g}z"
    return (
        f"M{x + r:g} {y:g}h{w - 2 * r:g}{arc} {r:g} {r:g}v{h - 2 * r:g}{arc} {-r:g} {r:g}"
        f"h{2 * r - w:g}{arc} {-r:g} {-r:g}v{2 * r - h:g}{arc} {r:g} {-r:g}z"
    )


def layers_of(icon: ET.Element) -> dict[str, str]:
    """Return the path data of each layer that the icon has, in the order of drawing."""
    layers: dict[str, str] = {}
    for shape in icon:
        kind = {"t": "tint", "p": "ground", "f": "full"}.get(shape.get("class", ""), "line")
        if kind == "line" and "ground" in layers:
            kind = "detail"
        layers[kind] = layers.get(kind, "") + path_of(shape)
    return layers


def main() -> None:
    """Write the table."""
    icons = {
        icon.attrib["id"]: layers_of(icon) for icon in ET.parse(SOURCE).getroot().iter(f"{SVG}g")
    }
    lines = [HEAD]
    for name, layers in icons.items():
        lines.append(f'    "{name}": {{\n')
        lines.extend(f'        {kind}: "{path}",\n' for kind, path in layers.items())
        lines.append("    },\n")
    lines.append("};\n")
    TARGET.write_text("".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
