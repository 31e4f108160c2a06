"""Tests of frames built from recorded answers of an explorer with the seeds."""

from __future__ import annotations

import pandas as pd
import pytest
from calls import CALLS
from recorded import replayed

from policy_lineage import TABLES, Explorer
from policy_lineage.columns import DTYPES

VERSION = "a4f5d1103d5170c48653d900d4633a2f76b1a73df722e319f7d6c645f13a2c6c"


def frame(name: str) -> pd.DataFrame:
    return CALLS[name](Explorer("http://explorer", transport=replayed(name)))


@pytest.mark.parametrize("name", TABLES)
def test_has_the_declared_columns_and_types_and_says_of_which_data_it_is(name: str) -> None:
    found = frame(name)
    assert list(found.columns) == [column.name for column in TABLES[name]]
    assert len(found) > 0
    for column in TABLES[name]:
        assert found[column.name].dtype == ("datetime64[s]" if column.kind == "date" else DTYPES[column.kind])
    assert found.attrs["data_version"] == VERSION


def test_a_task_has_its_department_words_deadline_and_partners() -> None:
    task = frame("tasks").iloc[0]
    assert task["department_name"] == "红旗区财政局"
    assert task["role"] == "RESPONSIBLE"
    assert task["as_printed"] == task["quote"] == "区财政局"
    assert task["due"] == pd.Timestamp("2023-12-31")
    assert task["targets"] == ["2023年", "40%以上"]
    assert task["others"] == ["红旗区城建局"]


def test_assignments_have_all_departments_of_a_measure() -> None:
    found = frame("assignments")
    assert set(found.loc[found["label"] == "42.", "department_name"]) == {"红旗区财政局", "红旗区城建局"}


def test_what_is_not_known_is_missing_and_not_zero() -> None:
    share = frame("targets").set_index("surface").loc["40%以上"]
    assert (share["value"], share["unit"], share["comparator"]) == (40, "%", "AT_LEAST")
    assert pd.isna(share["upper"])
    assert pd.isna(share["due"])


def test_what_is_not_sure_says_so() -> None:
    found = frame("industries")
    charging = found[found["as_printed"] == "充电桩"].iloc[0]
    assert (charging["status"], charging["reason"]) == ("AMBIGUOUS", "the nearest class of the standard")


def test_a_trace_goes_from_the_lower_to_the_upper_document() -> None:
    hop = frame("trace").iloc[0]
    assert (hop["depth"], hop["relation"], hop["upper"]) == (1, "IMPLEMENTS", "doc:国务院令第722号")
    assert hop["quote"] == "贯彻落实国家《优化营商环境条例》"
    assert hop["status"] == "NOT_HELD"
