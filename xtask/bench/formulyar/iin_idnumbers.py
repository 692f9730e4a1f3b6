"""The same thousand numbers with PyPI's idnumbers."""

import json
import resource
import time
from importlib.metadata import version

before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
from idnumbers.nationalid import KAZ  # noqa: E402: its memory is measured

NUMBERS = [str(680503250034 + index) for index in range(1000)]


def check():
    return sum(KAZ.IndividualIDNumber.validate(number) for number in NUMBERS)


check()
nanoseconds = []
for _ in range(11):
    start = time.process_time()
    valid = check()
    nanoseconds.append((time.process_time() - start) * 1e9 / len(NUMBERS))
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
answer = f"{valid} of 1000 are right"
print(json.dumps({"nanoseconds": nanoseconds, "answer": answer, "peak": peak, "before": before, "version": version("idnumbers")}))
