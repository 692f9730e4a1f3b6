"""The queue of src/timeline/queue.rs written a second time, in SimPy, and compared with it.

    python tests/simpy/compare.py OURS      draws here, and compares with what our model said in the file OURS
    python tests/simpy/compare.py --write   draws anew and writes percentiles.csv

`tests/simulation.rs` writes OURS, and `tests/queue.rs` compares the Rust model with percentiles.csv, where no Python is
needed: here both are compared with what SimPy says now. Nothing is shared with the Rust source: the steps are annex 1,
table 1, general order, electronic formulyar; the chance comes from Python's own generator. The clock counts working
minutes; a working day has 480.
"""

import csv
import pathlib
import random
import sys
import time

import simpy

CASES, SEED, DAY = 100_000, 2012, 480
PERCENTS = (5, 10, 25, 50, 75, 90, 95)
STAFF = {"centre": 3, "district": 2, "region": 3, "committee": 3, "production": 1}
MINUTES = (5, 15)
MEAN_BETWEEN = 15  # minutes: forty citizens in ten hours
SENT_BACK = 0.2
MOST_ROUNDS = 9
# Unit, and the most working days of the step.
BEFORE = [("centre", 0), ("centre", 0), ("district", 5), ("region", 5), ("committee", 0)]
AGAIN = [("district", 0), ("district", 5), ("region", 5), ("committee", 0)]
AFTER = [
    ("committee", 1),
    ("production", 10),
    ("committee", 5),
    ("committee", 5),
    ("region", 1),
    ("region", 1),
    ("district", 1),
    ("centre", 0),
]
FILE = pathlib.Path(__file__).with_name("percentiles.csv")
TOLERANCE = 0.2


def triangle(most):
    """The weights of 0 to `most` days: a triangle that is nothing one day outside, highest in the middle."""
    peak = most / 2
    return [(day + 1) / (peak + 1) if day <= peak else (most + 1 - day) / (most - peak + 1) for day in range(most + 1)]


def simulate(cases, seed):
    chance = random.Random(seed)
    world = simpy.Environment()
    desks = {unit: simpy.Resource(world, staff) for unit, staff in STAFF.items()}
    weights = {most: triangle(most) for most in (1, 5, 10)}
    span = MINUTES[1] - MINUTES[0]
    took = []

    def steps(part):
        for unit, most in part:
            if most:
                yield world.timeout(DAY * chance.choices(range(most + 1), weights[most])[0])
            with desks[unit].request() as turn:
                yield turn
                drawn = (chance.randint(0, span) + chance.randint(0, span) + chance.randint(0, 1)) // 2
                yield world.timeout(MINUTES[0] + drawn)

    def case():
        came = world.now
        yield from steps(BEFORE)
        rounds = 0
        while rounds < MOST_ROUNDS and chance.random() < SENT_BACK:
            rounds += 1
            yield from steps(AGAIN)
        yield from steps(AFTER)
        took.append(world.now - came)

    def citizens():
        clock = 0.0
        for _ in range(cases):
            clock += chance.expovariate(1 / MEAN_BETWEEN)
            yield world.timeout(int(clock) - world.now)
            world.process(case())

    world.process(citizens())
    world.run()
    took.sort()
    return {percent: took[-(-cases * percent // 100) - 1] for percent in PERCENTS}


def read(file):
    with file.open(newline="") as lines:
        return {int(percent): int(minutes) for percent, minutes in csv.reader(lines) if percent.isdigit()}


def main():
    began = time.perf_counter()
    found = simulate(CASES, SEED)
    print(f"SimPy {simpy.__version__}: {CASES} cases in {time.perf_counter() - began:.1f} s")
    if "--write" in sys.argv:
        with FILE.open("w", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(["percent", "minutes"])
            writer.writerows(found.items())
        return
    worst = 0.0
    for file in [FILE, *map(pathlib.Path, sys.argv[1:])]:
        told = read(file)
        if set(told) != set(PERCENTS):
            sys.exit(f"{file.name} has the percents {sorted(told)}")
        for percent, minutes in found.items():
            apart = (told[percent] - minutes) / DAY
            worst = max(worst, abs(apart))
            print(f"p{percent:02}: SimPy {minutes / DAY:7.3f} working days, {apart:+.3f} in {file.name}")
    if worst > TOLERANCE:
        sys.exit(f"{worst:.3f} working days apart: more than {TOLERANCE}")


if __name__ == "__main__":
    main()
