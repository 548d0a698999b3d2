"""pandas: the same figures, one question a line on standard input, one line of JSON as the answer."""
import gc
import json
import resource
import sys
import time

import numpy as np
import pandas as pd

MARKS = [f"d{at:02d}" for at in range(1, 13)]
table = pd.read_csv(sys.argv[1])
law = json.loads(sys.argv[2])


def indicators():
    points = table[MARKS].to_numpy().sum(axis=1)
    poor = points >= law["cut"]
    persons = table["persons"].to_numpy()
    poor_persons = np.where(poor, persons, 0)
    under = table["income"].to_numpy() <= np.where(table["rural"] == 1, law["ruralLine"], law["urbanLine"])
    people, poor_people = persons.sum(), poor_persons.sum()
    poor_points = (poor_persons * points).sum()
    figures = {
        "H": poor_people / people,
        "A": poor_points / (poor_people * 12),
        "M0": poor_points / (people * 12),
    }
    marks = table[MARKS].to_numpy()
    for name, hd, hdk in zip(MARKS, persons @ marks, poor_persons @ marks):
        figures[f"hd:{name}"] = hd / people
        figures[f"hdk:{name}"] = hdk / people
    sums = (
        pd.DataFrame(
            {
                "hamlet": table["hamlet"],
                "people": persons,
                "poor_people": poor_persons,
                "points": poor_persons * points,
                "poor": under & poor,
                "nearPoor": under & ~poor,
                "notPoor": ~under,
            }
        )
        .groupby("hamlet")
        .sum()
    )
    for hamlet, row in sums.iterrows():
        figures[f"H:{hamlet}"] = row["poor_people"] / row["people"]
        figures[f"M0:{hamlet}"] = row["points"] / (row["people"] * 12)
        for name in ("poor", "nearPoor", "notPoor"):
            figures[f"{name}:{hamlet}"] = row[name]
    return figures


def income():
    line = law["ruralLine"]
    money, persons = table["income"].to_numpy(), table["persons"].to_numpy()
    is_poor = money <= line
    gap = np.maximum(0, line - money) / line
    figures = {f"P{alpha}": (persons * np.where(is_poor, gap**alpha, 0)).sum() / persons.sum() for alpha in (0, 1, 2)}
    order = np.argsort(money, kind="stable")
    weights = persons[order].astype(float)
    total = money[order] * weights
    upto = np.cumsum(total)
    figures["gini"] = 1 - (weights * (2 * upto - total)).sum() / (weights.sum() * total.sum())
    return figures


TASKS = {"indicators": indicators, "income": income}


def timed(work):
    gc.collect()
    start, cpu = time.perf_counter(), time.process_time()
    work()
    return {"ms": (time.perf_counter() - start) * 1000, "cpu": (time.process_time() - cpu) * 1000}


for line in sys.stdin:
    question = line.strip()
    if question == "check":
        answer = {name: {key: float(value) for key, value in work().items()} for name, work in TASKS.items()}
    elif question == "run":
        answer = {name: timed(work) for name, work in TASKS.items()}
    else:
        answer = {"peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}
    print(json.dumps(answer), flush=True)
    if question == "end":
        break
