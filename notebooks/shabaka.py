"""Shabaka in a notebook: questions in, tables and networks out, and back to a picture.

    from shabaka import Shabaka
    s = Shabaka()
    s.claims(speakers=["act:zara-saleh"])

The words are those of the GraphQL schema. A filter is written as in GraphQL, in snake_case:
`kinds`, `predicates`, `about`, `speakers`, `reported`, `stance`, `polarity`, `factuality`, `time={"earliest": "2022"}`,
`within`, `min_origins=2`, `sources`, `text`, `reference`; docs/api.md says what each means.
Nothing here needs more than requests, pandas and networkx.
"""

from __future__ import annotations

import html
import json
import os
import sys
import warnings
from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import urlencode

import networkx
import pandas
import requests

from shabaka_picture import View, layout

__all__ = ["Shabaka", "ShabakaError", "show"]

ENTITY_COLUMNS = {
    "id": "string", "kind": "string", "type": "string", "label_ar": "string", "label_en": "string",
    "description_ar": "string", "description_en": "string", "aliases": "object", "anonymous": "boolean",
    "merged_into": "string", "degree": "Int64", "spoken_count": "Int64", "earliest": "string", "latest": "string",
}  # fmt: skip
RELATION_COLUMNS = {
    "id": "string", "subject": "string", "predicate": "string", "object": "string", "subject_ar": "string",
    "subject_en": "string", "object_ar": "string", "object_en": "string", "root": "string", "stance": "string",
    "tension": "boolean", "claim_count": "Int64", "asserted_count": "Int64", "denied_count": "Int64",
    "origin_count": "Int64", "speakers": "object", "earliest": "string", "latest": "string",
}  # fmt: skip
CLAIM_COLUMNS = {
    "id": "string", "source": "string", "paragraph": "Int64", "start": "Int64", "end": "Int64", "speaker": "string",
    "speaker_ar": "string", "speaker_en": "string", "reported_by": "string", "attribution": "object",
    "polarity": "string", "factuality": "string", "quote": "string", "basis": "string", "time": "string",
    "earliest": "string", "latest": "string", "said": "string", "places": "object", "events": "object",
    "relations": "object", "evidence": "object", "gloss_ar": "string", "gloss_en": "string",
}  # fmt: skip


class ShabakaError(Exception):
    """What the server refused or failed at: `code` as in the API, `request_id` to find it in the logs."""

    def __init__(self, code: str, message: str, request_id: str | None = None):
        super().__init__(f"{code}: {message}")
        self.code = code
        self.message = message
        self.request_id = request_id


class Shabaka:
    """A server to ask. The address is SHABAKA_URL, or http://localhost:4000, unless given.

    `key` is for writing; SHABAKA_KEY unless given, which belongs to SHABAKA_URL and is sent nowhere else. `page` is
    where links lead, when that is another address than the one asked; `progress=False` keeps quiet.
    """

    def __init__(
        self,
        address: str | None = None,
        *,
        key: str | None = None,
        page: str | None = None,
        progress: bool = True,
        timeout: float = 60,
    ):
        home = (os.environ.get("SHABAKA_URL") or "http://localhost:4000").rstrip("/")
        self.address = (address or home).rstrip("/")
        self.page = (page or self.address).rstrip("/")
        self.progress = progress
        self.timeout = timeout
        self._session = requests.Session()
        key = key or (os.environ.get("SHABAKA_KEY") if self.address == home else None)
        if key:
            self._session.headers["authorization"] = f"Bearer {key}"

    def __repr__(self) -> str:
        return f"Shabaka({self.address!r})"

    # Questions

    def ask(self, query: str, /, **variables: Any) -> dict[str, Any]:
        """The `data` of a GraphQL question. Raises ShabakaError with the first fault's code."""
        answer = self._answer(
            "post",
            "/graphql",
            json={"query": query, "variables": variables},
            headers={"accept": "application/graphql-response+json"},
        )
        body = _json(answer)
        for fault in body.get("errors", []):
            extensions = fault.get("extensions", {})
            raise ShabakaError(extensions.get("code", "INTERNAL"), fault["message"], extensions.get("requestId"))
        return body["data"]

    def pages(self, query: str, /, **variables: Any) -> Iterator[dict[str, Any]]:
        """Every node of a list, page after page. The question takes `$after` and asks for
        `pageInfo { hasNextPage endCursor }` and `nodes` or `edges` of one list, wherever it stands."""
        after = None
        done = 0
        bar = _Bar(self.progress)
        while True:
            connection = _connection(self.ask(query, **{**variables, "after": after}))
            if connection is None:
                raise ValueError("The question has no list with pageInfo { hasNextPage endCursor }.")
            rows = connection["edges"] if "edges" in connection else connection["nodes"]
            yield from rows
            done += len(rows)
            bar.show(done, connection.get("totalCount"))
            info = connection["pageInfo"]
            if not info["hasNextPage"]:
                return bar.end()
            after = info["endCursor"]

    def frame(self, query: str, /, **variables: Any) -> pandas.DataFrame:
        """The same as a table: nested fields become columns, joined by an underscore."""
        return pandas.json_normalize(list(self.pages(query, **variables)), sep="_")

    def search(self, text: str, first: int = 10) -> pandas.DataFrame:
        """Entities by name, in either script, best first."""
        found = self.ask(
            """query($text: String!, $first: Int!) {
                 search(text: $text, first: $first) {
                   edges { matched node { id kind label { ar en } degree } }
                 }
               }""",
            text=text,
            first=first,
        )["search"]["edges"]
        rows = [
            {
                "id": node["id"],
                "kind": node["kind"],
                "label_ar": node["label"]["ar"],
                "label_en": node["label"]["en"],
                "degree": node["degree"],
                "matched": edge["matched"],
            }
            for edge in found
            for node in [edge["node"]]
        ]
        return pandas.DataFrame(rows, columns=["id", "kind", "label_ar", "label_en", "degree", "matched"])

    # Tables

    def entities(self, **filter: Any) -> pandas.DataFrame:
        """Entities; under a filter, the ends of the relations that stay. One row each, by id.

        The parts of a filter stand at the top of this module: help("shabaka")."""
        return self._table("entities", ENTITY_COLUMNS, filter)

    def relations(self, **filter: Any) -> pandas.DataFrame:
        """Who is said to do what to whom, whoever says it. One row each, by id.

        The parts of a filter stand at the top of this module: help("shabaka")."""
        return self._table("relations", RELATION_COLUMNS, filter)

    def claims(self, **filter: Any) -> pandas.DataFrame:
        """Who says it, how firmly, and where. One row each, by id; several ids in one cell are a list.

        The parts of a filter stand at the top of this module: help("shabaka")."""
        return self._table("claims", CLAIM_COLUMNS, filter)

    # Networks and pictures

    def network(self, **filter: Any) -> networkx.MultiDiGraph:
        """The relations as a directed network; columns are attributes, an edge's key is the relation's id."""
        graph = networkx.MultiDiGraph()
        for row in _records(self.entities(**filter)):
            if row["merged_into"] is None:
                graph.add_node(row["id"], **{name: value for name, value in row.items() if value is not None})
        for row in _records(self.relations(**filter)):
            attributes = {name: value for name, value in row.items() if value is not None}
            graph.add_edge(row["subject"], row["object"], key=row["id"], **attributes)
        return graph

    def view(
        self,
        ids: Any,
        *,
        relations: list[str] | None = None,
        reference: bool = False,
        language: str = "en",
        select: str | None = None,
        seed: int = 1,
    ) -> View:
        """A picture of these entities and all that is said between them, and its link: opened, it shows the same
        entities at the same places. `ids` is a list, a column, or a network; `relations` keeps only those, and
        `reference` adds what is known from elsewhere between them, which nobody here claims, dotted."""
        wanted = list(dict.fromkeys(str(one) for one in ids))
        found = self.ask(
            """query($ids: [ID!]!, $relations: [ID!], $reference: Boolean) {
                 subgraph(ids: $ids, relations: $relations, filter: {reference: $reference}) {
                   entities { id kind label { ar en } }
                   relations { id subject { id } object { id } stance originCount predicate { label { ar en } } }
                   reference { id relation { subject { id } object { id } predicate { label { ar en } } } }
                   missing
                 }
               }""",
            ids=wanted,
            relations=relations,
            reference=reference or None,
        )["subgraph"]
        _warn_of(found["missing"], 3)
        places = layout(found["entities"], found["relations"], seed)
        return View(self.page, found, places, language, select)

    # Inner

    def _table(self, name: str, columns: dict[str, str], filter: dict[str, Any]) -> pandas.DataFrame:
        asked = {_camel(part): _plain(value) for part, value in filter.items() if value is not None}
        expected = self._count(name, asked) if self.progress and name in ("relations", "claims") else None
        question = f"?{urlencode({'filter': json.dumps(asked, ensure_ascii=False)})}" if asked else ""
        answer = self._answer("get", f"/export/{name}.jsonl{question}", stream=True)
        if answer.status_code != 200:
            body = _json(answer)
            raise ShabakaError(body.get("code", "INTERNAL"), body.get("error", ""), body.get("requestId"))
        bar = _Bar(self.progress)
        rows = []
        for line in answer.iter_lines():
            rows.append(_flat(json.loads(line)))
            bar.show(len(rows), expected)
        bar.end()
        self._warn_of_unknown(asked)
        frame = pandas.DataFrame(rows, columns=list(columns))
        return frame.astype({column: type for column, type in columns.items()})

    def _warn_of_unknown(self, filter: dict[str, Any]) -> None:
        """A slip of the pen in an id finds nothing, and looks like an answer."""
        ids = [id for part in ("about", "speakers", "within", "sources") for id in _listed(filter.get(part))]
        unknown: list[str] = []
        for start in range(0, len(ids), 25):
            some = {f"id{nth}": id for nth, id in enumerate(ids[start : start + 25])}
            question = " ".join(f"{name}: node(id: ${name}) {{ id }}" for name in some)
            found = self.ask(f"query({', '.join(f'${name}: ID!' for name in some)}) {{ {question} }}", **some)
            unknown += [id for name, id in some.items() if found[name] is None]
        if predicates := _listed(filter.get("predicates")):
            known = {predicate["id"] for predicate in self.ask("{ predicates { id } }")["predicates"]}
            unknown += [id for id in predicates if id not in known]
        _warn_of(unknown, 5)

    def _count(self, name: str, filter: dict[str, Any]) -> int:
        question = f"query($filter: Filter) {{ statistics(filter: $filter) {{ {name} }} }}"
        return self.ask(question, filter=filter)["statistics"][name]

    def _answer(self, method: str, path: str, **options: Any) -> requests.Response:
        try:
            return self._session.request(method, self.address + path, timeout=self.timeout, **options)
        except requests.ConnectionError as error:
            raise ShabakaError(
                "NOT_REACHED", f"Nothing answers at {self.address}. Start it with npm start, or set SHABAKA_URL."
            ) from error
        except requests.Timeout as error:
            raise ShabakaError("TIMEOUT", f"{self.address} took longer than {self.timeout} s.") from error


def show(frame: pandas.DataFrame, most: int = 50):
    """A table in which each cell runs in the direction of its own script; for the end of a cell."""
    from IPython.display import HTML

    def cell(value: Any) -> str:
        text = ", ".join(map(str, value)) if isinstance(value, list) else "" if _is_none(value) else str(value)
        return f'<td dir="auto" style="text-align: start; vertical-align: top">{html.escape(text)}</td>'

    head = "".join(f'<th style="text-align: start">{html.escape(str(name))}</th>' for name in frame.columns)
    rows = "".join(f"<tr>{''.join(map(cell, row))}</tr>" for row in frame.head(most).itertuples(index=False))
    more = f"<p>{len(frame) - most} more rows.</p>" if len(frame) > most else ""
    return HTML(f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>{more}")


class _Bar:
    """How far a long answer has come, on one line; nothing for short ones."""

    def __init__(self, wanted: bool):
        self.wanted = wanted
        self.shown = False
        self.next = 500

    def show(self, done: int, total: int | None) -> None:
        if not self.wanted or done < self.next:
            return
        self.next = done + 500
        self.shown = True
        of = f" of {total}" if total else ""
        width = min(30, 30 * done // total) if total else 0
        print(f"\r{'█' * width}{'░' * (30 - width)} {done}{of}", end="", file=sys.stderr, flush=True)

    def end(self) -> None:
        if self.shown:
            print("", file=sys.stderr)


def _warn_of(unknown: list[str], level: int) -> None:
    """In the line of whoever asked, so many calls above."""
    if unknown:
        what = f"There is nothing with the id {', '.join(unknown)}; search() finds ids by name."
        warnings.warn(what, stacklevel=level)


def _plain(value: Any) -> Any:
    """A column, a tuple or a set stands for the list of what is in it."""
    return value if isinstance(value, (str, dict)) or not isinstance(value, Iterable) else list(value)


def _listed(value: Any) -> list[Any]:
    """One alone stands for a list of it, as in GraphQL."""
    return value if isinstance(value, list) else [] if value is None else [value]


def _json(answer: requests.Response) -> dict[str, Any]:
    try:
        body = answer.json()
    except requests.JSONDecodeError as error:
        raise ShabakaError("INTERNAL", f"{answer.url} answered {answer.status_code} without JSON.") from error
    return body if isinstance(body, dict) else {}


def _connection(data: Any) -> dict[str, Any] | None:
    if not isinstance(data, dict):
        return None
    if {"hasNextPage", "endCursor"} <= set(data.get("pageInfo") or {}):
        return data
    return next((found for value in data.values() if (found := _connection(value)) is not None), None)


def _flat(row: dict[str, Any]) -> dict[str, Any]:
    """A row of an export with the columns of its table."""
    flat: dict[str, Any] = {}
    for name, value in row.items():
        if isinstance(value, dict):
            stem = name.removesuffix("Label") if name != "label" else name
            for lang, text in value.items():
                flat[f"{_snake(stem)}_{lang}"] = text
        elif name == "evidence":
            first = value[0] if value else {}
            flat.update({part: first.get(part) for part in ("paragraph", "start", "end")})
            flat[name] = [passage["id"] for passage in value]
        elif name == "relations":
            flat[name] = [relation["id"] for relation in value]
        else:
            flat[_snake(name)] = value
    return flat


def _records(frame: pandas.DataFrame) -> Iterator[dict[str, Any]]:
    for row in frame.to_dict("records"):
        yield {name: None if _is_none(value) else value for name, value in row.items()}


def _is_none(value: Any) -> bool:
    return value is None or (not isinstance(value, list) and pandas.isna(value))


def _camel(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(part.capitalize() for part in rest)


def _snake(name: str) -> str:
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name)
