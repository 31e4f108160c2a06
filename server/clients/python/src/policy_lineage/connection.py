"""GraphQL requests over HTTP."""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import Any

import httpx

from .errors import DatabaseBusy, NotAnExplorer, TryAgain, Unreachable, api_error

TRIES = 5
LONGEST_WAIT = 30.0
TOO_MANY_REQUESTS = 429
LOOPBACK = ("localhost", "127.0.0.1", "::1")

Answer = dict[str, Any]


class Connection:
    """Sends requests to one explorer. If it asks for a retry, the request is sent again after the delay it names."""

    def __init__(self, address: str, timeout: float, transport: httpx.BaseTransport | None = None) -> None:
        self.address = address.rstrip("/")
        self._timeout = timeout
        # Proxy settings of the environment are ignored for a local address.
        own = _host(self.address) in LOOPBACK
        self._client = httpx.Client(timeout=timeout, transport=transport, trust_env=not own, headers={"accept": "application/json"})

    def ask(self, query: str, variables: Mapping[str, Any] | None = None) -> Answer:
        """The `data` of the answer. An answer with errors raises an exception, even if it has data."""
        for further in reversed(range(TRIES)):
            response = self._post({"query": query, "variables": dict(variables or {})})
            if response.status_code == TOO_MANY_REQUESTS and further > 0:
                time.sleep(_wait(response))
                continue
            try:
                return self._data(response)
            except (DatabaseBusy, TryAgain):
                if further == 0:
                    raise
                time.sleep(_wait(response))
        raise AssertionError("unreachable: the last try returns or raises")

    def close(self) -> None:
        self._client.close()

    def _post(self, body: Answer) -> httpx.Response:
        try:
            return self._client.post(f"{self.address}/graphql", json=body)
        except httpx.TimeoutException:
            raise Unreachable(
                f"{self.address} did not answer within {self._timeout:g} s. Ask for less at a time, or give a longer `timeout`."
            ) from None
        except (httpx.TransportError, httpx.InvalidURL, httpx.UnsupportedProtocol) as error:
            raise Unreachable(
                f"No explorer answers at {self.address}: {error}. Start one with `npm start`, or give the address of one: "
                'Explorer("http://localhost:4000").'
            ) from None

    def _data(self, response: httpx.Response) -> Answer:
        try:
            body = response.json()
        except ValueError:
            body = None
        if isinstance(body, dict) and body.get("errors"):
            raise api_error(body["errors"])
        if isinstance(body, dict) and isinstance(body.get("data"), dict):
            data: Answer = body["data"]
            return data
        raise NotAnExplorer(
            f"{self.address}/graphql answered with status {response.status_code} and no answer of GraphQL. Is this the address of an explorer?"
        )


def _host(address: str) -> str | None:
    try:
        return httpx.URL(address).host
    except httpx.InvalidURL:
        return None


def _wait(response: httpx.Response) -> float:
    """How many seconds to wait before asking again."""
    try:
        return min(float(response.headers.get("retry-after", "1")), LONGEST_WAIT)
    except ValueError:
        return 1.0
