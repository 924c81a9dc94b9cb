"""Reads every export with the tools that others would use, and prints what they saw as one JSON object."""

import json
import re
import sys
from pathlib import Path

import networkx
import pandas
import rdflib
import stix2validator

folder = Path(sys.argv[1])


def frame(table):
    """A table, the same from all three formats or else an error."""
    csv = pandas.read_csv(folder / f"{table}.csv", keep_default_na=False, encoding="utf-8-sig")
    parquet = pandas.read_parquet(folder / f"{table}.parquet")
    lines = pandas.read_json(folder / f"{table}.jsonl", lines=True)
    assert list(csv.columns) == list(parquet.columns), (csv.columns, parquet.columns)
    as_text = parquet.astype(object).where(parquet.notna(), "")
    for column in csv.columns:
        left = [plain(value) for value in csv[column]]
        right = [plain(value) for value in as_text[column]]
        assert left == right, (table, column, [pair for pair in zip(left, right) if pair[0] != pair[1]][:3])
    assert list(lines["id"]) == list(csv["id"])
    return {
        "columns": list(csv.columns),
        "types": {name: str(type) for name, type in parquet.dtypes.items()},
        "rows": [{name: plain(value) for name, value in row.items()} for row in csv.to_dict("records")],
    }


def plain(value):
    """One cell as text; what a spreadsheet would run stands after an apostrophe in CSV only."""
    text = str(value)
    if text[:1] == "'" and text[1:2] in "=+-@\t\r":
        text = text[1:]
    if text in ("True", "False"):
        text = text.lower()
    return text[:-2] if text.endswith(".0") and text[:-2].isdigit() else text


def network(graph):
    return {
        "multi": graph.is_multigraph(),
        "directed": graph.is_directed(),
        "nodes": {node: dict(data) for node, data in graph.nodes(data=True)},
        "edges": sorted(
            (
                [source, target, data.get("predicate"), data.get("id", key)]
                for source, target, key, data in graph.edges(keys=True, data=True)
            ),
            key=lambda edge: [str(part) for part in edge],
        ),
    }


def linked():
    graph = rdflib.Graph().parse(folder / "graph.jsonld", format="json-ld")
    schema = rdflib.Namespace("https://schema.org/")
    prov = rdflib.Namespace("http://www.w3.org/ns/prov#")
    oa = rdflib.Namespace("http://www.w3.org/ns/oa#")
    shabaka = rdflib.Namespace("urn:shabaka:")
    claims = {}
    for claim in graph.subjects(rdflib.RDF.type, schema.Claim):
        said = list(graph.objects(claim, shabaka.asserts)) + list(graph.objects(claim, shabaka.denies))
        places = []
        for target in graph.objects(claim, oa.hasTarget):
            for selector in graph.objects(target, oa.hasSelector):
                for inner in graph.objects(selector, oa.refinedBy):
                    places.append(
                        [
                            str(graph.value(selector, rdflib.RDF.value)),
                            int(graph.value(inner, oa.start)),
                            int(graph.value(inner, oa.end)),
                        ]
                    )
        claims[str(claim)] = {
            "speaker": str(graph.value(claim, prov.wasAttributedTo)),
            "text": {text.language: str(text) for text in graph.objects(claim, schema.text)},
            "relations": sorted(str(relation) for relation in said),
            "places": sorted(places),
        }
    statements = list(graph.subjects(rdflib.RDF.type, rdflib.RDF.Statement))
    return {"claims": claims, "statements": len(statements)}


def shared_intelligence():
    options = stix2validator.ValidationOptions(version="2.1")
    result = stix2validator.validate_file(str(folder / "graph.stix"), options)
    objects = json.loads((folder / "graph.stix").read_text(encoding="utf-8"))["objects"]
    types = {}
    for item in objects:
        types[item["type"]] = types.get(item["type"], 0) + 1
    return {
        "valid": result.is_valid,
        "errors": [str(error) for each in result.object_results for error in each.errors][:10],
        "warnings": sorted(
            {
                code
                for each in result.object_results
                for warning in each.warnings
                for code in re.findall(r"\{(\d+)\}", str(warning))
            }
        ),
        "types": types,
    }


places = json.loads((folder / "places.geojson").read_text(encoding="utf-8"))
print(
    json.dumps(
        {
            "tables": {table: frame(table) for table in ("entities", "relations", "claims")},
            "graphml": network(networkx.read_graphml(folder / "graph.graphml", force_multigraph=True)),
            "gexf": network(networkx.MultiDiGraph(networkx.read_gexf(folder / "graph.gexf", version="1.3"))),
            "jsonld": linked(),
            "stix": shared_intelligence(),
            "places": [feature["id"] for feature in places["features"]],
        },
        ensure_ascii=False,
    )
)
