"""Reads lists of the API page by page to their end; all pages belong to one version of the data."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from .connection import Answer, Connection
from .errors import DataChanged, NotAnExplorer

TRIES = 3
DOCUMENTS = 20
CHILDREN = 100

Row = dict[str, Any]


@dataclass(frozen=True)
class Listing:
    """A list of the API. With `children`, the rows are taken from that list of each node; each row has its `parent`."""

    field: str
    filter: str
    order: str
    page: int
    selection: str
    children: str | None = None
    child_page: int = 0
    child_selection: str = ""


POLICIES = Listing("policies", "PolicyFilter", "TITLE_ASC", 100, "{ id }")


@dataclass(frozen=True)
class Rows:
    rows: list[Row]
    version: str | None


def rows_of(connection: Connection, listing: Listing, where: Mapping[str, Any]) -> Rows:
    """All rows of the list."""
    return _of_one_state(connection, listing, lambda pages: _rows(pages, listing, where))


def rows_by_document(connection: Connection, listing: Listing, where: Mapping[str, Any]) -> Rows:
    """All rows in document order, fetched for some documents at a time: the explorer sorts a complete list again
    for each of its pages."""

    def read(pages: _Pages) -> list[Row]:
        documents = sorted(row["id"] for row in _rows(pages, POLICIES, {}))
        parts = (documents[at : at + DOCUMENTS] for at in range(0, len(documents), DOCUMENTS))
        return [row for part in parts for row in _rows(pages, listing, {"and": [dict(where), {"document": part}]})]

    return _of_one_state(connection, listing, read)


def _of_one_state(connection: Connection, listing: Listing, read: Callable[[_Pages], list[Row]]) -> Rows:
    """Starts again if documents were loaded meanwhile, so that no row is missing or belongs to another version."""
    for _ in range(TRIES):
        pages = _Pages(connection)
        try:
            return Rows(read(pages), pages.version)
        except _Changed:
            continue
    raise DataChanged(f"Documents were loaded while `{listing.field}` was read, {TRIES} times. Ask again when the load is done.")


class _Changed(Exception):
    """The data changed between two pages."""


class _Pages:
    """Fetches page by page; each page must have the version of the first."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._versions: set[str | None] = set()

    @property
    def version(self) -> str | None:
        return next(iter(self._versions), None)

    def all(self, query: str, variables: Mapping[str, Any], connection_in: Callable[[Answer], Answer], key: str) -> list[Any]:
        found: list[Any] = []
        after = variables.get("after")
        while True:
            data = self._connection.ask(query, {**variables, "after": after})
            self._versions.add(data["dataVersion"])
            if len(self._versions) > 1:
                raise _Changed
            page = connection_in(data)
            found.extend(page[key])
            if not page["pageInfo"]["hasNextPage"]:
                return found
            after = page["pageInfo"]["endCursor"]


def _rows(pages: _Pages, listing: Listing, where: Mapping[str, Any]) -> list[Row]:
    total = 0

    def page_in(data: Answer) -> Answer:
        nonlocal total
        page: Answer = data["list"]
        total = page["totalCount"]
        return page

    nodes = pages.all(_list_query(listing), {"where": dict(where), "first": listing.page}, page_in, "nodes")
    if len(nodes) != total:
        raise NotAnExplorer(f"`{listing.field}` has {total} rows, but its pages gave {len(nodes)}. Please report this.")
    return nodes if listing.children is None else [child for node in nodes for child in _children(pages, listing, node)]


def _children(pages: _Pages, listing: Listing, node: Row) -> list[Row]:
    page = node.pop("children")
    edges = list(page["edges"])
    if page["pageInfo"]["hasNextPage"]:
        variables = {"id": node["id"], "after": page["pageInfo"]["endCursor"]}
        edges += pages.all(_children_query(listing, node["__typename"]), variables, lambda data: data["node"]["children"], "edges")
    return [{**edge, "parent": node} for edge in edges]


def _list_query(listing: Listing) -> str:
    fields = listing.selection
    if listing.children is not None:
        under = f"children: {listing.children}(first: {listing.child_page}) {_edges(listing)}"
        fields = f"{{ __typename {listing.selection.strip()[1:-1]} {under} }}"
    return (
        f"query ($where: {listing.filter}, $first: Int, $after: String) {{ dataVersion "
        f"list: {listing.field}(where: $where, orderBy: {listing.order}, first: $first, after: $after) "
        f"{{ totalCount pageInfo {{ hasNextPage endCursor }} nodes {fields} }} }}"
    )


def _children_query(listing: Listing, typename: str) -> str:
    under = f"children: {listing.children}(first: {CHILDREN}, after: $after) {_edges(listing)}"
    return f"query ($id: ID!, $after: String) {{ dataVersion node(id: $id) {{ ... on {typename} {{ {under} }} }} }}"


def _edges(listing: Listing) -> str:
    return f"{{ pageInfo {{ hasNextPage endCursor }} edges {listing.child_selection} }}"
