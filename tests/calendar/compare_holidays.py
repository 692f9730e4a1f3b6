#!/usr/bin/env python3
"""Compares the crate's calendar with PyPI's `holidays`, day by day, for 2009 to 2027.

    cargo test --test calendar the_calendar_can_be_compared
    python3 -m venv venv && venv/bin/pip install -r tests/calendar/requirements.txt
    venv/bin/python tests/calendar/compare_holidays.py [path/to/calendar.csv]

Three questions a day, in a five-day and in a six-day week: is it worked; what is it, an ordinary day, a holiday, a
substitute or a moved day; and why, which holiday, or which day it was swapped with.
The 32 moved days and most dates of Kurban Ait were first taken from this library, so agreement there shows that they
were copied well, not that they are right; the rules and the substitutes are our own. The library knows no six-day week:
here it is told that only Sunday is a day off, and by which rule a holiday on a Sunday is made up for. Every disagreement
must be explained, in EXPLAINED or by the one rule of `six_day_rule`; one that is not, or an explanation that explains
nothing, exits with 1.
"""

import collections
import csv
import datetime
import os
import pathlib
import sys

import holidays
from holidays.countries import Kazakhstan
from holidays.observed_holiday_base import SAT_SUN_TO_NEXT_WORKDAY, SUN_TO_NEXT_WORKDAY

FIRST, LAST = 2009, 2027

# (week, date) -> why the two differ there. Nothing is explained away that was not looked up.
EXPLAINED = {
    ("five-day", "2020-05-11"): "worked in both; the library drops the substitute Monday whose rest was moved to Friday "
    "8 May and shows an ordinary day, we say that it was moved",
}

# The library's names, and the ids of `calendar::Holiday`.
HOLIDAYS = {
    "New Year's Day": "new-year",
    "Orthodox Christmas": "orthodox-christmas",
    "International Women's Day": "womens-day",
    "Nowruz Holiday": "nauryz",
    "Kazakhstan's People Solidarity Holiday": "unity-day",
    "Defender of the Fatherland Day": "defenders-day",
    "Victory Day": "victory-day",
    "Capital Day": "capital-day",
    "Constitution Day": "constitution-day",
    "Republic Day": "republic-day",
    "First President Day": "first-president-day",
    "Independence Day": "independence-day",
    "Eid al-Adha": "kurban-ait",
}
RELIGIOUS = {"orthodox-christmas", "kurban-ait"}

Told = collections.namedtuple("Told", "kind working reason")


class SixDayWeek(Kazakhstan):
    """Kazakhstan where only Sunday is a day off."""

    weekend = {6}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, observed_rule=SUN_TO_NEXT_WORKDAY, **kwargs)


def csv_path() -> pathlib.Path:
    if len(sys.argv) > 1:
        return pathlib.Path(sys.argv[1])
    root = pathlib.Path(__file__).resolve().parents[2]
    target = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", root / "target"))
    return target / "tmp" / "calendar.csv"


def ours(path: pathlib.Path) -> dict[tuple[str, str], Told]:
    with path.open(newline="") as file:
        return {
            (row["week"], row["date"]): Told(row["kind"], row["working"] == "1", row["reason"])
            for row in csv.DictReader(file)
        }


def moved_from(name: str) -> str:
    """The day that is worked instead, as ISO text: the library writes it as (substituted from 05/04/2024)."""
    month, day, year = name.split("from ")[1].rstrip(")").split("/")
    return f"{year}-{month}-{day}"


def theirs(week: str, days_off: set[int], listed: holidays.HolidayBase) -> dict[tuple[str, str], Told]:
    moves = {moved_from(name): day.isoformat() for day, name in listed.items() if "substituted from" in name}
    days = {}
    day = datetime.date(FIRST, 1, 1)
    while day.year <= LAST:
        iso, name, worked = day.isoformat(), listed.get(day, ""), listed.is_working_day(day)
        if "substituted from" in name:
            told = ("moved-rest", moved_from(name))
        elif name:
            # Two on one day: the first is the one of fixed date.
            holiday = HOLIDAYS[name.split("; ")[0].split(" (")[0]]
            kind = "substitute" if "(observed" in name else "religious-holiday" if holiday in RELIGIOUS else "holiday"
            told = (kind, holiday)
        elif worked and day.weekday() in days_off:
            told = ("moved-work", moves[iso])
        else:
            told = ("working" if worked else "weekly-rest", "")
        days[week, iso] = Told(told[0], worked, told[1])
        day += datetime.timedelta(days=1)
    return days


def six_day_rule(iso: str, right: Told) -> str | None:
    """What the library says of a six-day week where a day was moved from one that such a week works anyway."""
    if right.kind != "moved-rest":
        return None
    worked = datetime.date.fromisoformat(right.reason)
    if worked.weekday() == 6:
        return None
    return f"moved from {worked:%A} {worked}, which a six-day week works anyway: there is nothing to swap"


def main() -> int:
    path = csv_path()
    if not path.exists():
        print(f"{path} is missing: run `cargo test --test calendar` first", file=sys.stderr)
        return 2
    # Names in English; the year after the last one too, for days moved across New Year.
    asked = {"years": range(FIRST, LAST + 2), "language": "en_US"}
    left = ours(path)
    right = theirs("five-day", {5, 6}, Kazakhstan(observed_rule=SAT_SUN_TO_NEXT_WORKDAY, **asked))
    right |= theirs("six-day", {6}, SixDayWeek(**asked))
    differing = {at for at in left.keys() | right.keys() if left.get(at) != right.get(at)}
    unexplained = 0
    for at in sorted(differing):
        week, iso = at
        why = EXPLAINED.get(at) or (six_day_rule(iso, right[at]) if week == "six-day" and at in right else None)
        unexplained += why is None
        print(f"{week} {iso}: we say {left.get(at)}, holidays says {right.get(at)}: {why or 'NOT EXPLAINED'}")
    stale = EXPLAINED.keys() - differing
    for week, iso in sorted(stale):
        print(f"{week} {iso}: explained, yet both agree")
    print(f"{len(left)} days compared with holidays {holidays.__version__}: {len(differing)} differ, {unexplained} unexplained")
    return 1 if unexplained or stale else 0


if __name__ == "__main__":
    sys.exit(main())
