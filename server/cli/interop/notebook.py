"""`notebook.py FILE`: runs all cells from top to bottom; fails where one does, or where nothing is shown."""

import sys
from pathlib import Path

import nbformat
from nbclient import NotebookClient

path = Path(sys.argv[1])
notebook = NotebookClient(nbformat.read(path, as_version=4), timeout=300, resources={"metadata": {"path": str(path.parent)}}).execute()
outputs = [output for cell in notebook.cells for output in cell.get("outputs", [])]
complaints = [output.text for output in outputs if output.get("name") == "stderr"]
figures = sum("image/png" in output.get("data", {}) for output in outputs)
if complaints or figures == 0:
    sys.exit("\n".join(complaints) or "It draws nothing.")
print(f"{sum(cell.cell_type == 'code' for cell in notebook.cells)} cells, {figures} figure{'s' * (figures > 1)}")
