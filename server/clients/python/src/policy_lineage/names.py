"""Resolves the names of departments, documents, places, lines and industries to the ids that filters take. Never guesses."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from .connection import Connection
from .errors import AmbiguousName, InvalidDocumentNumber, UnknownName

Names = str | Iterable[str]
Found = list[tuple[str, str]]

CANDIDATES = 10
ANY_DAY = "2000-01-01"


@dataclass(frozen=True)
class Noun:
    """A kind of entity with names. `exact` returns the id and caption of each entity with exactly this name."""

    noun: str
    prefixes: tuple[str, ...]
    search_kinds: tuple[str, ...]
    exact: Callable[[Connection, str], Found]


def ids_of(connection: Connection, noun: Noun, names: Names) -> list[str]:
    """The ids for these names and ids. Raises `UnknownName` or `AmbiguousName`, with candidates, for a name without exactly one match."""
    return [_id_of(connection, noun, name) for name in listed(names)]


def listed(names: Names) -> list[str]:
    return [names] if isinstance(names, str) else list(names)


def lines_of(connection: Connection, names: Names) -> list[str]:
    """Function lines by key or name; each must be named in some measure."""
    query = (
        "query ($day: Date!) { measureFacets(asOf: $day, fields: [LINE]) { facets { values(first: 1000) { value name } } } }"
    )
    values = connection.ask(query, {"day": ANY_DAY})["measureFacets"]["facets"][0]["values"]
    known = {word for value in values for word in (value["value"], value["name"])}
    for name in listed(names):
        if name not in known:
            near = [value for value in values if value["name"] and (name in value["name"] or value["name"] in name)] or values
            raise UnknownName("function line", name, [f"{value['name']} ({value['value']})" for value in near])
    return listed(names)


def industries_of(connection: Connection, names: Names) -> list[str]:
    """Industries by id, code or any of their words; each must be in the graph."""
    query = (
        "query ($names: [ID!], $name: String, $first: Int) { exact: industries(where: {within: $names}, first: 1) { totalCount } "
        "near: industries(where: {name: $name}, first: $first) { nodes { id name } } }"
    )
    for name in listed(names):
        found = connection.ask(query, {"names": [name], "name": name, "first": CANDIDATES})
        if found["exact"]["totalCount"] == 0:
            raise UnknownName("industry", name, [f"{node['name']} ({node['id']})" for node in found["near"]["nodes"]])
    return listed(names)


def node_of(connection: Connection, name: str) -> str:
    """The id of a document by its id, number or title, or any other id of the graph."""
    node = connection.ask("query ($id: ID!) { node(id: $id) { id } }", {"id": name})["node"]
    return str(node["id"]) if node is not None else _id_of(connection, DOCUMENT, name)


def _id_of(connection: Connection, noun: Noun, name: str) -> str:
    if name.startswith(noun.prefixes):
        node = connection.ask("query ($id: ID!) { node(id: $id) { id } }", {"id": name})["node"]
        found: Found = [] if node is None else [(str(node["id"]), name)]
    else:
        found = noun.exact(connection, name)
    if len(found) == 1:
        return found[0][0]
    if found:
        raise AmbiguousName(noun.noun, name, [_candidate(*each) for each in found])
    raise UnknownName(noun.noun, name, [_candidate(*each) for each in _near(connection, noun, name)])


def _candidate(id: str, caption: str) -> str:
    return f"{caption} ({id})"


def _near(connection: Connection, noun: Noun, name: str) -> Found:
    query = "query ($text: String!, $kinds: [NodeKind!], $first: Int) { search(text: $text, kinds: $kinds, first: $first) { title node { id } } }"
    words = name.split(":")[-1] if name.startswith(noun.prefixes) else name
    hits = connection.ask(query, {"text": words, "kinds": list(noun.search_kinds), "first": CANDIDATES})["search"]
    return [(hit["node"]["id"], hit["title"]) for hit in hits]


def _departments(connection: Connection, name: str) -> Found:
    query = "query ($name: String!) { departments(where: {name: $name}, first: 100) { nodes { id name fullName aliases } } }"
    nodes = connection.ask(query, {"name": name})["departments"]["nodes"]
    full = [node for node in nodes if name in (node["name"], node["fullName"])]
    # 财政局 alone may belong to any place, even if one document uses it for its own department.
    short = [node for node in nodes if name in node["aliases"] or node["name"].endswith(name)]
    return [(node["id"], node["name"]) for node in full or short]


def _documents(connection: Connection, name: str) -> Found:
    by_title = _document_nodes(connection, {"title": {"eq": name.strip("《》")}})
    if by_title:
        return by_title
    try:
        return _document_nodes(connection, {"documentNumber": {"eq": name}})
    except InvalidDocumentNumber:
        return []


def _document_nodes(connection: Connection, where: Mapping[str, Any]) -> Found:
    query = "query ($where: DocumentFilter) { documents(where: $where, first: 100) { nodes { id caption } } }"
    return [(node["id"], node["caption"]) for node in connection.ask(query, {"where": dict(where)})["documents"]["nodes"]]


def _places(connection: Connection, name: str) -> Found:
    query = "query ($name: String!) { jurisdictions(where: {name: {eq: $name}}, first: 100) { nodes { id name } } }"
    return [(node["id"], node["name"]) for node in connection.ask(query, {"name": name})["jurisdictions"]["nodes"]]


DEPARTMENT: Final = Noun("department", ("dept:",), ("DEPARTMENT",), _departments)
DOCUMENT: Final = Noun("document", ("doc:",), ("POLICY", "CITED_DOCUMENT"), _documents)
PLACE: Final = Noun("place", ("place:", "zone:"), ("JURISDICTION",), _places)
