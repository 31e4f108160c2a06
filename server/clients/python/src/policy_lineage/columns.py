"""A frame is declared as a list of columns. Its query and its types are derived from that list."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
import pandas as pd

Kind = Literal["string", "int", "float", "bool", "date", "list"]

DTYPES: Mapping[Kind, str] = {"string": "string", "int": "Int64", "float": "float64", "bool": "boolean", "list": "object"}


@dataclass(frozen=True)
class Column:
    """A column: the path of its value in an answer (`department.jurisdiction.name`), and its meaning.

    A path through a list gives a list. Dates are `datetime64[s]`, missing values are missing and never 0 or "".
    """

    name: str
    path: str
    kind: Kind
    description: str


def selection(columns: Iterable[Column]) -> str:
    """The GraphQL fields that these columns need: `{ id policy { id title } }`."""
    tree: dict[str, Any] = {}
    for column in columns:
        branch = tree
        for step in _steps(column.path):
            branch = branch.setdefault(step, {})
    return _printed(tree)


def frame_of(columns: Sequence[Column], rows: Sequence[Mapping[str, Any]]) -> pd.DataFrame:
    """A typed frame with these columns from the rows of an answer; also for an answer without rows."""
    return pd.DataFrame({column.name: _series(column, [_value(row, column.path) for row in rows]) for column in columns})


def _steps(path: str) -> list[str]:
    """`citedBy(first: 1).totalCount` → the two fields."""
    return re.findall(r"[^.(]+(?:\([^)]*\))?", path)


def _printed(tree: Mapping[str, Any]) -> str:
    return "{ " + " ".join(f"{field} {_printed(under)}" if under else field for field, under in tree.items()) + " }"


def _value(row: Any, path: str) -> Any:
    value = row
    for step in _steps(path):
        value = _below(value, step.split("(")[0])
    return value


def _below(value: Any, field: str) -> Any:
    if value is None:
        return None
    return [_below(item, field) for item in value] if isinstance(value, list) else value[field]


def _series(column: Column, values: Sequence[Any]) -> pd.Series[Any]:
    if column.kind == "date":
        return pd.Series(np.array(values, dtype="datetime64[s]"))
    if column.kind == "list":
        return pd.Series([[] if value is None else value for value in values], dtype="object")
    return pd.Series(values, dtype=DTYPES[column.kind])
