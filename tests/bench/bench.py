"""How fast kariz is, as ratios of whole processes run side by side: medians of interleaved runs.

usage: bench.py KARIZ EVENT_PARSE [RUNS [DEALS]]

RUNS is how often the small commands run (15), DEALS the most deals that growth is measured with (100000). A ratio above
its goal is marked; nothing fails by it, since a machine that does other things at the same time is no judge.
"""

import os
import random
import re
import shutil
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

NOW = ["--now", "2026-11-21"]

EDIT_ALL = ["edit", "-", "--set", "owner=bo"]

# For the first deal, which has just begun.
ADVANCE = ["advance", "deal-0000000", "--force"]

# Ten times the deals may take this much longer.
GROWTH = 11


def write_pipeline(path, deals, wrong=False):
    """A pipeline in canonical form: about 400 bytes and three events a deal, always the same.

    With `wrong` each deal has an amount that is none.
    """
    rng = random.Random(1)
    stages = ["inquiry", "qualified", "proposal", "contract"]
    with open(path, "w", encoding="utf-8") as out:
        out.write(SETTINGS)
        for i in range(deals):
            day = rng.randint(1, 28)
            value = rng.randint(100, 90000)
            out.write(
                f"  deal-{i:07d}:\n    name: Deal number {i}\n    company: Company {i % 977} GmbH\n"
                f"    contact: Jane Doe {i}\n    email: jane{i}@acme.example\n    phone: \"+49 30 {i}\"\n"
                f"    value: {f'about {value}' if wrong else value}\n    source: web\n    owner: ana\n"
                "    tags: [web, repeat]\n    history:\n"
            )
            entered = rng.randint(1, 4) if i > 0 else 1
            for month, stage in enumerate(stages[:entered], start=1):
                out.write(f"      - {{at: 2026-0{month}-{day:02d}T09:30:12Z, stage: {stage}}}\n")
            if rng.random() < 0.3 and i > 0:
                out.write(f"      - {{at: 2026-06-{day:02d}T10:00:00Z, lost: price, note: for now}}\n")
            out.write("\n")


class Subject:
    """A command on a file: a fresh copy of it for each run if the command changes it."""

    def __init__(self, command, path, stdin="", changes=False, status=0):
        self.command, self.path, self.stdin, self.changes, self.status = command, path, stdin, changes, status

    def seconds(self):
        path = self.path
        if self.changes:
            path = self.path + ".copy"
            shutil.copyfile(self.path, path)
            with open(path, "rb+") as copy:
                os.fsync(copy.fileno())
        command = [path if part == "FILE" else part for part in self.command]
        begin = time.perf_counter()
        done = subprocess.run(
            command,
            input=self.stdin.encode(),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env={"PATH": os.environ["PATH"]},
        )
        taken = time.perf_counter() - begin
        if done.returncode != self.status:
            sys.exit(f"{' '.join(command)}: exit status {done.returncode} instead of {self.status}")
        return taken


def medians(subjects, runs):
    """The median seconds of each, its runs taken in turn with those of the others."""
    taken = [[] for _ in subjects]
    for _ in range(runs):
        for times, subject in zip(taken, subjects):
            times.append(subject.seconds())
    return [statistics.median(times) for times in taken]


def tell(name, mine, other, limit):
    ratio = mine / other
    mark = "" if ratio <= limit else "  ABOVE"
    times = f"{mine * 1000:9.1f} ms {other * 1000:9.1f} ms"
    print(f"{name:<58} {times}  ratio {ratio:5.2f}  (goal <= {limit}){mark}", flush=True)


def compare(name, ours, theirs, limit, runs):
    mine, other = medians([ours, theirs], runs)
    tell(name, mine, other, limit)


class Pipelines:
    """Files with so many deals, and commands on them."""

    def __init__(self, kariz, scratch):
        self.kariz, self.scratch = kariz, scratch

    def path(self, deals, wrong=False):
        path = os.path.join(self.scratch, f"{'wrong' if wrong else 'right'}-{deals}.yaml")
        if not os.path.exists(path):
            write_pipeline(path, deals, wrong)
        return path

    def look(self, deals, *command):
        return Subject([self.kariz, "-f", "FILE", *command, *NOW], self.path(deals))

    def check_wrong(self, deals, *options):
        return Subject([self.kariz, "-f", "FILE", "check", *options, *NOW], self.path(deals, wrong=True), status=1)

    def change(self, deals, *command):
        return Subject([self.kariz, "-f", "FILE", *command, *NOW], self.path(deals), changes=True)

    def change_all(self, deals, *command):
        ids = "".join(f"deal-{i:07d}\n" for i in range(deals))
        return Subject([self.kariz, "-f", "FILE", *command, *NOW], self.path(deals), stdin=ids, changes=True)

    def copy(self, deals):
        """What any program takes to have a file of that size on the disk."""
        copying = 'cp "$1" "$1.new" && sync "$1.new"'
        return Subject(["sh", "-c", copying, "sh", "FILE"], self.path(deals))


# What growth is measured of, by name.
GROWING = {
    "report": lambda files, deals: files.look(deals, "report"),
    "check": lambda files, deals: files.look(deals, "check"),
    "check of deals with an error each": lambda files, deals: files.check_wrong(deals),
    "the same, --format json": lambda files, deals: files.check_wrong(deals, "--format", "json"),
    "add-lead": lambda files, deals: files.change(deals, "add-lead", "Acme"),
    "advance": lambda files, deals: files.change(deals, *ADVANCE),
    "edit, all deals": lambda files, deals: files.change_all(deals, *EDIT_ALL),
    "edit --dry-run, all deals": lambda files, deals: files.change_all(deals, *EDIT_ALL, "--dry-run"),
}


def compare_growth(files, most_deals, runs):
    """Each command with ten times the deals, again and again: small sizes often, large ones seldom."""
    print("\nten times the deals / the deals")
    for name, subject in GROWING.items():
        deals = 1_000
        while deals * 10 <= most_deals:
            often = max(3, runs * 1_000 // deals)
            small, large = medians([subject(files, deals), subject(files, deals * 10)], min(often, runs))
            tell(f"{name}: {deals * 10:,} / {deals:,}", large, small, GROWTH)
            deals *= 10


def compare_with_reading(files, deals, runs):
    """A change reads twice, for what is written is read back, and writes once."""
    print(f"\n{deals:,} deals")
    report, check, add, advance, copy = medians(
        [
            files.look(deals, "report"),
            files.look(deals, "check"),
            files.change(deals, "add-lead", "Acme"),
            files.change(deals, *ADVANCE),
            files.copy(deals),
        ],
        runs,
    )
    tell("check / report", check, report, 1.3)
    tell("add-lead / two reports, cp and fsync", add, 2 * report + copy, 1)
    tell("advance / two reports, cp and fsync", advance, 2 * report + copy, 1)


def report_names(kariz):
    """All reports, as the program lists them to somebody who asks for one that is none."""
    done = subprocess.run([kariz, "report", "?"], stderr=subprocess.PIPE, text=True)
    return re.search(r"reports: (.+)", done.stderr).group(1).split(", ")


def compare_reports(files, deals, runs):
    """Every report beside the first one, and the page of all of them."""
    print(f"\nreports of {deals:,} deals")
    others = report_names(files.kariz)[1:]
    looks = [files.look(deals, "report", name) for name in ["funnel", *others]]
    funnel, *times = medians([*looks, files.look(deals, "report", "--format", "html")], runs)
    for name, time_taken in zip(others, times):
        tell(f"report {name} / report funnel", time_taken, funnel, 1.3)
    tell("report --format html / report funnel", times[-1], funnel, 3)


def main():
    kariz, event_parse = sys.argv[1:3]
    runs = int(sys.argv[3]) if len(sys.argv) > 3 else 15
    most_deals = int(sys.argv[4]) if len(sys.argv) > 4 else 100_000
    with tempfile.TemporaryDirectory() as scratch:
        files = Pipelines(kariz, scratch)
        compare("kariz --version / true", Subject([kariz, "--version"], ""), Subject(["/bin/true"], ""), 3, runs * 20)
        compare(
            "report of 10,000 deals / yaml-cpp's event parse of them",
            files.look(10_000, "report"),
            Subject([event_parse, "FILE"], files.path(10_000)),
            1.2,
            runs,
        )
        compare_with_reading(files, 10_000, runs)
        compare_reports(files, 10_000, runs)
        compare_growth(files, most_deals, runs)


if __name__ == "__main__":
    main()
