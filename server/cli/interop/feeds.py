"""`feeds.py ADDRESS`: feeds of everything, a department, a line, a place, a saved search and a document, as readers of feeds read them.

feedparser reads Atom, but no JSON Feed; jsonfeed-util reads that, and the rules of JSON Feed 1.1 that it does not look at are looked at here.
"""

import json
import sys
from collections.abc import Iterator
from datetime import datetime
from typing import Any
from urllib.parse import urlencode

import feedparser
import httpx
import jsonfeed

from policy_lineage import Explorer

address = sys.argv[1]
explorer = Explorer(address)
documents = explorer.documents(held=True)
FEEDS: dict[str, dict[str, Any]] = {
    "everything": {},
    "a department": {"where": {"department": [explorer.tasks(line="财政")["department"].iloc[0]]}},
    "a line": {"where": {"line": ["财政"]}},
    "a place": {"where": {"place": [explorer.places()["place"].iloc[0]]}},
    "a saved search": {"where": {"text": "新能源", "role": ["LEAD", "RESPONSIBLE"]}, "title": "新能源 <牵头> & “责任”"},
    "a document": {"document": documents["document"].iloc[0]},
    "nothing": {"where": {"text": "没有这样的任务"}},
}


def feed(parameters: dict[str, Any], form: str) -> httpx.Response:
    words = {name: value if isinstance(value, str) else json.dumps(value) for name, value in parameters.items()}
    return httpx.get(f"{address}/feed/changes.{form}?{urlencode(words)}", timeout=60).raise_for_status()


def json_feed_complaints(text: str) -> Iterator[str]:
    """What JSON Feed 1.1 demands and jsonfeed-util does not look at."""
    given = json.loads(text)
    if given["version"] != "https://jsonfeed.org/version/1.1":
        yield f"version is {given['version']}"
    if "author" in given or not all(author.get("name") for author in given["authors"]):
        yield "1.1 has a list of authors"
    ids = [item["id"] for item in given["items"]]
    if len(set(ids)) != len(ids) or not all(isinstance(id, str) and id for id in ids):
        yield "items need ids of their own"
    for item in given["items"]:
        if not item.get("content_html") and not item.get("content_text"):
            yield f"{item['id']} has no content"
        for name in ("date_published", "date_modified"):
            if name in item and datetime.fromisoformat(item[name]).tzinfo is None:
                yield f"{item['id']}: {name} has no time zone"


wrong: list[str] = []
entries = 0
for name, parameters in FEEDS.items():
    atom, other = feed(parameters, "atom"), feed(parameters, "json")
    read = feedparser.parse(atom.content, response_headers={"content-type": atom.headers["content-type"]})
    if read.bozo or read.version != "atom10":
        wrong.append(f"{name}, Atom: {read.get('bozo_exception', read.version)}")
    items = jsonfeed.Feed.parse_string(other.text).items
    wrong += [f"{name}, JSON Feed: {complaint}" for complaint in json_feed_complaints(other.text)]
    if [item.id for item in items] != [entry.id for entry in read.entries]:
        wrong.append(f"{name}: Atom has {len(read.entries)} entries, JSON Feed {len(items)}")
    if (len(items) == 0) != (name == "nothing"):
        wrong.append(f"{name}: {len(items)} entries")
    entries += len(items)
if wrong:
    sys.exit("\n".join(wrong))
print(f"{len(FEEDS)} feeds in both forms, {entries} entries")
