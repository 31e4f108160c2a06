"""Loaded by schemathesis for `npm run fuzz`: writes a line of JSON for each answer into the file that FUZZ_RECORD names."""

import json
import os

import schemathesis

RECORD = open(os.environ["FUZZ_RECORD"], "a", encoding="utf-8")


@schemathesis.check
def recorded(_, response, case):
    try:
        errors = response.json().get("errors") or []
        codes = [(error.get("extensions") or {}).get("code") for error in errors]
    except ValueError:
        codes = [None]
    line = {"status": response.status_code, "seconds": response.elapsed, "codes": codes, "query": str(case.body)[:2000]}
    RECORD.write(json.dumps(line) + "\n")
    RECORD.flush()
