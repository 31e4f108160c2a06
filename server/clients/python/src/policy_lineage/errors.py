"""The exceptions of this package. All are subclasses of `ExplorerError`, and each message says what to do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar


class ExplorerError(Exception):
    """Base of all errors of this package."""


class Unreachable(ExplorerError):
    """The address does not answer, or not in time."""


class NotAnExplorer(ExplorerError):
    """The server at the address is not an explorer."""


class DataChanged(ExplorerError):
    """Documents were loaded during every attempt to read a list page by page."""


class UnknownName(ExplorerError):
    """Nothing in the graph has this name. `candidates` are similar names, as `name (id)`."""

    def __init__(self, noun: str, name: str, candidates: Sequence[str]) -> None:
        near = f" Near it: {'; '.join(candidates)}." if candidates else ""
        super().__init__(f"No {noun} in the graph is called {name!r}.{near}")
        self.name = name
        self.candidates = tuple(candidates)


class AmbiguousName(ExplorerError):
    """Several entities have this name. `candidates` lists them as `name (id)`: give the id of one, or a list of ids."""

    def __init__(self, noun: str, name: str, candidates: Sequence[str]) -> None:
        super().__init__(f"{name!r} may be each of these; give the id of one {noun}, or several ids: {'; '.join(candidates)}.")
        self.name = name
        self.candidates = tuple(candidates)


class TraceCutOff(UserWarning):
    """A trace has more nodes than its limit; the frame is not the whole lineage."""


class ApiError(ExplorerError):
    """The explorer rejected a query. `code` is the stable code of the API, `extensions` its further details."""

    code: str = ""
    of_code: ClassVar[dict[str, type[ApiError]]] = {}

    def __init__(self, message: str, code: str = "", extensions: Mapping[str, Any] | None = None) -> None:
        super().__init__(message)
        self.code = code or type(self).code
        self.extensions = dict(extensions or {})

    def __init_subclass__(cls) -> None:
        ApiError.of_code[cls.code] = cls


class BadUserInput(ApiError):
    """An argument is invalid; the message says which and why."""

    code = "BAD_USER_INPUT"


class InvalidDocumentNumber(ApiError):
    """A document number cannot be read; the message names the forms that are accepted."""

    code = "INVALID_DOCUMENT_NUMBER"


class UnknownVersion(ApiError):
    """A data version is unknown or no longer kept; `extensions["oldest"]` is the oldest one kept."""

    code = "UNKNOWN_VERSION"


class InvalidCursor(ApiError):
    """A cursor does not belong to this list and sort order."""

    code = "INVALID_CURSOR"


class PageTooLarge(ApiError):
    """More rows were requested than a page may have."""

    code = "PAGE_TOO_LARGE"


class AnswerTooLarge(ApiError):
    """The answer would hold more text than allowed."""

    code = "ANSWER_TOO_LARGE"


class QueryTooComplex(ApiError):
    """The query could touch more fields than allowed."""

    code = "QUERY_TOO_COMPLEX"


class QueryTooDeep(ApiError):
    """The query is nested deeper than allowed."""

    code = "QUERY_TOO_DEEP"


class TooManyAliases(ApiError):
    """The query uses more aliases than allowed."""

    code = "TOO_MANY_ALIASES"


class FilterTooComplex(ApiError):
    """The filter has more alternatives than allowed."""

    code = "FILTER_TOO_COMPLEX"


class QueryTimedOut(ApiError):
    """The database gave up after its time limit: ask for less at a time, one place or one line."""

    code = "QUERY_TIMED_OUT"


class TryAgain(ApiError):
    """Documents were being loaded during every attempt."""

    code = "TRY_AGAIN"


class DatabaseBusy(ApiError):
    """Too many queries are waiting for the database."""

    code = "DATABASE_BUSY"


class DatabaseUnreachable(ApiError):
    """The explorer runs, but its database does not answer."""

    code = "DATABASE_UNREACHABLE"


class InternalServerError(ApiError):
    """Something went wrong inside the explorer; the details are in its log."""

    code = "INTERNAL_SERVER_ERROR"


def api_error(errors: Sequence[Mapping[str, Any]]) -> ApiError:
    """The exception for the errors of an answer: its class follows the code of the first error, its message joins all."""
    extensions = errors[0].get("extensions") or {}
    code = str(extensions.get("code", ""))
    kind = ApiError.of_code.get(code, ApiError)
    return kind("\n".join(str(error.get("message", "")) for error in errors), code, extensions)
