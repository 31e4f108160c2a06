"""Records the answers of an explorer as files, and replays them for the same requests."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import httpx

FOLDER = Path(__file__).parent / "answers"


class Recorder(httpx.BaseTransport):
    """Forwards requests and records the answers."""

    def __init__(self) -> None:
        self._transport = httpx.HTTPTransport()
        self._kept: list[dict[str, Any]] = []

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        response = self._transport.handle_request(request)
        response.read()
        self._kept.append({"asked": json.loads(request.content), "answered": response.json()})
        return httpx.Response(response.status_code, json=response.json())

    def write(self, name: str) -> None:
        (FOLDER / f"{name}.json").write_text(json.dumps(self._kept, ensure_ascii=False, indent=1) + "\n", "utf-8")


def replayed(name: str) -> httpx.MockTransport:
    """Replays the answers of `answers/NAME.json`; a request that was not recorded fails the test."""
    kept = json.loads((FOLDER / f"{name}.json").read_text("utf-8"))

    def handle(request: httpx.Request) -> httpx.Response:
        asked = json.loads(request.content)
        for each in kept:
            if each["asked"] == asked:
                return httpx.Response(200, json=each["answered"])
        raise AssertionError(f"answers/{name}.json has no answer to {asked}. Record again: python tests/record.py ADDRESS")

    return httpx.MockTransport(handle)
