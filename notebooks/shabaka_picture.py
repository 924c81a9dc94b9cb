"""A picture of entities and relations for a notebook, and the link that opens the same in Shabaka."""

from __future__ import annotations

import html
import math
from typing import Any
from urllib.parse import quote

import networkx

# the colours and shapes of the page
COLOURS = {"ACTOR": "#143f8c", "PLACE": "#0a8a60", "EVENT": "#b4560f", "CONCEPT": "#4a2e41"}
INK, PAPER, LINE, CONTESTED = "#1a1c20", "#faf9f5", "#6d7178", "#b02a4c"
SPACE = 170
# what nobody says is dotted, as on the page
DASHES = {"DENIED": ' stroke-dasharray="5 4"', "REFERENCE": ' stroke-dasharray="0.01 4" stroke-linecap="round"'}


def layout(entities: list[dict[str, Any]], relations: list[dict[str, Any]], seed: int) -> dict[str, tuple[int, int]]:
    """A place for each entity, in pixels: the same for the same entities, relations and seed."""
    graph = networkx.Graph()
    graph.add_nodes_from(entity["id"] for entity in entities)
    graph.add_edges_from((relation["subject"]["id"], relation["object"]["id"]) for relation in relations)
    if len(graph) == 0:
        return {}
    reach = SPACE * max(1, len(graph)) ** 0.5
    places = networkx.spring_layout(graph, seed=seed, iterations=200, method="force")
    rounded = {node: (round(float(x) * reach), round(float(y) * reach * 0.6)) for node, (x, y) in places.items()}
    return _apart(rounded)


def _apart(places: dict[str, tuple[int, int]]) -> dict[str, tuple[int, int]]:
    """No two labels in one another's way: what is too near is moved down, from top to bottom."""
    set_down: list[tuple[int, int]] = []
    moved = {}
    for node, (x, y) in sorted(places.items(), key=lambda item: (item[1][1], item[1][0], item[0])):
        while any(abs(x - other_x) < 120 and abs(y - other_y) < 48 for other_x, other_y in set_down):
            y += 12
        set_down.append((x, y))
        moved[node] = (x, y)
    return moved


def _drawn(known: dict[str, Any]) -> dict[str, Any]:
    """What is known from elsewhere, as a line of its own look."""
    return {**known["relation"], "id": known["id"], "stance": "REFERENCE", "originCount": 1}


class View:
    """What `Shabaka.view` gives: `link`, `ids`, and a picture where the notebook shows it."""

    def __init__(
        self,
        page: str,
        found: dict[str, Any],
        places: dict[str, tuple[int, int]],
        language: str,
        select: str | None,
    ):
        self.ids = [entity["id"] for entity in found["entities"]]
        self.relations = [relation["id"] for relation in found["relations"]]
        self.reference = [known["id"] for known in found["reference"]]
        self.missing = found["missing"]
        self.language = language
        self._found = found
        self._places = places
        parts = {
            "v": "1",
            "lang": language,
            "show": ";".join(f"{id}@{places[id][0]},{places[id][1]}" for id in self.ids),
            **({"select": select} if select else {}),
            **({"filter": quote('{"reference":true}')} if found["reference"] else {}),
        }
        self.link = f"{page}/#{'&'.join(f'{name}={value}' for name, value in parts.items() if value)}"

    def svg(self) -> str:
        """The picture, with text as text."""
        places = self._places
        if not places:
            return ""
        xs, ys = [x for x, _ in places.values()], [y for _, y in places.values()]
        left, top = min(xs) - 110, min(ys) - 40
        width, height = max(xs) - left + 110, max(ys) - top + 50
        drawn = self._edges(places)
        drawn += [self._node(entity, places[entity["id"]]) for entity in self._found["entities"]]
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{left} {top} {width} {height}" role="img" '
            f'style="max-width: 100%; max-height: 560px; background: {PAPER}; '
            f"font: 13px 'IBM Plex Sans', 'IBM Plex Sans Arabic', sans-serif\">{''.join(drawn)}</svg>"
        )

    def _edges(self, places: dict[str, tuple[int, int]]) -> list[str]:
        """Relations of the same two lie side by side, each with a mark that points to its object."""
        lanes: dict[tuple[str, str], list[dict[str, Any]]] = {}
        for relation in [*self._found["relations"], *(_drawn(known) for known in self._found["reference"])]:
            first, last = sorted((relation["subject"]["id"], relation["object"]["id"]))
            lanes.setdefault((first, last), []).append(relation)
        return [
            self._edge(relation, places[first], places[last], 26 * (lane - (len(relations) - 1) / 2))
            for (first, last), relations in lanes.items()
            for lane, relation in enumerate(relations)
        ]

    def _edge(self, relation: dict[str, Any], start: tuple[int, int], end: tuple[int, int], bend: float) -> str:
        (x1, y1), (x2, y2) = start, end
        length = math.hypot(x2 - x1, y2 - y1) or 1
        along_x, along_y = (x2 - x1) / length, (y2 - y1) / length
        # the top of a quadratic curve lies half as far out as the point that bends it
        bent_x, bent_y = (x1 + x2) / 2 - along_y * bend, (y1 + y2) / 2 + along_x * bend
        top_x, top_y = (x1 + x2) / 2 - along_y * bend / 2, (y1 + y2) / 2 + along_x * bend / 2
        stance = relation["stance"]
        colour = CONTESTED if stance == "CONTESTED" else LINE
        dashes = DASHES.get(stance, "")
        width = 1 + min(3, relation["originCount"] - 1)
        name = html.escape(relation["predicate"]["label"][self.language])
        is_forward = relation["subject"]["id"] < relation["object"]["id"]
        turn = math.degrees(math.atan2(along_y, along_x)) + (0 if is_forward else 180)
        return (
            f'<g><path d="M{x1} {y1} Q{bent_x:.1f} {bent_y:.1f} {x2} {y2}" fill="none" stroke="{colour}" '
            f'stroke-width="{width}"{dashes}/>'
            f'<path d="M-4 -4 L5 0 L-4 4 Z" fill="{colour}" '
            f'transform="translate({top_x:.1f} {top_y:.1f}) rotate({turn:.0f})"/>'
            f"<title>{name}</title></g>"
        )

    def _node(self, entity: dict[str, Any], place: tuple[int, int]) -> str:
        x, y = place
        colour = COLOURS[entity["kind"]]
        shape = {
            "ACTOR": f'<circle cx="{x}" cy="{y}" r="8" fill="{colour}"/>',
            "PLACE": f'<rect x="{x - 7}" y="{y - 7}" width="14" height="14" fill="{colour}"/>',
            "EVENT": f'<path d="M{x} {y - 9} L{x + 9} {y} L{x} {y + 9} L{x - 9} {y} Z" fill="{colour}"/>',
            "CONCEPT": f'<circle cx="{x}" cy="{y}" r="7" fill="{PAPER}" stroke="{colour}" stroke-width="3"/>',
        }[entity["kind"]]
        label = entity["label"][self.language]
        short = label if len(label) <= 24 else f"{label[:23]}…"
        return (
            f"<g>{shape}"
            f'<text x="{x}" y="{y + 24}" text-anchor="middle" fill="{INK}" stroke="{PAPER}" stroke-width="4" '
            f'paint-order="stroke" style="unicode-bidi: plaintext">{html.escape(short)}</text>'
            f"<title>{html.escape(label)}</title></g>"
        )

    def _repr_html_(self) -> str:
        link = html.escape(self.link, quote=True)
        words = "افتح في شبكة" if self.language == "ar" else "Open in Shabaka"
        missing = f"<p>Not in the graph: {html.escape(', '.join(self.missing))}</p>" if self.missing else ""
        return (
            f'<div dir="{"rtl" if self.language == "ar" else "ltr"}"><a href="{link}" target="_blank">{self.svg()}</a>'
            f'<p><a href="{link}" target="_blank">{words}</a></p>{missing}</div>'
        )

    def __repr__(self) -> str:
        return f"View of {len(self.ids)} entities: {self.link}"
