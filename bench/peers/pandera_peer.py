"""pandera and pandas on the same rows: the field rules as a schema (lazy), the rules across fields and rows in pandas.

The race talks to it as to any contender: a word a line in, a line of JSON out. PYTHON pandera_peer.py DATA.json
"""
import json
import resource
import sys
import time

import pandas as pd
import pandera.pandas as pa

# Patterns and lists of fields.mjs, handed over so that they are written once.
RULES = json.loads(sys.argv[2])
AS_OF, OLD = "2024-12-31", 100


def matches(*names):
    return [pa.Check.str_matches(RULES[name]) for name in names]


def is_date(column):
    return pd.to_datetime(column, format="%Y-%m-%d", errors="coerce").notna()


def whole(least, most=None, step=1):
    checks = [pa.Check.ge(least), pa.Check(lambda column: column % step == 0)]
    return checks + ([pa.Check.le(most)] if most is not None else [])


SCHEMA = pa.DataFrameSchema(
    {
        "ho_ten": pa.Column(str, matches("WORDS", "LETTERS")),
        "quan_he": pa.Column(str, pa.Check.isin(RULES["RELATIONS"])),
        "ngay_sinh": pa.Column(str, pa.Check(is_date)),
        "gioi_tinh": pa.Column(str, pa.Check.isin(RULES["SEXES"])),
        "dan_toc": pa.Column(str, pa.Check.isin(RULES["ETHNIC_GROUPS"])),
        "cccd": pa.Column(str, matches("TWELVE_DIGITS", "PROVINCE"), nullable=True),
        "sdt": pa.Column(str, matches("PHONE"), nullable=True),
        "so_nhan_khau": pa.Column(float, whole(1), nullable=True),
        "phan_loai": pa.Column(str, pa.Check.isin(RULES["CLASSES"]), nullable=True),
        "b1": pa.Column(float, whole(0, 600), nullable=True),
        "b2": pa.Column(float, whole(0, 120, 10), nullable=True),
    }
)


def field_rules(frame):
    try:
        SCHEMA.validate(frame, lazy=True)
        return []
    except pa.errors.SchemaErrors as errors:
        cases = errors.failure_cases
        return list(zip(frame["row"].to_numpy()[cases["index"].astype(int)], cases["column"]))


def across_fields(frame):
    born = pd.to_datetime(frame["ngay_sinh"], format="%Y-%m-%d", errors="coerce")
    as_of = pd.Timestamp(AS_OF)
    past = born.notna() & (born <= as_of)
    birthday_to_come = (born.dt.month * 100 + born.dt.day) > as_of.month * 100 + as_of.day
    age = as_of.year - born.dt.year - birthday_to_come
    number = frame["cccd"]
    valid = number.str.fullmatch(r"\d{12}").fillna(False).astype(bool)
    digit = pd.to_numeric(number.str[3].where(valid), errors="coerce")
    sexed = valid & frame["gioi_tinh"].isin(RULES["SEXES"])
    year = born.dt.year.astype("Int64").astype(str).str[2:4]
    b1, b2, recorded = frame["b1"], frame["b2"], frame["phan_loai"]
    judged = b1.between(0, 600) & b2.between(0, 120) & (b2 % 10 == 0) & recorded.isin(RULES["CLASSES"])
    right = pd.Series("Hộ không nghèo", frame.index)
    right[b1 <= 175] = "Hộ cận nghèo"
    right[(b1 <= 175) & (b2 >= 30)] = "Hộ nghèo"
    as_judged = recorded.where(recorded.isin(["Hộ nghèo", "Hộ cận nghèo"]), "Hộ không nghèo")
    yield "ngay_sinh", born > as_of  # FD25
    yield "ngay_sinh", past & (age > OLD)  # FD26
    yield "cccd", sexed & ((digit % 2 == 0) != (frame["gioi_tinh"] == "Nam"))  # FD07
    yield "cccd", valid & past & (number.str[4:6] != year)  # FD09
    yield "phan_loai", judged & (as_judged != right)  # CS22


def across_rows(frame):
    valid = frame["cccd"].str.fullmatch(r"\d{12}").fillna(False).astype(bool)
    twice = frame[valid]
    for row in twice.loc[twice["cccd"].duplicated(), "row"]:
        yield row, "cccd"
    is_head = frame["quan_he"] == "Chủ hộ"
    groups = pd.DataFrame(
        {"row": frame["row"], "heads": is_head, "unread": ~frame["quan_he"].isin(RULES["RELATIONS"]), "code": frame["ma_ho"]}
    ).groupby("code", sort=False)
    households = groups.agg(row=("row", "first"), heads=("heads", "sum"), unread=("unread", "any"), count=("row", "size"))
    last = frame.loc[is_head].groupby("ma_ho", sort=False)["row"].last()
    size = frame.groupby("ma_ho", sort=False)["so_nhan_khau"].nth(0)
    size = pd.Series(size.to_numpy(), households.index)
    for row in households.loc[(households["heads"] == 0) & ~households["unread"], "row"]:
        yield row, "quan_he"
    for row in last[households["heads"] > 1]:
        yield row, "quan_he"
    for row in households.loc[(size >= 1) & (size % 1 == 0) & (size != households["count"]), "row"]:
        yield row, "so_nhan_khau"


def validate(frame):
    wrong = field_rules(frame)
    for field, faulty in across_fields(frame):
        wrong += [(row, field) for row in frame.loc[faulty, "row"]]
    return wrong + list(across_rows(frame))


def load(path):
    with open(path, encoding="utf-8") as file:
        data = json.load(file)
    rows = [[cell["date"] if isinstance(cell, dict) else cell for cell in row] for row in data["cells"][1:]]
    frame = pd.DataFrame(rows, columns=data["fields"])
    frame["row"] = range(2, len(frame) + 2)
    for field in ("b1", "b2", "so_nhan_khau"):
        frame[field] = frame[field].astype(float)
    return frame


def peak_megabytes():
    """The system's own mark of this process; what getrusage says may be the parent's."""
    try:
        with open("/proc/self/status", encoding="ascii") as status:
            return next(int(line.split()[1]) for line in status if line.startswith("VmHWM")) / 1024
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main():
    frame = load(sys.argv[1])
    for line in sys.stdin:
        question = line.strip()
        if question == "check":
            cells = [f"{row}:{field}" for row, field in validate(frame)]
            answer = {"cells": cells, "also": [], "findings": len(cells)}
        elif question == "run":
            wall, cpu = time.perf_counter(), time.process_time()
            validate(frame)
            spent = {"ms": (time.perf_counter() - wall) * 1000, "cpu": (time.process_time() - cpu) * 1000}
            answer = {"check": spent, "read": None}
        else:
            answer = {"peak": peak_megabytes()}
        print(json.dumps(answer), flush=True)
        if question == "end":
            return


main()
