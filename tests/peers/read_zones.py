"""Does PyPI's mrz read our machine-readable zones, and find in them what they were made of?"""

import sys

from mrz.checker.td1 import TD1CodeChecker
from mrz.checker.td3 import TD3CodeChecker


def words(name):
    return name.replace("-", " ")


def main(path):
    count = 0
    with open(path, encoding="utf-8") as rows:
        for row in rows:
            zone, surname, given, number, birth, sex, iin = row.rstrip("\n").split("\t")
            lines = zone.split("|")
            checker = (TD3CodeChecker if len(lines) == 2 else TD1CodeChecker)("\n".join(lines))
            assert checker, f"{lines}: {checker.report.falses}"
            fields = checker.fields()
            assert fields.document_number == number and fields.birth_date == birth
            assert fields.sex == sex[0].upper() and fields.country == fields.nationality == "KAZ"
            assert fields.optional_data == iin
            # A person of one name has it in the surname's place.
            primary, secondary = (words(surname), words(given)) if surname else (words(given), "")
            room = 39 if len(lines) == 2 else 30
            if len(primary) + len("<<") * bool(secondary) + len(secondary) <= room:
                assert (fields.surname, fields.name) == (primary, secondary), lines
            else:
                assert not lines[0 if room == 39 else 2].endswith("<"), lines
            count += 1
    assert count > 200, count
    print(f"{count} zones are read.")


if __name__ == "__main__":
    main(sys.argv[1])
