"""Tests of pages, errors and names against a simulated explorer."""

from __future__ import annotations

import json
import re
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from policy_lineage import (
    AmbiguousName,
    ApiError,
    DataChanged,
    Explorer,
    NotAnExplorer,
    QueryTimedOut,
    TraceCutOff,
    TryAgain,
    UnknownName,
    UnknownVersion,
    Unreachable,
)
from policy_lineage.columns import Column, selection
from policy_lineage.connection import Connection
from policy_lineage.explorer import _by_due
from policy_lineage.lists import DOCUMENTS, Listing, rows_by_document, rows_of

Body = dict[str, Any]


def explorer(answer: Callable[[Body], Body | httpx.Response]) -> Explorer:
    def handle(request: httpx.Request) -> httpx.Response:
        answered = answer(json.loads(request.content))
        return answered if isinstance(answered, httpx.Response) else httpx.Response(200, json=answered)

    return Explorer("http://explorer", transport=httpx.MockTransport(handle))


def refused(code: str, message: str = "no", **further: str) -> Body:
    return {"errors": [{"message": message, "extensions": {"code": code, **further}}]}


def connection(answer: Callable[[Body], Body]) -> Connection:
    return explorer(answer)._connection


PLACES = [{"id": f"place:{number}", "__typename": "Place"} for number in range(5)]
LISTING = Listing("places", "Filter", "NAME_ASC", 2, "{ id }")


def page(rows: list[Any], after: str | None, size: int, key: str = "nodes") -> Body:
    start = int(after or 0)
    end = min(start + size, len(rows))
    return {"totalCount": len(rows), "pageInfo": {"hasNextPage": end < len(rows), "endCursor": str(end)}, key: rows[start:end]}


def test_lists_are_read_to_their_last_page() -> None:
    def answer(body: Body) -> Body:
        return {"data": {"dataVersion": "v1", "list": page(PLACES, body["variables"]["after"], 2)}}

    found = rows_of(connection(answer), LISTING, {})
    assert (found.rows, found.version) == (PLACES, "v1")


def test_all_tasks_are_read_some_documents_at_a_time() -> None:
    held = [f"doc:{number:03}" for number in range(2 * DOCUMENTS + 1)]
    asked: list[list[str]] = []

    def answer(body: Body) -> Body:
        given = body["variables"]
        if "policies" in body["query"]:
            return {"data": {"dataVersion": "v1", "list": page([{"id": each} for each in reversed(held)], given["after"], 7)}}
        own, part = given["where"]["and"]
        assert own == {"text": "税"}
        if given["after"] is None:
            asked.append(part["document"])
        rows = [{"of": each, "n": number} for each in part["document"] for number in range(3)]
        return {"data": {"dataVersion": "v1", "list": page(rows, given["after"], 10)}}

    found = rows_by_document(connection(answer), Listing("tasks", "TaskFilter", "DOCUMENT_ASC", 10, "{ of n }"), {"text": "税"})
    assert found.rows == [{"of": each, "n": number} for each in held for number in range(3)]
    assert [len(part) for part in asked] == [DOCUMENTS, DOCUMENTS, 1]
    assert found.version == "v1"


def test_all_tasks_come_in_the_order_of_their_deadlines() -> None:
    tasks = [(True, None), (True, "2025-06-30"), (False, "2024-12-31"), (True, "2024-12-31"), (True, None)]
    rows = [{"named": named, "due": due, "at": at} for at, (named, due) in enumerate(tasks)]
    assert [row["at"] for row in sorted(rows, key=_by_due)] == [3, 1, 0, 4, 2]


def test_lists_within_a_list_too_and_each_row_knows_its_parent() -> None:
    under = {row["id"]: [{"n": number} for number in range(3)] for row in PLACES}

    def answer(body: Body) -> Body:
        given = body["variables"]
        if "id" in given:
            return {"data": {"dataVersion": "v1", "node": {"children": page(under[given["id"]], given["after"], 1, "edges")}}}
        nodes = [{**row, "children": page(under[row["id"]], None, 2, "edges")} for row in PLACES]
        return {"data": {"dataVersion": "v1", "list": page(nodes, given["after"], 2)}}

    found = rows_of(connection(answer), Listing("places", "F", "A", 2, "{ id }", "departments", 2, "{ n }"), {})
    assert [(row["parent"]["id"], row["n"]) for row in found.rows] == [(row["id"], n) for row in PLACES for n in range(3)]


def test_a_list_is_read_again_where_the_data_changed_meanwhile() -> None:
    versions = iter(["v1", "v2", "v2", "v2", "v2"])

    def answer(body: Body) -> Body:
        return {"data": {"dataVersion": next(versions), "list": page(PLACES, body["variables"]["after"], 2)}}

    assert rows_of(connection(answer), LISTING, {}).version == "v2"


def test_data_that_keep_changing_are_an_error_and_never_half_a_list() -> None:
    asked = iter(range(100))

    def answer(body: Body) -> Body:
        return {"data": {"dataVersion": str(next(asked)), "list": page(PLACES, body["variables"]["after"], 2)}}

    with pytest.raises(DataChanged, match="while `places` was read, 3 times"):
        rows_of(connection(answer), LISTING, {})


def test_a_question_asks_for_what_its_columns_need() -> None:
    columns = [Column("a", "id", "string", ""), Column("b", "policy.title", "string", ""), Column("c", "citedBy(first: 1).totalCount", "int", "")]
    assert selection(columns) == "{ id policy { title } citedBy(first: 1) { totalCount } }"


def test_every_code_of_the_api_has_a_class_or_is_of_stored_questions() -> None:
    source = (Path(__file__).parents[3] / "graphql" / "errors.ts").read_text("utf-8")
    codes = set(re.findall(r"^  ([A-Z_]+):", source, re.MULTILINE))
    assert len(codes) > 10
    assert {code for code in codes if not code.startswith("PERSISTED_QUERY")} == set(ApiError.of_code)


def test_an_error_of_the_api_is_an_exception_of_its_code() -> None:
    with pytest.raises(UnknownVersion, match="too old") as caught:
        explorer(lambda _: refused("UNKNOWN_VERSION", "too old", oldest="v7")).query("{ x }")
    assert caught.value.extensions["oldest"] == "v7"
    with pytest.raises(ApiError) as other:
        explorer(lambda _: refused("GRAPHQL_VALIDATION_FAILED")).query("{ x }")
    assert (type(other.value), other.value.code) == (ApiError, "GRAPHQL_VALIDATION_FAILED")


@pytest.mark.parametrize("status", [200, 429, 503])
def test_is_asked_again_when_the_explorer_says_so(status: int) -> None:
    tried: list[int] = []

    def answer(body: Body) -> Body | httpx.Response:
        tried.append(1)
        again = httpx.Response(status, headers={"retry-after": "0"}, json=refused("TRY_AGAIN"))
        return again if len(tried) < 3 else {"data": {"dataVersion": "v1"}}

    assert explorer(answer).data_version == "v1"
    assert len(tried) == 3


def test_is_not_asked_for_ever() -> None:
    with pytest.raises(TryAgain):
        explorer(lambda _: httpx.Response(200, headers={"retry-after": "0"}, json=refused("TRY_AGAIN"))).query("{ x }")
    with pytest.raises(QueryTimedOut):
        explorer(lambda _: refused("QUERY_TIMED_OUT")).query("{ x }")


def test_nobody_there_and_somebody_else_there_are_said_so() -> None:
    with pytest.raises(Unreachable, match="npm start"):
        Explorer("http://127.0.0.1:9").query("{ x }")
    with pytest.raises(NotAnExplorer, match="status 404"):
        explorer(lambda _: httpx.Response(404, text="<html>")).query("{ x }")
    with pytest.raises(Unreachable, match="no-address"):
        Explorer("no-address").query("{ x }")


def test_no_proxy_of_the_environment_stands_before_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:8")
    assert not Explorer("http://localhost:9")._connection._client._mounts
    assert Explorer("http://explorer.example.cn")._connection._client._mounts


FINANCE = [
    {"id": "dept:1:财政局", "name": "红旗区财政局", "fullName": None, "aliases": ["区财政局"]},
    {"id": "dept:2:财政局", "name": "天津市财政局", "fullName": None, "aliases": ["财政局"]},
]


def named(body: Body) -> Body:
    query, given = body["query"], body["variables"]
    if "search" in query:
        return {"data": {"search": [{"title": "红旗区财政局", "node": {"id": "dept:1:财政局"}}]}}
    if "departments" in query:
        return {"data": {"departments": {"nodes": [row for row in FINANCE if given["name"] in str(row)]}}}
    if "node(" in query:
        return {"data": {"node": None}}
    return {"data": {"dataVersion": "v1", "list": page([], None, 1)}}


def test_a_name_is_resolved_only_where_it_is_one_department() -> None:
    sent: list[Body] = []

    def answer(body: Body) -> Body:
        sent.append(body)
        return named(body)

    explorer(answer).tasks("区财政局")
    assert sent[-1]["variables"]["where"] == {"department": ["dept:1:财政局"]}
    with pytest.raises(AmbiguousName) as several:
        explorer(named).tasks("财政局")
    assert several.value.candidates == ("红旗区财政局 (dept:1:财政局)", "天津市财政局 (dept:2:财政局)")


@pytest.mark.parametrize("name", ["财务局", "dept:9:财务局"])
def test_an_unknown_name_is_an_error_with_what_comes_near(name: str) -> None:
    with pytest.raises(UnknownName, match=f"No department in the graph is called '{name}'") as unknown:
        explorer(named).tasks(name)
    assert unknown.value.candidates == ("红旗区财政局 (dept:1:财政局)",)


def test_a_trace_that_is_cut_off_says_so() -> None:
    omitted = [{"kind": "MEASURE", "count": 7, "reason": "limit"}]

    def answer(body: Body) -> Body:
        if "trace" in body["query"]:
            return {"data": {"dataVersion": "v1", "trace": {"nodes": [], "hops": [], "omitted": omitted}}}
        return {"data": {"node": {"id": "doc:1"}}}

    with pytest.warns(TraceCutOff, match="7 MEASURE: limit"):
        frame = explorer(answer).trace("doc:1")
    assert frame.attrs["omitted"] == omitted
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        omitted.clear()
        assert len(explorer(answer).trace("doc:1")) == 0
