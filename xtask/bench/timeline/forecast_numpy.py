"""10 000 cases of annex 1, general order, with numpy and no calendar: the days of each step, drawn and added up."""

import json
import resource
import sys
import time

import numpy

CASES, SAMPLES = 10_000, int(sys.argv[1])
MOST = [5, 5, 1, 10, 5, 5, 1, 1, 1]
PERCENTS = [5, 10, 25, 50, 75, 90, 95]


def triangle(most):
    """As the engine draws: nothing one day outside, highest in the middle."""
    days, peak = numpy.arange(most + 1), most / 2
    return numpy.where(days <= peak, (days + 1) / (peak + 1), (most + 1 - days) / (most - peak + 1))


def forecast(chance):
    total, shares = numpy.zeros(CASES, numpy.int64), []
    for table in TABLES:
        taken = numpy.searchsorted(table, chance.random(CASES))
        shares.append(taken.sum())
        total += taken
    return numpy.percentile(total, PERCENTS), numpy.bincount(total), shares


before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
TABLES = [numpy.cumsum(triangle(most) / triangle(most).sum()) for most in MOST]
chance = numpy.random.default_rng(394)
for _ in range(5):
    answer = forecast(chance)
milliseconds = []
for _ in range(SAMPLES):
    start = time.process_time()
    answer = forecast(chance)
    milliseconds.append((time.process_time() - start) * 1e3)
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
print(json.dumps({"milliseconds": milliseconds, "answer": list(answer[0]), "peak": peak, "before": before, "version": numpy.__version__}))
