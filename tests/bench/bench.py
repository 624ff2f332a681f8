"""How fast kariz is, as ratios of whole processes run side by side: medians of interleaved runs.

usage: bench.py KARIZ EVENT_PARSE [RUNS]
"""

import os
import random
import statistics
import subprocess
import sys
import tempfile
import time

SETTINGS = """\
kariz: 1
currency: EUR
stages:
  - {id: inquiry}
  - {id: qualified}
  - {id: proposal}
  - {id: contract}
loss-reasons: {price: Too expensive}
deals:
"""


def write_pipeline(path, deals):
    """A pipeline in canonical form: about 400 bytes and three events a deal, always the same."""
    rng = random.Random(1)
    stages = ["inquiry", "qualified", "proposal", "contract"]
    with open(path, "w", encoding="utf-8") as out:
        out.write(SETTINGS)
        for i in range(deals):
            day = rng.randint(1, 28)
            out.write(
                f"  deal-{i:07d}:\n    name: Deal number {i}\n    company: Company {i % 977} GmbH\n"
                f"    contact: Jane Doe {i}\n    email: jane{i}@acme.example\n    phone: \"+49 30 {i}\"\n"
                f"    value: {rng.randint(100, 90000)}\n    source: web\n    owner: ana\n"
                "    tags: [web, repeat]\n    history:\n"
            )
            for month, stage in enumerate(stages[: rng.randint(1, 4)], start=1):
                out.write(f"      - {{at: 2026-0{month}-{day:02d}T09:30:12Z, stage: {stage}}}\n")
            if rng.random() < 0.3:
                out.write(f"      - {{at: 2026-06-{day:02d}T10:00:00Z, lost: price, note: for now}}\n")
            out.write("\n")


def seconds(command):
    begin = time.perf_counter()
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True, env={"PATH": os.environ["PATH"]})
    return time.perf_counter() - begin


def compare(name, ours, theirs, limit, runs):
    """Prints the ratio of the medians, and says whether it is within its limit."""
    mine, other = [], []
    for _ in range(runs):
        mine.append(seconds(ours))
        other.append(seconds(theirs))
    ratio = statistics.median(mine) / statistics.median(other)
    print(
        f"{name:<58} {statistics.median(mine) * 1000:8.1f} ms {statistics.median(other) * 1000:8.1f} ms"
        f"  ratio {ratio:5.2f}  (goal <= {limit})"
    )


def main():
    kariz, event_parse = sys.argv[1:3]
    runs = int(sys.argv[3]) if len(sys.argv) > 3 else 15
    with tempfile.TemporaryDirectory() as scratch:
        path = os.path.join(scratch, "pipeline.yaml")
        write_pipeline(path, 10_000)
        now = ["--now", "2026-11-21"]
        compare(
            "report of 10,000 deals / yaml-cpp's event parse of them",
            [kariz, "-f", path, "report", *now],
            [event_parse, path],
            1.2,
            runs,
        )
        compare(
            "check of 10,000 deals / report of them",
            [kariz, "-f", path, "check", *now],
            [kariz, "-f", path, "report", *now],
            1.3,
            runs,
        )
        compare("kariz --version / true", [kariz, "--version"], ["/bin/true"], 3, runs * 20)


if __name__ == "__main__":
    main()
