"""The frames of a running explorer."""

from __future__ import annotations

import os
import warnings
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from types import TracebackType
from typing import Any, Literal

import httpx
import pandas as pd

from .columns import Column, frame_of, selection
from .connection import Answer, Connection
from .errors import TraceCutOff
from .lists import Listing, Row, Rows, rows_by_document, rows_of
from .names import DEPARTMENT, DOCUMENT, PLACE, Names, ids_of, industries_of, lines_of, listed, node_of
from .tables import ASSIGNMENTS, CITATIONS, DEPARTMENTS, DOCUMENTS, HOPS, INDUSTRIES, MEASURES, PLACES, TARGETS, TASKS, Table

Role = Literal["LEAD", "RESPONSIBLE", "SUPPORT", "GUIDE"]
Direction = Literal["UP", "DOWN"]
Level = Literal["NATIONAL", "PROVINCE", "CITY", "DISTRICT", "ZONE", "STREET"]
Where = Mapping[str, Any]
Day = str | date

ADDRESS = "http://localhost:4000"
MOST_NODES = 500
MOST_HOPS = 6


class Explorer:
    """A running explorer (`npm start`). Its lists are read as frames.

    Frames are complete: they are read to the last page. `frame.attrs["data_version"]` is the version of the data: quote it in a paper.
    The columns are declared in `policy_lineage.TABLES`, each with its meaning.

    Departments, documents, places, lines and industries are given by name or by id, one or several. `where` is a filter of the API
    (`MeasureFilter`, `TaskFilter` …), which must hold as well.
    """

    def __init__(self, address: str | None = None, *, timeout: float = 120.0, transport: httpx.BaseTransport | None = None) -> None:
        """`address` defaults to POLICY_LINEAGE_ADDRESS, then to http://localhost:4000. `timeout`: seconds per page."""
        self._connection = Connection(address or os.environ.get("POLICY_LINEAGE_ADDRESS") or ADDRESS, timeout, transport)

    @property
    def address(self) -> str:
        return self._connection.address

    @property
    def data_version(self) -> str | None:
        """Content hash of the graph: equal versions give equal frames. None if nothing has been loaded."""
        version: str | None = self.query("{ dataVersion }")["dataVersion"]
        return version

    def query(self, query: str, variables: Mapping[str, Any] | None = None) -> Answer:
        """The `data` of any GraphQL query, for data without a frame."""
        return self._connection.ask(query, variables)

    def documents(self, *, held: bool | None = None, level: Level | Sequence[Level] | None = None, where: Where | None = None) -> pd.DataFrame:
        """All documents, both held and only cited. `level`: level of the issuer."""
        given = _given(held=held, level=None if level is None else {"in": listed(level)})
        return self._list(DOCUMENTS, "documents", "DocumentFilter", "TITLE_ASC", 100, _and(given, where))

    def departments(self, *, place: Names | None = None, where: Where | None = None) -> pd.DataFrame:
        """All departments and groups that documents name. `place`: limits them to this place and the places within it."""
        given = _given(place=self._ids(PLACE, place))
        return self._list(DEPARTMENTS, "departments", "DepartmentFilter", "NAME_ASC", 100, _and(given, where))

    def places(self, *, where: Where | None = None) -> pd.DataFrame:
        """All places and zones, each with the place that contains it."""
        return self._list(PLACES, "jurisdictions", "JurisdictionFilter", "CODE_ASC", 100, _and({}, where))

    def measures(
        self,
        *,
        document: Names | None = None,
        place: Names | None = None,
        department: Names | None = None,
        line: Names | None = None,
        industry: Names | None = None,
        year: int | Iterable[int] | None = None,
        text: str | None = None,
        where: Where | None = None,
    ) -> pd.DataFrame:
        """All measures, or those that match the filters: documents, places, departments, lines, industries or words."""
        given = self._measures(document, place, department, line, industry, year, text)
        return self._list(MEASURES, "measures", "MeasureFilter", "DOCUMENT_ASC", 100, _and(given, where))

    def assignments(
        self,
        *,
        document: Names | None = None,
        place: Names | None = None,
        department: Names | None = None,
        line: Names | None = None,
        industry: Names | None = None,
        year: int | Iterable[int] | None = None,
        text: str | None = None,
        where: Where | None = None,
    ) -> pd.DataFrame:
        """All departments named in the measures that `measures()` returns, including departments other than those in the filter."""
        given = self._measures(document, place, department, line, industry, year, text)
        return self._children(ASSIGNMENTS, "assignments", 30, _and(given, where))

    def targets(
        self,
        *,
        document: Names | None = None,
        place: Names | None = None,
        department: Names | None = None,
        line: Names | None = None,
        industry: Names | None = None,
        year: int | Iterable[int] | None = None,
        text: str | None = None,
        where: Where | None = None,
    ) -> pd.DataFrame:
        """All figures and deadlines of the measures that `measures()` returns."""
        given = self._measures(document, place, department, line, industry, year, text)
        return self._children(TARGETS, "targets", 20, _and(given, where))

    def industries(
        self,
        *,
        document: Names | None = None,
        place: Names | None = None,
        department: Names | None = None,
        line: Names | None = None,
        industry: Names | None = None,
        year: int | Iterable[int] | None = None,
        text: str | None = None,
        where: Where | None = None,
    ) -> pd.DataFrame:
        """All industries named in the measures that `measures()` returns, once per measure."""
        given = self._measures(document, place, department, line, industry, year, text)
        return self._children(INDUSTRIES, "industries", 30, _and(given, where))

    def tasks(
        self,
        department: Names | None = None,
        *,
        line: Names | None = None,
        place: Names | None = None,
        document: Names | None = None,
        industry: Names | None = None,
        role: Role | Sequence[Role] | None = None,
        due_from: Day | None = None,
        due_to: Day | None = None,
        text: str | None = None,
        where: Where | None = None,
    ) -> pd.DataFrame:
        """Tasks of these departments, of the departments of these lines or places, or of all departments.

        Groups (各有关部门) that include such departments without naming them are included, with `named` false. `place`: place of the departments,
        or a place within it. Days are YYYY-MM-DD.
        """
        given = _given(
            department=self._ids(DEPARTMENT, department),
            line=None if line is None else lines_of(self._connection, line),
            place=self._ids(PLACE, place),
            document=self._ids(DOCUMENT, document),
            industry=None if industry is None else industries_of(self._connection, industry),
            role=None if role is None else listed(role),
            dueFrom=None if due_from is None else str(due_from),
            dueTo=None if due_to is None else str(due_to),
            text=text,
        )
        if given.keys() & {"department", "line", "place", "document"}:
            return self._list(TASKS, "tasks", "TaskFilter", "DUE_ASC", 500, _and(given, where))
        found = rows_by_document(
            self._connection, Listing("tasks", "TaskFilter", "DOCUMENT_ASC", 500, selection(TASKS)), _and(given, where)
        )
        return self._framed(TASKS, Rows(sorted(found.rows, key=_by_due), found.version))

    def citations(self, *, document: Names | None = None, place: Names | None = None, where: Where | None = None) -> pd.DataFrame:
        """All references from held documents to other documents, with their words. `where`: a `PolicyFilter` on the citing documents."""
        given = _given(id=None if document is None else {"in": self._ids(DOCUMENT, document)}, place=self._ids(PLACE, place))
        return self._frame(CITATIONS, "policies", "PolicyFilter", "TITLE_ASC", 25, _and(given, where), "citations", 50)

    def trace(self, of: str, direction: Direction = "UP", *, max_hops: int = MOST_HOPS, limit: int = MOST_NODES) -> pd.DataFrame:
        """The lineage of a document (id, 文号, title) or of a measure or upstream task (id), hop by hop, the nearest first.

        UP: documents and tasks that it implements, is based on or cites. DOWN: those that do so for it. `attrs["omitted"]` counts nodes beyond the limits,
        of which `TraceCutOff` warns. At most 6 hops and 500 nodes.
        """
        fields = selection([column for column in HOPS if column.name != "depth"])
        query = (
            "query ($id: ID!, $direction: TraceDirection!, $maxHops: Int, $limit: Int) { dataVersion "
            "trace(id: $id, direction: $direction, maxHops: $maxHops, limit: $limit, otherParts: true) "
            f"{{ nodes {{ depth node {{ id }} }} hops {fields} omitted {{ kind count reason }} }} }}"
        )
        variables = {"id": node_of(self._connection, of), "direction": direction, "maxHops": max_hops, "limit": limit}
        answer = self.query(query, variables)
        found = answer["trace"] or {"nodes": [], "hops": [], "omitted": []}
        depths = {node["node"]["id"]: node["depth"] for node in found["nodes"]}
        hops = [{**hop, "depth": max(depths[hop["source"]["id"]], depths[hop["target"]["id"]])} for hop in found["hops"]]
        frame = frame_of(HOPS, sorted(hops, key=lambda hop: hop["depth"]))
        frame.attrs.update(self._attrs(answer["dataVersion"]), omitted=found["omitted"])
        if found["omitted"]:
            left_out = "; ".join(f"{each['count']} {each['kind']}: {each['reason']}" for each in found["omitted"])
            warnings.warn(f"The trace of {of} is not whole. Left out: {left_out}.", TraceCutOff, stacklevel=2)
        return frame

    def close(self) -> None:
        self._connection.close()

    def __enter__(self) -> Explorer:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None) -> None:
        self.close()

    def _ids(self, noun: Any, names: Names | None) -> list[str] | None:
        return None if names is None else ids_of(self._connection, noun, names)

    def _measures(
        self,
        document: Names | None,
        place: Names | None,
        department: Names | None,
        line: Names | None,
        industry: Names | None,
        year: int | Iterable[int] | None,
        text: str | None,
    ) -> dict[str, Any]:
        """A `MeasureFilter`."""
        named = _given(
            department=self._ids(DEPARTMENT, department),
            line=None if line is None else lines_of(self._connection, line),
        )
        return _given(
            document=self._ids(DOCUMENT, document),
            place=self._ids(PLACE, place),
            assignment=named or None,
            industry=None if industry is None else industries_of(self._connection, industry),
            year=[year] if isinstance(year, int) else None if year is None else list(year),
            text=text,
        )

    def _list(self, table: Table, field: str, filter: str, order: str, page: int, where: Where) -> pd.DataFrame:
        return self._frame(table, field, filter, order, page, where, None, 0)

    def _children(self, table: Table, children: str, child_page: int, where: Where) -> pd.DataFrame:
        return self._frame(table, "measures", "MeasureFilter", "DOCUMENT_ASC", 50, where, children, child_page)

    def _frame(
        self, table: Table, field: str, filter: str, order: str, page: int, where: Where, children: str | None, child_page: int
    ) -> pd.DataFrame:
        if children is None:
            listing = Listing(field, filter, order, page, selection(table))
        else:
            above, below = _divided(table)
            listing = Listing(field, filter, order, page, selection(above), children, child_page, selection(below))
        return self._framed(table, rows_of(self._connection, listing, where))

    def _framed(self, table: Table, found: Rows) -> pd.DataFrame:
        frame = frame_of(table, found.rows)
        frame.attrs.update(self._attrs(found.version))
        return frame

    def _attrs(self, version: str | None) -> dict[str, str | None]:
        return {"data_version": version, "address": self.address}


def _by_due(task: Row) -> tuple[bool, str]:
    """Sorts tasks, given in document order, as the API's order DUE_ASC does."""
    return not task["named"], task["due"] or "9999-12-31"


def _divided(table: Table) -> tuple[list[Column], list[Column]]:
    """Splits columns into those of the row's parent and those of the row itself."""
    above = [Column(each.name, each.path.removeprefix("parent."), each.kind, "") for each in table if each.path.startswith("parent.")]
    return above, [each for each in table if not each.path.startswith("parent.")]


def _given(**conditions: Any) -> dict[str, Any]:
    return {name: value for name, value in conditions.items() if value is not None}


def _and(given: Where, where: Where | None) -> Where:
    return given if where is None else {**given, "and": [dict(where)]}
