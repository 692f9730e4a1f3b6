"""Does PyPI's idnumbers judge 100,000 numbers as we do, and is each disagreement explained?"""

import collections
import sys

from idnumbers.nationalid import KAZ

# Why the two judge apart, by our verdict and whether they accept it; anything else is a mistake of one of us.
EXPLAINED = {
    ("Valid", False): "spaces, hyphens and what cannot be seen are passed over here and refused there",
}


def main(path):
    verdicts, apart = collections.Counter(), collections.Counter()
    unexplained = []
    with open(path, encoding="utf-8") as rows:
        for row in rows:
            typed, verdict, birth, sex = row.rstrip("\n").split("\t")
            typed = typed.replace("\\n", "\n")
            verdict = verdict.split(" ")[0]
            verdicts[verdict] += 1
            theirs = KAZ.IndividualIDNumber.validate(typed)
            if theirs == (verdict == "Valid"):
                if theirs:
                    read = KAZ.IndividualIDNumber.parse(typed)
                    assert read["yyyymmdd"].isoformat() == birth, "a date of birth"
                    assert read["gender"].value == sex, "a sex"
                continue
            tidied = typed.strip() != typed or not typed.isdecimal()
            reason = EXPLAINED.get((verdict, theirs)) if tidied else None
            if reason:
                apart[reason] += 1
            else:
                unexplained.append((verdict, len(typed)))
    assert sum(verdicts.values()) == 100_000, verdicts
    for verdict in ("Valid", "NotDigits", "ForeignDigits", "Length", "Bin", "CheckDigit", "NeverIssued", "Century", "BirthDate"):
        assert verdicts[verdict] > 100, f"too few are {verdict}"
    print(*(f"{count:6} {verdict}" for verdict, count in verdicts.most_common()), sep="\n")
    for reason, count in apart.items():
        print(f"{count:6} judged apart: {reason}")
    if unexplained:
        sys.exit(f"judged apart and not explained: {collections.Counter(unexplained)}")


if __name__ == "__main__":
    main(sys.argv[1])
