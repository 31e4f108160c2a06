"""Tests against the explorer at POLICY_LINEAGE_ADDRESS, which must hold the seeds."""

from __future__ import annotations

import os

import pytest

from policy_lineage import AmbiguousName, Explorer, UnknownName

pytestmark = pytest.mark.running


@pytest.fixture(scope="module")
def explorer() -> Explorer:
    address = os.environ.get("POLICY_LINEAGE_ADDRESS")
    assert address, 'Set POLICY_LINEAGE_ADDRESS to an explorer that holds the seeds, or run the others alone: pytest -m "not running".'
    return Explorer(address)


def counts(explorer: Explorer) -> dict[str, int]:
    kinds = explorer.query("{ statistics { nodes { kind count } relations { kind count } } }")["statistics"]
    return {each["kind"]: each["count"] for each in kinds["nodes"] + kinds["relations"]}


def test_frames_hold_as_much_as_the_graph(explorer: Explorer) -> None:
    held = counts(explorer)
    assert held["MEASURE"] > 100
    documents = explorer.documents()
    assert (len(documents), documents["held"].sum()) == (held["POLICY"] + held["CITED_DOCUMENT"], held["POLICY"])
    assert len(explorer.departments()) == held["DEPARTMENT"]
    assert len(explorer.places()) == held["JURISDICTION"]
    measures = explorer.measures()
    assert len(measures) == measures["measure"].nunique() == held["MEASURE"]
    assert len(explorer.assignments()) == len(explorer.tasks()) == measures["departments"].sum() == held["ASSIGNED_TO"]
    assert len(explorer.targets()) == measures["targets"].sum() == held["HAS_TARGET"]
    assert len(explorer.citations()) == sum(held[name] for name in ("IMPLEMENTS", "BASED_ON", "REPEALS", "AMENDS", "FORWARDS", "CITES"))


def test_quotes_are_the_words_of_the_source(explorer: Explorer) -> None:
    assignments = explorer.assignments()
    texts = {
        node["id"]: node["text"].encode("utf-16-le")
        for node in explorer.query("{ policies(first: 100) { nodes { id text } } }")["policies"]["nodes"]
    }
    for row in assignments.itertuples():
        assert texts[str(row.document)][2 * row.start : 2 * row.end].decode("utf-16-le") == row.quote  # type: ignore[operator]


def test_filters_are_those_of_the_api(explorer: Explorer) -> None:
    tasks = explorer.tasks("红旗区财政局", role=["RESPONSIBLE"], due_to="2023-12-31")
    assert set(tasks["department_name"]) == {"红旗区财政局"}
    assert tasks["due"].notna().all()
    assert set(explorer.tasks(line="财政", place="天津市")["place_name"]) <= set(explorer.places()["place_name"]) - {"新乡市红旗区"}
    assert set(explorer.measures(year=2023)["year"]) == {2023}
    assert len(explorer.measures(where={"hasTarget": True})) < len(explorer.measures())


def test_names_are_never_guessed(explorer: Explorer) -> None:
    with pytest.raises(AmbiguousName) as several:
        explorer.tasks("财政局")
    assert len(several.value.candidates) == 4
    for given in ({"department": "财务总局"}, {"line": "钱"}, {"place": "滨海"}, {"document": "国发〔2099〕1号"}, {"industry": "炼金术"}):
        with pytest.raises(UnknownName):
            explorer.tasks(**given)  # type: ignore[arg-type]
    with pytest.raises(UnknownName, match="天津市滨海新区"):
        explorer.measures(place="滨海新区")


def test_a_trace_reaches_the_measures_of_a_national_document(explorer: Explorer) -> None:
    trace = explorer.trace("发改办地区〔2020〕237号", "DOWN")
    assert {"TASK_OF", "CARRIES_OUT"} <= set(trace["relation"])
    assert trace["depth"].is_monotonic_increasing
    measure = trace.loc[trace["lower_kind"] == "MEASURE", "lower"].iloc[0]
    assert "doc:发改办地区〔2020〕237号" in set(explorer.trace(measure, "UP")["upper"])
