"""Runs the notebook whole, cell by cell, in a real kernel; then prints as JSON what its tables hold."""

import json
import sys

import nbformat
from nbclient import NotebookClient

# what is asked of the kernel after the notebook's own last cell
ASKED = """
import json as _json
import warnings as _warnings
from shabaka import ShabakaError

def _refused(ask):
    try:
        ask()
    except ShabakaError as error:
        return [error.code, error.message, bool(error.request_id)]

def _warned(ask):
    with _warnings.catch_warnings(record=True) as caught:
        _warnings.simplefilter("always")
        ask()
    return [[str(warning.message), warning.filename.endswith("shabaka.py")] for warning in caught]

_json.dumps({
    "claims": list(claims["id"]),
    "columns": {"claims": list(claims.columns), "relations": list(relations.columns), "entities": list(s.entities().columns)},
    "types": {name: str(type) for name, type in claims.dtypes.items()},
    "empty": {table: [len(frame), list(frame.columns)] for table, frame in {
        "claims": s.claims(speakers=["act:nobody"]), "relations": s.relations(speakers=["act:nobody"])}.items()},
    "voices": voices[["speaker", "claims"]].values.tolist(),
    "filtered": list(s.claims(speakers=["act:zara-saleh"], polarity="ASSERTS")["id"]),
    "contested": list(contested["id"]),
    "sides": sorted(sides["claim_id"]),
    "compared": dict(zip(compared["where"], compared["relations"])),
    "self_report": sorted(set(self_report["id"])),
    "dated": list(dated["id"]),
    "places": list(places["node_id"]),
    "nodes": sorted(network.nodes), "edges": sorted(key for *_, key in network.edges(keys=True)),
    "cuts": sorted(cuts),
    "ways": [list(way) for way in ways["ids"]],
    "link": picture.link, "ids": picture.ids, "drawn": picture.relations,
    "narrow": s.view(picture.ids, relations=picture.relations[:2]).relations,
    "known": [(one.reference, one.link, one.svg().count("stroke-linecap")) for one in (
        s.view(["pla:hasakah", "pla:syria"], reference=True), s.view(["pla:hasakah", "pla:syria"]))],
    "paged": list(s.frame("query($after: String) { claims(first: 7, after: $after) { pageInfo { hasNextPage endCursor } nodes { id } } }")["id"]),
    "column": len(s.claims(speakers=claims["speaker"].unique())), "tuple": len(s.claims(speakers=("act:zara-saleh",))),
    "warned": [
        _warned(lambda: s.relations(about=["act:isis", "act:nobody"], predicates="nothing")),
        _warned(lambda: s.view(["act:isis", "act:nobody"])),
        _warned(lambda: s.claims(speakers="act:zara-saleh", sources=["alhal-2022-rifai"], within=["pla:hasakah"])),
    ],
    "refused": {
        "question": _refused(lambda: s.ask("{ nothing }")),
        "filter": _refused(lambda: s.claims(speakers=[])),
        "nobody": _refused(lambda: Shabaka("http://127.0.0.1:9").claims()),
    },
}, default=int)
"""

notebook = nbformat.read(sys.argv[1], as_version=4)
own = len(notebook.cells)
notebook.cells.append(nbformat.v4.new_code_cell(ASKED))
NotebookClient(notebook, timeout=300, resources={"metadata": {"path": sys.argv[2]}}).execute()
# what was warned of stands before it
last = notebook.cells.pop().outputs[-1]["data"]["text/plain"]
pictures = sum(
    "image/png" in output.get("data", {}) or "<svg" in output.get("data", {}).get("text/html", "")
    for cell in notebook.cells
    if cell.cell_type == "code"
    for output in cell.outputs
)
right_to_left = sum(
    'dir="auto"' in output.get("data", {}).get("text/html", "")
    for cell in notebook.cells
    if cell.cell_type == "code"
    for output in cell.outputs
)
if len(sys.argv) > 3:
    nbformat.write(notebook, sys.argv[3])
import ast

print(json.dumps({"cells": own, "pictures": pictures, "directed": right_to_left, "held": json.loads(ast.literal_eval(last))}))
