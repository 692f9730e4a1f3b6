"""10 000 cases through the SimPy model that the tests of the queue compare with: tests/simpy/compare.py."""

import importlib.util
import json
import pathlib
import resource
import sys
import time

import simpy

source = pathlib.Path(__file__).parents[3] / "tests/simpy/compare.py"
spec = importlib.util.spec_from_file_location("compare", source)
model = importlib.util.module_from_spec(spec)
spec.loader.exec_module(model)

before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
milliseconds = []
for sample in range(int(sys.argv[1])):
    start = time.process_time()
    answer = model.simulate(10_000, 2012 + sample)
    milliseconds.append((time.process_time() - start) * 1e3)
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
print(json.dumps({"milliseconds": milliseconds, "answer": answer, "peak": peak, "before": before, "version": simpy.__version__}))
