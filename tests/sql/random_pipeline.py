"""Writes random pipelines, with everything in their histories that a report has to count rightly."""

import datetime

import load

NOW = datetime.datetime(2026, 11, 21, 12, tzinfo=datetime.timezone.utc)
STAGES = ["lead", "contact", "meeting", "offer", "contract", "delivery", "review"]
OWNERS = ["ana", "bo", "cy"]
REASONS = ["price", "silent", "spam"]
SOURCES = ["web", "referral", "call", "fair"]
# Whole cents and a half come of forty yen, and a dollar is seldom worth the same for long.
RATES = "rates:\n  JPY: 0.006125\n  USD: {2020-01-01: 0.905, " + ", ".join(
    f"{2025 + month // 12}-{month % 12 + 1:02}-10: 0.{8500 + month * 37 % 100 * 11}" for month in range(6, 23)) + "}\n"
ZONES = ["UTC", "Europe/Warsaw", "America/New_York", "+05:30"]


def settings(random):
    """The settings as text, and what histories need of them: stages, currencies and the calendar."""
    stages = STAGES[:random.randint(1, len(STAGES))]
    sold = random.randint(0, 2 * len(stages))
    lines = []
    for index, stage in enumerate(stages):
        flags = ""
        if index == sold or (index > sold and random.random() < 0.3):
            flags += ", sold: true"
        if index > 0 and random.random() < 0.2:
            flags += ", optional: true"
        elif len(stages) > 2 and random.random() < 0.15:
            flags += ", retired: true"
        lines.append(f"  - {{id: {stage}, name: The {stage}{flags}}}\n")
    has_currencies = random.random() < 0.5
    zone = random.choice(ZONES)
    text = f"kariz: 1\ncurrency: EUR\n{RATES if has_currencies else ''}timezone: \"{zone}\"\nstages:\n"
    text += "".join(lines)
    if random.random() < 0.6:
        text += f"qualification: {{to: {random.choice(stages)}, questions: {{fit: Fit}}}}\n"
    if random.random() < 0.7:
        text += "loss-reasons: {price: Too dear, silent: Silent, spam: {name: No lead, disqualifies: true}}\n"
    kind = random.random()
    if kind < 0.6:
        text += "sources: {web: inbound, referral: inbound, call: outbound, fair: outbound}\n"
    elif kind < 0.8:
        text += f"sources: [{', '.join(SOURCES)}]\n"
    return text, stages, ["EUR", "USD", "JPY"] if has_currencies else ["EUR"], load.Zone(zone)


def amount(random, currencies):
    currency = random.choice(currencies)
    number = random.randint(1, 9_000_000)
    if random.random() < 0.5:
        number = number // 40 * 40
    text = str(number) if currency == "JPY" else f"{number // 100}.{number % 100:02}"
    return text if currency == "EUR" else f"{text} {currency}"


def moment(time, random):
    """A time as people may write it: in any zone."""
    zone = datetime.timezone(datetime.timedelta(minutes=random.choice([0, 60, -300, 330])))
    return time.astimezone(zone).isoformat(timespec="seconds")


def change(random, currencies):
    """What some fields were until now."""
    old = {"value": amount(random, currencies), "owner": random.choice(OWNERS), "source": random.choice(SOURCES)}
    for field in old:
        if random.random() < 0.2:
            old[field] = "null"
    kept = random.sample(sorted(old), random.randint(1, 3))
    return "was: {" + ", ".join(f"{field}: {old[field]}" for field in kept) + "}"


class Walk:
    """The history of a deal: mostly forward, sometimes anything."""

    def __init__(self, random, stages, currencies, zone):
        self.random, self.stages, self.currencies = random, stages, currencies
        self.at = NOW - datetime.timedelta(seconds=random.randint(-20 * 86400, 500 * 86400))
        if random.random() < 0.1:
            self.at = datetime.datetime.fromtimestamp(zone.start(self.at.year, self.at.month), datetime.timezone.utc)
        self.stage = 0 if random.random() < 0.8 else random.randrange(len(stages))
        self.is_closed = False
        self.lines = []
        self.add(f"stage: {stages[self.stage]}")

    def add(self, what):
        self.lines.append(f"      - {{at: {moment(self.at, self.random)}, {what}}}\n")

    def enter(self, stage):
        self.stage = min(max(stage, 0), len(self.stages) - 1)
        self.is_closed = False
        self.add(f"stage: {self.stages[self.stage]}")

    def close(self, what):
        self.is_closed = True
        self.add(what)

    def step(self):
        random = self.random
        if random.random() < 0.85:
            self.at += datetime.timedelta(seconds=random.randint(1, 40 * 86400))
        kind = random.random()
        if self.is_closed and kind < 0.6:
            self.enter(random.randrange(len(self.stages)) if kind < 0.3 else self.stage)
        elif kind < 0.4:
            self.enter(self.stage + 1)
        elif kind < 0.5:
            self.enter(self.stage + random.randint(2, 3))
        elif kind < 0.56:
            self.enter(self.stage - random.randint(1, 2))
        elif kind < 0.6:
            self.enter(self.stage)
        elif kind < 0.68:
            self.close(f"lost: {random.choice(REASONS)}")
        elif kind < 0.73:
            self.close("cold: no answer")
        elif kind < 0.81:
            worth = "unknown" if random.random() < 0.3 else amount(random, self.currencies)
            self.close(f"won: {worth}")
        elif kind < 0.87:
            until = self.at + datetime.timedelta(seconds=random.randint(1, 90 * 86400))
            self.add(f"defer: {moment(until, random)}")
        elif kind < 0.94 and self.at <= NOW:
            # What a field will have been, once it is changed, nobody knows.
            self.add(change(random, self.currencies))
        else:
            self.add(random.choice(["touch: email", "note: so it was"]))


def pipeline(random, count):
    """A pipeline of so many deals."""
    text, stages, currencies, zone = settings(random)
    valued = random.choice([0.8, 0.8, 0.1])
    text += "deals:\n"
    for number in range(count):
        walk = Walk(random, stages, currencies, zone)
        for _ in range(random.choice([0, 1, 2, 3, 4, 6, 9])):
            if walk.is_closed and random.random() < 0.5:
                break
            walk.step()
        text += f"  d{number:03}:\n"
        if random.random() < valued:
            text += f"    value: {amount(random, currencies)}\n"
        if random.random() < 0.85:
            text += f"    source: {random.choice(SOURCES)}\n"
        if random.random() < 0.85:
            text += f"    owner: {random.choice(OWNERS)}\n"
        if number > 0 and random.random() < 0.1:
            text += f"    from: d{random.randrange(number):03}\n"
        text += "    history:\n" + "".join(walk.lines)
    return text
