"""Calls whose answers are recorded in `answers/`. `python tests/record.py ADDRESS` records them again from an explorer that holds the seeds."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

import pandas as pd

from policy_lineage import Explorer

TEDA = "天津经济技术开发区管理委员会关于印发《天津经开区优化营商环境总体建设方案》的通知"

CALLS: Final[Mapping[str, Callable[[Explorer], pd.DataFrame]]] = {
    "documents": lambda explorer: explorer.documents(held=True),
    "departments": lambda explorer: explorer.departments(where={"line": {"eq": "finance"}}),
    "places": lambda explorer: explorer.places(),
    "measures": lambda explorer: explorer.measures(department="红旗区财政局", text="政府采购"),
    "tasks": lambda explorer: explorer.tasks("红旗区财政局", text="政府采购"),
    "assignments": lambda explorer: explorer.assignments(department="红旗区财政局", text="政府采购"),
    "targets": lambda explorer: explorer.targets(department="红旗区财政局", text="政府采购"),
    "industries": lambda explorer: explorer.industries(industry="新能源汽车", text="充电"),
    "citations": lambda explorer: explorer.citations(document=TEDA),
    "trace": lambda explorer: explorer.trace(TEDA, "UP"),
}
