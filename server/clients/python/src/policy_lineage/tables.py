"""The columns of every frame. Kinds, levels, roles and statuses are the enum values of the API: LEAD, DISTRICT, RESOLVED."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from .columns import Column

Table = tuple[Column, ...]


def _words(path: str) -> Table:
    """The words that prove a row. `start` and `end` count UTF-16 code units in the document's text, as in the API."""
    return (
        Column("quote", f"{path}.quote", "string", "The words that say so, exactly as in the source."),
        Column("quote_line", f"{path}.line", "int", "The line of the source text in which they begin, from 1."),
        Column("start", f"{path}.start", "int", "Where they begin in the source text, in UTF-16 units."),
        Column("end", f"{path}.end", "int", "Where they end."),
    )


def _evidence(path: str) -> Table:
    """The words that prove a row, and the rule that found them."""
    return (
        *_words(path),
        Column("rule", f"{path}.rule", "string", "The reading rule that found the statement; `corrected` where a person did."),
        Column("rule_low", f"{path}.foundBy.low", "float", "Lower end of the 95 % interval of the precision of the rule, 0 to 1."),
    )


def _measure(path: str) -> Table:
    """The measure that a row belongs to, and its document."""
    return (
        Column("measure", f"{path}.id", "string", "Id of the measure."),
        Column("label", f"{path}.label", "string", "Its mark as printed: （三）, 12."),
        *_document(f"{path}.policy"),
    )


def _document(path: str) -> Table:
    return (
        Column("document", f"{path}.id", "string", "Id of the document."),
        Column("document_number", f"{path}.documentNumber", "string", "文号 in its normal form; missing where none is known."),
        Column("document_title", f"{path}.title", "string", "Its full title."),
        Column("year", f"{path}.year", "int", "Its year."),
        Column("document_place", f"{path}.place", "string", "Short name of the place it belongs to, as its id has it: 红旗区."),
    )


def _department(path: str) -> Table:
    return (
        Column("department", f"{path}.id", "string", "Id of the department or group."),
        Column("department_name", f"{path}.name", "string", "Its name, with its place."),
        Column("kind", f"{path}.kind", "string", "BODY, COLLECTIVE (各区政府), OPEN_ENDED (有关部门) or ORGANISATION."),
        Column("level", f"{path}.level", "string", "Its level of government."),
        Column("line", f"{path}.line", "string", "Key of its function line (条线), the same at every place."),
        Column("line_name", f"{path}.lineName", "string", "Name of the line: 财政."),
        Column("place", f"{path}.jurisdiction.id", "string", "Id of its place."),
        Column("place_name", f"{path}.jurisdiction.name", "string", "Name of its place."),
    )


def _stated(path: str) -> Table:
    return (
        Column("as_printed", f"{path}as", "string", "The words as printed."),
        Column("status", f"{path}status", "string", "RESOLVED, AMBIGUOUS, NOT_HELD or UNRESOLVED."),
        Column("reason", f"{path}reason", "string", "Why it is not resolved."),
    )


DOCUMENTS: Final[Table] = (
    Column("document", "id", "string", "Id of the document."),
    Column("document_number", "documentNumber", "string", "文号 in its normal form."),
    Column("document_title", "title", "string", "Its title, as far as it is known."),
    Column("held", "held", "bool", "Whether its text is held; else it is only cited."),
    Column("kind", "kind", "string", "Kind of document: 通知, 方案."),
    Column("level", "level", "string", "Level of its issuer."),
    Column("document_place", "place", "string", "Short name of the place it belongs to, as its id has it: 红旗区."),
    Column("issuer", "issuerName", "string", "Who issued it, as the text or the number tells."),
    Column("year", "year", "int", "Its year."),
    Column("issued_on", "issuedOn", "date", "成文日期: the day it was signed."),
    Column("published_on", "publishedOn", "date", "发布日期: the day it was published."),
    Column("cited_by", "citedBy(first: 1).totalCount", "int", "How many statements of held documents refer to it."),
)

MEASURES: Final[Table] = (
    Column("measure", "id", "string", "Id of the measure."),
    Column("label", "label", "string", "Its mark as printed: （三）, 12."),
    Column("ordinal", "ordinal", "int", "Its place among the measures of the document, from 1."),
    Column("heading", "heading", "string", "Its heading."),
    Column("text", "text", "string", "Its words, without page furniture."),
    Column("section", "sectionTitle", "string", "Heading of the section it stands in."),
    Column("quote_line", "line", "int", "Line of the source text, from 1."),
    Column("start", "start", "int", "Where it begins in the source text, in UTF-16 units."),
    Column("end", "end", "int", "Where it ends."),
    *_document("policy"),
    Column("issued_on", "policy.issuedOn", "date", "成文日期 of the document."),
    Column("departments", "assignments(first: 1).totalCount", "int", "How many departments and groups it names, each naming counted."),
    Column("targets", "targets(first: 1).totalCount", "int", "How many figures and deadlines it sets."),
)

TASKS: Final[Table] = (
    Column("task", "id", "string", "Id of the assignment."),
    *_department("department"),
    Column("role", "role", "string", "LEAD 牵头, RESPONSIBLE 责任, SUPPORT 配合, GUIDE 指导; missing where the words give none."),
    Column("named", "named", "bool", "False for a group that includes the departments asked for without naming them."),
    Column("included_whole", "inclusion.whole", "bool", "Of such a group: false where only those concerned (有关) are asked. Else missing."),
    *_stated(""),
    Column("due", "due", "date", "Last day of the first deadline that the measure sets."),
    Column("targets", "targets.surface", "list", "Figures and deadlines of the measure, as printed."),
    Column("others", "others.name", "list", "Who else the measure names."),
    Column("heading", "measure.heading", "string", "Heading of the measure."),
    Column("text", "measure.text", "string", "Its words."),
    Column("section", "measure.sectionTitle", "string", "Heading of its section."),
    Column("measure", "measure.id", "string", "Id of the measure."),
    Column("label", "measure.label", "string", "Its mark as printed."),
    *_document("policy"),
    Column("issued_on", "policy.issuedOn", "date", "成文日期 of the document."),
    *_evidence("evidence"),
)

ASSIGNMENTS: Final[Table] = (
    *_measure("parent"),
    *_department("node"),
    Column("role", "role", "string", "LEAD 牵头, RESPONSIBLE 责任, SUPPORT 配合, GUIDE 指导; missing where the words give none."),
    Column("collective", "collective", "bool", "True where it is named as one of a class: 各镇政府."),
    Column("standing", "standing", "bool", "True where a standing clause of the document says so, not the measure."),
    *_stated(""),
    Column("candidates", "candidates", "list", "The candidates, where several fit."),
    *_evidence("evidence"),
)

TARGETS: Final[Table] = (
    Column("target", "node.id", "string", "Id of the figure or deadline."),
    *_measure("parent"),
    Column("kind", "node.kind", "string", "AMOUNT, COUNT, PERCENT or DEADLINE."),
    Column("surface", "node.surface", "string", "The words as printed, on one line."),
    Column("comparator", "node.comparator", "string", "How the figure is to be met."),
    Column("value", "node.value", "float", "The figure in units of `unit`; of a range the lower end."),
    Column("upper", "node.upper", "float", "Upper end of a range."),
    Column("unit", "node.unit", "string", "万元, 家, %."),
    Column("due_from", "node.from", "date", "Of a deadline: first day of its span."),
    Column("due", "node.to", "date", "Of a deadline: last day."),
    Column("recurring", "node.recurring", "string", "The words of a recurrence: 每季度末."),
    *_words("node.evidence"),
)

INDUSTRIES: Final[Table] = (
    *_measure("parent"),
    Column("industry", "node.id", "string", "Id of the industry."),
    Column("industry_name", "node.name", "string", "Its name."),
    Column("code", "node.code", "string", "Its code in the standard."),
    Column("standard", "node.standard", "string", "GB/T 4754-2017 or 战略性新兴产业分类(2018)."),
    Column("mentions", "count", "int", "How many times the measure names it; the quote is the first."),
    *_stated(""),
    *_evidence("evidence"),
)

CITATIONS: Final[Table] = (
    *_document("parent"),
    Column("measure", "measure.id", "string", "Id of the measure that cites; missing where the document does so outside its measures."),
    Column("relation", "relation", "string", "IMPLEMENTS, BASED_ON, REPEALS, AMENDS, FORWARDS or CITES."),
    Column("cited", "node.id", "string", "Id of the cited document."),
    Column("cited_number", "node.documentNumber", "string", "Its 文号."),
    Column("cited_title", "node.title", "string", "Its title, as far as it is known."),
    Column("cited_held", "node.held", "bool", "Whether its text is held."),
    *_stated(""),
    Column("candidates", "candidates", "list", "The candidates, where several fit."),
    *_evidence("evidence"),
)

DEPARTMENTS: Final[Table] = (
    Column("department", "id", "string", "Id of the department or group."),
    Column("department_name", "name", "string", "Its name, with its place."),
    Column("full_name", "fullName", "string", "Full official name, where it is known."),
    Column("aliases", "aliases", "list", "Other names it goes by."),
    Column("kind", "kind", "string", "BODY, COLLECTIVE (各区政府), OPEN_ENDED (有关部门) or ORGANISATION."),
    Column("level", "level", "string", "Its level of government."),
    Column("line", "line", "string", "Key of its function line (条线), the same at every place."),
    Column("line_name", "lineName", "string", "Name of the line: 财政."),
    Column("place", "jurisdiction.id", "string", "Id of its place."),
    Column("place_name", "jurisdiction.name", "string", "Name of its place."),
    Column("status", "status", "string", "Whether the name could be resolved to one department."),
    Column("reason", "reason", "string", "Why it is not resolved."),
    Column("measures", "taskCount.all", "int", "Measures that name it."),
    Column("leads", "taskCount.lead", "int", "Measures that it leads."),
)

PLACES: Final[Table] = (
    Column("place", "id", "string", "Id of the place or zone."),
    Column("place_name", "name", "string", "Its name."),
    Column("level", "level", "string", "Its level of government."),
    Column("code", "code", "string", "Code of GB/T 2260, where it has one."),
    Column("within", "within.id", "string", "Id of the place that holds it."),
)

HOPS: Final[Table] = (
    Column("hop", "id", "string", "Id of the relationship."),
    Column("depth", "depth", "int", "How many hops from the start to the farther end of this hop, by the shortest way."),
    Column("relation", "relation", "string", "What the lower one does: CARRIES_OUT, IMPLEMENTS, HAS_MEASURE (is part of)."),
    Column("lower", "source.id", "string", "Id of the lower one, which carries out, implements, rests on or cites."),
    Column("lower_kind", "source.nodeKind", "string", "MEASURE, POLICY, CITED_DOCUMENT or UPSTREAM_TASK."),
    Column("lower_name", "source.caption", "string", "What it is called, in one line."),
    Column("upper", "target.id", "string", "Id of the upper one."),
    Column("upper_kind", "target.nodeKind", "string", "As `lower_kind`."),
    Column("upper_name", "target.caption", "string", "What it is called, in one line."),
    Column("scope", "scope", "string", "From a measure upward, which part of its document the words cover."),
    Column("status", "status", "string", "RESOLVED, AMBIGUOUS, NOT_HELD (known, text not held) or UNRESOLVED."),
    Column("reason", "reason", "string", "Why it is not resolved."),
    Column("stated_by", "evidence.document.id", "string", "Id of the document whose words say so."),
    *_evidence("evidence"),
)

TABLES: Final[Mapping[str, Table]] = {
    "documents": DOCUMENTS,
    "measures": MEASURES,
    "tasks": TASKS,
    "assignments": ASSIGNMENTS,
    "targets": TARGETS,
    "industries": INDUSTRIES,
    "citations": CITATIONS,
    "departments": DEPARTMENTS,
    "places": PLACES,
    "trace": HOPS,
}
