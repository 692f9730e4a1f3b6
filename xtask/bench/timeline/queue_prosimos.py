"""So many cases through Prosimos, with the scenario that our module writes for it; the time is that of 10 000."""

import contextlib
import io
import json
import os
import pathlib
import resource
import subprocess
import sys
import tempfile
import time
from importlib.metadata import version

from prosimos.simulation_engine import run_simulation

CASES = int(sys.argv[1])
PACKAGE = pathlib.Path(__file__).parents[3] / "dist/npm/node.js"
STAFF = {"service-centre": 3, "district-police": 2, "regional-police": 3, "committee": 3, "production-centre": 1}
WRITE = """
const { simulationScenario } = await import(process.env.PACKAGE);
const application = { service: 'passport-id-card', urgency: 'general', medium: 'electronic', submittedOn: '2012-10-01' };
const staff = Object.entries(JSON.parse(process.env.STAFF)).map(([unit, people]) => ({ unit, people }));
console.log(JSON.stringify(simulationScenario(application, { cases: 10_000, sentBack: 20 }, { staff }, 'en')));
"""

surroundings = {**os.environ, "PACKAGE": PACKAGE.as_uri(), "STAFF": json.dumps(STAFF)}
command = ["node", "--input-type=module", "--eval", WRITE]
written = json.loads(subprocess.run(command, env=surroundings, check=True, capture_output=True, text=True).stdout)
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
    pathlib.Path("process.bpmn").write_text(written["bpmn"], encoding="utf-8")
    pathlib.Path("process.json").write_text(written["scenario"], encoding="utf-8")
    start = time.process_time()
    with contextlib.redirect_stdout(io.StringIO()):
        run_simulation("process.bpmn", "process.json", CASES, None, None, "2012-10-01T09:00:00+06:00")
    milliseconds = (time.process_time() - start) * 1e3 * 10_000 / CASES
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
print(json.dumps({"milliseconds": [milliseconds], "peak": peak, "before": before, "version": version("prosimos")}))
