#!/usr/bin/env python3
"""Compares the crate's calendar with PyPI's `holidays`, day by day, for 2009 to 2027.

    cargo test --test calendar the_calendar_can_be_compared
    python3 -m venv venv && venv/bin/pip install -r tests/calendar/requirements.txt
    venv/bin/python tests/calendar/compare_holidays.py [path/to/calendar.csv]

Two questions a day: is it worked, and if it is a holiday, a substitute or a moved day, is it the same one.
The 32 moved days and most dates of Kurban Ait were first taken from this library, so agreement there shows that they
were copied well, not that they are right; the rules and the substitutes are our own. Every disagreement must stand in
EXPLAINED; an unexplained one, or an explanation that explains nothing, exits with 1.
"""

import csv
import datetime
import os
import pathlib
import sys

import holidays

FIRST, LAST = 2009, 2027

# date -> why the two differ there. Nothing is explained away that was not looked up.
EXPLAINED = {
    "2020-05-11": "worked in both; the library drops the substitute Monday whose rest was moved to Friday 8 May "
    "and shows an ordinary day, we say that it was moved",
}


def csv_path() -> pathlib.Path:
    if len(sys.argv) > 1:
        return pathlib.Path(sys.argv[1])
    root = pathlib.Path(__file__).resolve().parents[2]
    target = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", root / "target"))
    return target / "tmp" / "calendar.csv"


def ours(path: pathlib.Path) -> dict[str, tuple[str, bool]]:
    with path.open(newline="") as file:
        return {row["date"]: (row["kind"], row["working"] == "1") for row in csv.DictReader(file)}


def theirs() -> dict[str, tuple[str, bool]]:
    # Names in English; the year after the last one too, for days moved across New Year.
    listed = holidays.KZ(years=range(FIRST, LAST + 2), language="en_US")
    days = {}
    day = datetime.date(FIRST, 1, 1)
    while day.year <= LAST:
        name = listed.get(day, "")
        weekend = day.weekday() >= 5
        if not name and listed.is_working_day(day):
            kind = "moved-work" if weekend else "working"
        elif not name:
            kind = "weekly-rest"
        elif name.startswith("Day off (substituted"):
            kind = "moved-rest"
        elif "(observed" in name:
            kind = "substitute"
        elif name.startswith(("Orthodox Christmas", "Eid al-Adha")):
            kind = "religious-holiday"
        else:
            kind = "holiday"
        days[day.isoformat()] = (kind, listed.is_working_day(day))
        day += datetime.timedelta(days=1)
    return days


def main() -> int:
    path = csv_path()
    if not path.exists():
        print(f"{path} is missing: run `cargo test --test calendar` first", file=sys.stderr)
        return 2
    left, right = ours(path), theirs()
    differing = {day for day in left.keys() | right.keys() if left.get(day) != right.get(day)}
    for day in sorted(differing):
        print(f"{day}: we say {left.get(day)}, holidays says {right.get(day)}: {EXPLAINED.get(day, 'NOT EXPLAINED')}")
    stale = EXPLAINED.keys() - differing
    for day in sorted(stale):
        print(f"{day}: explained, yet both agree")
    print(f"{len(left)} days compared with holidays {holidays.__version__}: {len(differing)} differ, "
          f"{len(differing - EXPLAINED.keys())} unexplained")
    return 1 if differing - EXPLAINED.keys() or stale else 0


if __name__ == "__main__":
    sys.exit(main())
