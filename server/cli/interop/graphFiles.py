"""`graphFiles.py ADDRESS FOLDER`: what other programs read of the whole graph has as many rows as the statistics say."""

import io
import re
import sys
import zipfile
from pathlib import Path

import networkx
import pandas
from pyarrow import parquet

from policy_lineage import Explorer

address, folder = sys.argv[1], Path(sys.argv[2])
counts = Explorer(address).query("{ statistics { nodes { kind count } relations { kind count } } }")["statistics"]
nodes = {each["kind"]: each["count"] for each in counts["nodes"]}
relations = {each["kind"]: each["count"] for each in counts["relations"]}
expected = {**nodes, **relations, "SOURCE_TEXT": nodes["POLICY"]}
wrong: list[str] = []


def kind_of(table: str) -> str:
    """CitedDocument → CITED_DOCUMENT; ASSIGNED_TO stays."""
    return table if table.isupper() else re.sub(r"(?<!^)(?=[A-Z])", "_", table).upper()


def compared(what: str, found: int, held: int) -> None:
    if found != held:
        wrong.append(f"{what} has {found} rows, the graph {held}")


rows = 0
for ending in ("parquet", "csv"):
    tables = zipfile.ZipFile(folder / f"graph.{ending}")
    names = [name for name in tables.namelist() if name.endswith(ending)]
    compared(f"graph.{ending}: its tables", len(names), len(expected))
    for name in names:
        table = io.BytesIO(tables.read(name))
        kind = kind_of(Path(name).stem)
        if ending == "parquet":
            frame = parquet.read_table(table).to_pandas()
            rows += len(frame)
        else:
            frame = pandas.read_csv(table, dtype="string")
        compared(f"graph.{ending}: {name}", len(frame), expected[kind])
graph = networkx.read_graphml(folder / "graph.graphml", force_multigraph=True)
compared("graph.graphml: its nodes", graph.number_of_nodes(), sum(nodes.values()))
compared("graph.graphml: its edges", graph.number_of_edges(), sum(relations.values()))
if wrong:
    sys.exit("\n".join(wrong))
print(f"{rows} rows in {len(expected)} tables, {graph.number_of_nodes()} nodes, {graph.number_of_edges()} edges")
