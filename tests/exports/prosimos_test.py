"""Does Prosimos run the scenario that is written for it, and does it come to what our own model comes to?

Prosimos knows no holidays and no whole days, and has a normal distribution where ours is a triangle, so the two agree in
the middle and not in the tails. Of 600 cases the median strays by a quarter of a working day (the standard deviation of a
case is 4.5 days); four times that, one working day in eighteen and a half, is what is allowed. The seed stands, so that
the answer is the same every time.
"""

import collections
import contextlib
import csv
import datetime
import os
import pathlib
import random
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree

from lxml import etree

try:
    import numpy
    from prosimos.simulation_engine import run_simulation
except ModuleNotFoundError as missing:
    # Its authors allow Python 3.11 and 3.12, so requirements.txt asks for it there alone.
    if sys.version_info < (3, 13):
        raise
    if os.environ.get("QUJAT_WITHOUT_PROSIMOS") != "1":
        sys.exit(
            f"Prosimos does not run on this Python ({missing}). Make target/python with Python 3.11 or 3.12, or leave this "
            "test out by name: QUJAT_WITHOUT_PROSIMOS=1"
        )
    print("SKIPPED (QUJAT_WITHOUT_PROSIMOS=1): whether Prosimos comes to what our own model comes to was not tried.")
    sys.exit(0)

ROOT = pathlib.Path(__file__).resolve().parents[2]
SCHEMA = ROOT / "tests/exports/node_modules/bpmn-moddle/resources/bpmn/xsd/BPMN20.xsd"
CASES = 600
START = "2012-10-01T09:00:00+06:00"
DAY = 480  # working minutes: nine to five
TOLERANCE = 1.0  # working days


def worked(moment):
    """The working minutes from START to a moment, with no day off but Saturday and Sunday."""
    day = moment.date()
    since = int(numpy.busday_count(datetime.date(2012, 10, 1), day)) * DAY
    if not numpy.is_busday(day):
        return since
    return since + min(max((moment.hour - 9) * 60 + moment.minute + moment.second / 60, 0), DAY)


class Scenario(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory(prefix="qujat-prosimos-")
        cls.addClassCleanup(folder.cleanup)
        cls.folder = pathlib.Path(folder.name)
        subprocess.run(
            ["cargo", "test", "--quiet", "--test", "simulation", "--", "--ignored", "--exact", "write_a_scenario"],
            cwd=ROOT,
            env={**os.environ, "QUJAT_EXPORTS": folder.name},
            check=True,
            stdout=subprocess.DEVNULL,
        )
        random.seed(394)
        numpy.random.seed(394)
        log = cls.folder / "log.csv"
        # Prosimos leaves a file of warnings where it stands: that gateways have chances and no conditions, and that what
        # is sent back is done more than once.
        with contextlib.chdir(cls.folder):
            run_simulation("passport.en.bpmn", "passport.en.json", CASES, None, str(log), START)
        cls.cases = collections.defaultdict(list)
        with log.open(newline="", encoding="utf-8") as file:
            for row in csv.DictReader(file):
                cls.cases[row["case_id"]].append(row)

    def names(self):
        root = ElementTree.parse(self.folder / "passport.en.bpmn").getroot()
        return [task.get("name") for task in root.iter("{http://www.omg.org/spec/BPMN/20100524/MODEL}task")]

    def test_every_task_is_in_the_log_and_nothing_else_and_no_two_have_one_name(self):
        names = self.names()
        self.assertEqual(len(names), len(set(names)))
        self.assertEqual({row["activity"] for rows in self.cases.values() for row in rows}, set(names))

    def test_every_case_goes_through_and_a_fifth_of_the_checks_send_it_back(self):
        self.assertEqual(len(self.cases), CASES)
        names = self.names()
        times = collections.Counter(row["activity"] for rows in self.cases.values() for row in rows)
        self.assertEqual([times[names[0]], times[names[-1]]], [CASES, CASES])
        # A case is sent back 0.2 + 0.2² + … times, a quarter on average, with a variance of 0.2 / 0.8².
        again = max(times.values()) / CASES - 1
        self.assertAlmostEqual(again, 0.25, delta=4 * (0.3125 / CASES) ** 0.5)

    def test_the_median_is_ours_to_a_working_day(self):
        took = []
        for rows in self.cases.values():
            moments = [datetime.datetime.fromisoformat(row[key]) for row in rows for key in ("enable_time", "end_time")]
            took.append(worked(max(moments)) - worked(min(moments)))
        with (self.folder / "queued.csv").open() as file:
            ours = {int(percent): int(minutes) / DAY for percent, minutes in csv.reader(file)}
        theirs = {percent: float(numpy.percentile(took, percent)) / DAY for percent in ours}
        print("\n".join(f"p{percent:02}: Prosimos {theirs[percent]:.2f}, qujat {ours[percent]:.2f} working days" for percent in ours))
        self.assertAlmostEqual(theirs[50], ours[50], delta=TOLERANCE)

    def test_the_diagrams_keep_to_the_schema_of_bpmn(self):
        schema = etree.XMLSchema(etree.parse(SCHEMA))
        files = sorted(self.folder.glob("*.bpmn"))
        self.assertEqual(len(files), 3)
        for file in files:
            self.assertTrue(schema.validate(etree.parse(file)), schema.error_log.last_error)


if __name__ == "__main__":
    unittest.main()
