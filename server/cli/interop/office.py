"""`office.py ADDRESS FOLDER`: LibreOffice opens the spreadsheets and Word files, and finds in them the words of every row of the same list as CSV."""

import csv
import io
import shutil
import subprocess
import sys
from pathlib import Path

import httpx

address, folder = sys.argv[1], Path(sys.argv[2])
FILES = {
    "tasks.xlsx": "tasks",
    "tasks.xlsx?form=ledger": "tasks",
    "measures.xlsx": "measures",
    "tasks.docx": "tasks",
    "tasks.docx?form=ledger": "tasks",
    "tasks.docx?form=slips": "tasks",
    "measures.docx": "measures",
}
FILTERS = {"xlsx": "csv:Text - txt - csv (StarCalc):44,34,76,1", "docx": "txt:Text (encoded):UTF8"}
# Slips are a page a task, of 500 tasks at most.
WHERE = {"where": '{"line":["财政"]}'}


def fetched(path: str) -> bytes:
    given = WHERE if path.startswith("tasks") else {}
    return httpx.get(httpx.URL(f"{address}/export/{path}").copy_merge_params(given), timeout=120).raise_for_status().content


def bare(text: str) -> str:
    return "".join(text.split())


if shutil.which("soffice") is None:
    sys.exit("LibreOffice (the command soffice) is not installed: apt-get install libreoffice-calc-nogui libreoffice-writer-nogui")
folder.mkdir(parents=True, exist_ok=True)
for number, path in enumerate(FILES):
    (folder / f"{number}.{path.split('?')[0].split('.')[1]}").write_bytes(fetched(path))
for ending, filter in FILTERS.items():
    given = ["--headless", f"-env:UserInstallation=file://{folder.resolve()}/profile", "--convert-to", filter, "--outdir", str(folder)]
    subprocess.run(["soffice", *given, *map(str, sorted(folder.glob(f"*.{ending}")))], check=True, capture_output=True, timeout=180)

wrong: list[str] = []
rows = 0
for number, (path, listed) in enumerate(FILES.items()):
    texts = [row["任务内容"] for row in csv.DictReader(io.StringIO(fetched(f"{listed}.csv").decode("utf-8-sig")))]
    converted = next((file for file in folder.glob(f"{number}.*") if file.suffix in (".csv", ".txt")), None)
    if converted is None:
        wrong.append(f"{path}: LibreOffice could not open it")
        continue
    read = bare(converted.read_text("utf-8"))
    lost = [text for text in texts if bare(text) not in read]
    rows += len(texts)
    if lost or not texts:
        wrong.append(f"{path}: {len(lost)} of {len(texts)} rows are lost, such as {lost[:1]}")
if wrong:
    sys.exit("\n".join(wrong))
print(f"{len(FILES)} files, {rows} rows")
