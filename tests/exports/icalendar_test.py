"""Does an independent library read the calendar files as they are meant?"""

import datetime
import os
import pathlib
import subprocess
import tempfile
import unittest

import icalendar

ROOT = pathlib.Path(__file__).resolve().parents[2]


class CalendarFiles(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory(prefix="qujat-ics-")
        cls.addClassCleanup(cls.folder.cleanup)
        subprocess.run(
            ["cargo", "test", "--quiet", "--test", "icalendar", "--", "--ignored", "--exact", "write_every_calendar"],
            cwd=ROOT,
            env={**os.environ, "QUJAT_EXPORTS": cls.folder.name},
            check=True,
            stdout=subprocess.DEVNULL,
        )
        cls.files = sorted(pathlib.Path(cls.folder.name).glob("*.ics"))

    def test_there_is_a_file_of_every_service_and_course_in_every_language(self):
        self.assertEqual(len(self.files), 4 * 5 * 3)

    def test_every_file_is_read_without_an_error(self):
        for path in self.files:
            with self.subTest(path.name):
                calendar = icalendar.Calendar.from_ical(path.read_bytes())
                self.assertEqual(calendar["VERSION"], "2.0")
                self.assertTrue(calendar["PRODID"])
                self.assertEqual(calendar.errors, [])
                self.assertTrue(calendar.events)
                for event in calendar.events:
                    self.assertEqual(event.errors, [])
                    self.assertIs(type(event["DTSTART"].dt), datetime.date)
                    stamp = datetime.datetime(2012, 9, 30, 4, 5, 6, tzinfo=datetime.timezone.utc)
                    self.assertEqual(event["DTSTAMP"].dt, stamp)
                    language = path.name.split(".")[-2]
                    for name in ("SUMMARY", "DESCRIPTION"):
                        self.assertEqual(event[name].params["LANGUAGE"], language)
                        self.assertNotIn("\\", event[name])
                        self.assertNotIn("\ufffd", event[name])

    def test_the_promise_of_a_passport_is_thirty_days_after_the_day_of_handing_in(self):
        path = pathlib.Path(self.folder.name) / "passport-id-card.main.kk.ics"
        calendar = icalendar.Calendar.from_ical(path.read_bytes())
        days = {event["UID"].removesuffix("@qujat").split(".")[-1]: event["DTSTART"].dt for event in calendar.events}
        self.assertEqual(days["submitted"], datetime.date(2012, 10, 1))
        self.assertEqual(days["promised"], datetime.date(2012, 10, 31))
        self.assertEqual(days["promised-strict"], datetime.date(2012, 10, 30))
        promise = next(event for event in calendar.events if ".promised@" in event["UID"])
        lines = promise["DESCRIPTION"].split("\n")
        self.assertEqual(lines[-1], "«құжаттарды тапсырған күнінен бастап … бергенге дейін – 30 күнтізбелік күн»")


if __name__ == "__main__":
    unittest.main()
