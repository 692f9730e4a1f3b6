"""Works out every case of timeline_*.toml a second time, without the crate: from the tables of the order, written down below once
more, and from the list of days off in tests/calendar/kz-rest-days.csv. Needs Python 3.11 and nothing else.

    python3 tests/cases/order_394_2012/timeline_check.py
"""

import csv
import datetime
import pathlib
import sys
import tomllib

HERE = pathlib.Path(__file__).parent
DAY = datetime.timedelta(1)
with open(HERE.parent.parent / "calendar/kz-rest-days.csv", encoding="utf-8") as file:
    KIND = {datetime.date.fromisoformat(row["date"]): row["kind"] for row in csv.DictReader(file)}

# The list is of five-day offices. These days off of 2012 to 2014 are worked in a six-day week: what was moved from a Saturday, and what
# makes up for a holiday on a Saturday.
WORKED_IN_SIX = """2012-04-30 2012-12-03 2012-12-31 2013-03-25 2013-05-10 2013-07-08 2013-10-14 2014-01-03 2014-03-10""".split()


def is_worked(day, week):
    """Whether offices with so many working days a week work."""
    if week == 6 and str(day) in WORKED_IN_SIX:
        return True
    return KIND[day] == "moved-work" if day in KIND else day.weekday() < week


def after(day, count, week):
    """The count-th working day after a day."""
    while count:
        day += DAY
        count -= is_worked(day, week)
    return day


def reading(fields):
    return {
        "counts": fields.get("filingDay") == "counts",
        "calendar": fields.get("plainDays") == "calendar",
        "week": 6 if fields.get("week") == "six-day" else 5,
        "rolls": fields.get("dayOff") != "stands",
    }


def ends(term, day, read):
    """The first and the last day on which what is done in a term can be over: the text sets no least, so the first is the first
    day on which somebody works."""
    unit, count = term
    week = read["week"]
    if unit == "minutes":
        return day, day
    if unit == "days":
        unit = "calendar" if read["calendar"] else "working"
    if unit == "calendar":
        last = day + DAY * (count - read["counts"])
        while read["rolls"] and not is_worked(last, week):
            last += DAY
        first = day
        while read["rolls"] and not is_worked(first, week):
            first += DAY
        return min(first, last), last
    counted = count - 1 if read["counts"] and unit != "daily" and is_worked(day, week) else count
    last = after(day, counted, week)
    return min(day if is_worked(day, week) else after(day, 1, week), last), last


def working(count):
    return "working", count


def columns(urgency):
    """Annex 1, table 1, and what tables 1 and 2 leave open."""
    which = ["category-1", "category-2", "category-3", "general"].index(urgency)
    register = [working(1), working(1), working(2), working(5)][which]
    made = [working(1), ("up-to", 3), ("up-to", 5), ("up-to", 10)][which]
    sent = [("daily", 1), ("daily", 1), ("daily", 1), ("up-to", 5)][which]
    minutes, day = ("minutes", 30), ("days", 1)
    terms = [minutes, minutes, register, register, day, None, day, made, sent, sent, day, day, day, minutes]
    return dict(enumerate(terms, 1))


def road(application, courses, completions):
    """The steps, each with its label, its term, whether it is done, and whether the package was handed in again."""
    if application["service"] != "passport-id-card":
        returned = "returned-through-centre" in courses
        first = [("1", ("minutes", 10)), ("2", None), ("3", None), ("4", None)] if returned else []
        second = returned and "main" in courses
        whole = [("1", ("minutes", 10)), ("2", working(1)), ("3", None), ("4", ("minutes", 30))]
        steps = [(label, term, True, False) for label, term in first]
        if second or not returned:
            steps += [("second." * second + label, term, True, second) for label, term in whole]
        return steps, second or not returned

    limit = columns(application.get("urgency", "general"))
    paper = application.get("medium") == "paper"
    returned, groundless = ("returned-at-counter" in courses), ("groundless" in courses)
    sent_back = "sent-back-for-completing" in courses
    goes_on = groundless or sent_back or "main" in courses or not returned
    labels = [str(number) for number in range(1, 7)]
    for number in range(1, completions + 1 if sent_back else 1):
        labels += [f"back.{number}"] + [f"{step}.{number}" for step in (3, 4, 5, 6)]
    labels += [str(number) for number in (range(7, 10) if groundless else range(7, 15))]

    def term(label):
        step = label.split(".")[0]
        return None if step == "back" or groundless and step in "789" else limit[int(step)]

    steps = [("1", limit[1], True, False)] if returned else []
    if goes_on:
        done = [(label, term(label), paper or not label.startswith("5"), returned) for label in labels]
        steps += [("second." * returned + label, *rest) for label, *rest in done]
    return steps, goes_on and not groundless


def dates(steps, filed, read):
    """A window for each step, the end of the road, and the days that each step takes."""
    soonest = last = filed
    windows, shares, behind, open_ended = [], [], [], False
    for label, term, done, again in steps:
        open_ended |= again
        if not done:
            windows.append(f"{label} -")
            continue
        if open_ended:
            behind.append(label)
        if term is None:
            windows.append(f"{label} {soonest}/")
            open_ended = True
            continue
        soonest, before, last = ends(term, soonest, read)[0], last, ends(term, last, read)[1]
        shares.append((label, (last - before).days))
        windows.append(f"{label} {last}" if soonest == last else f"{label} {soonest}/{last}")
    return windows, last, shares, behind


def worked_out(case):
    application, courses = case["application"], case.get("courses", [])
    filed = datetime.date.fromisoformat(application["submittedOn"])
    chosen = reading(application.get("reading", {}))
    strict = {"counts": True, "calendar": True, "week": chosen["week"], "rolls": False}
    steps, issued = road(application, courses, case.get("completions", 1))
    term = ("calendar", 30) if application["service"] == "passport-id-card" else working(1)
    promise = [ends(term, filed, read)[1] for read in (chosen, strict)]
    windows, last, shares, behind = dates(steps, filed, chosen)
    overrun = max(0, (last - promise[0]).days) if issued else 0
    longest = [label for label, days in sorted(shares, key=lambda share: -share[1]) if days]
    blamed = []
    while overrun and dates([step for step in steps if step[0] not in blamed], filed, chosen)[1] > promise[0]:
        blamed.append(longest[len(blamed)])
    return {
        "promise": [str(day) for day in promise],
        "ends": [str(last), str(dates(steps, filed, strict)[1])],
        "days": (last - filed).days,
        "overrun": overrun,
        "toBlame": blamed,
        "steps": windows,
        "notBefore": behind,
    }


def main():
    count = wrong = 0
    for path in sorted(HERE.glob("timeline_*.toml")):
        for case in tomllib.loads(path.read_text(encoding="utf-8"))["case"]:
            count += 1
            for key, value in worked_out(case).items():
                if case.get(key, []) != value:
                    wrong += 1
                    print(f"{path.name}: {case['name']}\n  {key}\n  here  {value}\n  case  {case.get(key)}")
    print(f"{count} cases, {wrong} differences")
    return wrong > 0


if __name__ == "__main__":
    sys.exit(main())
