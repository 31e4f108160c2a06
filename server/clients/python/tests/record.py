"""python tests/record.py ADDRESS: runs all of `calls.py` against an explorer that holds the seeds, and records its answers."""

import sys

from calls import CALLS
from recorded import Recorder

from policy_lineage import Explorer

for name, call in CALLS.items():
    recorder = Recorder()
    call(Explorer(sys.argv[1], transport=recorder))
    recorder.write(name)
