"""Reads a pipeline file into SQLite, with PyYAML and without kariz."""

import datetime
import sqlite3
import zoneinfo

import yaml

SCHEMA = """
create table stage (k integer primary key, id text, sold integer, optional integer, retired integer);
create table setting (qualified_from integer, first_sold integer, stages integer);
create table reason (id text, disqualifies integer);
create table source (id text, direction text);
create table rate (currency text, since text, billionths integer);
create table deal (id text primary key, origin text, owner text, source text, value text);
create table event (deal text, seq integer, at integer, day text, kind text, stage integer, reason text, until integer,
                    value text, primary key (deal, seq));
create table was (deal text, seq integer, at integer, field text, old text);
create table ask (now integer, today text, begins integer, ends integer, dated text);
"""


class Zone:
    """The calendar of the pipeline."""

    def __init__(self, name):
        if name[0] in "+-":
            sign = -1 if name[0] == "-" else 1
            hours, minutes = name[1:].split(":")
            self.zone = datetime.timezone(sign * datetime.timedelta(hours=int(hours), minutes=int(minutes)))
        else:
            self.zone = zoneinfo.ZoneInfo(name)

    def day(self, seconds):
        return datetime.datetime.fromtimestamp(seconds, self.zone).date().isoformat()

    def start(self, year, month):
        """The second in which a month begins."""
        return int(datetime.datetime(year + (month - 1) // 12, (month - 1) % 12 + 1, 1, tzinfo=self.zone).timestamp())


def seconds(text):
    return int(datetime.datetime.fromisoformat(text.replace("Z", "+00:00")).timestamp())


def billionths(text):
    whole, _, part = text.partition(".")
    return int(whole) * 10**9 + int((part + "0" * 9)[:9])


def load_settings(base, document):
    stages = [stage["id"] for stage in document["stages"]]
    for k, stage in enumerate(document["stages"]):
        flags = [stage.get(flag) == "true" for flag in ("sold", "optional", "retired")]
        base.execute("insert into stage values (?, ?, ?, ?, ?)", (k, stage["id"], *flags))
    to = document.get("qualification", {}).get("to")
    base.execute("insert into setting select ?, (select min(k) from stage where sold), ?",
                 (stages.index(to) if to else None, len(stages)))
    for name, reason in document.get("loss-reasons", {}).items():
        disqualifies = isinstance(reason, dict) and reason.get("disqualifies") == "true"
        base.execute("insert into reason values (?, ?)", (name, disqualifies))
    sources = document.get("sources", {})
    if isinstance(sources, dict):
        base.executemany("insert into source values (?, ?)", sources.items())
    for currency, rates in document.get("rates", {}).items():
        for since, rate in (rates if isinstance(rates, dict) else {"0000-01-01": rates}).items():
            base.execute("insert into rate values (?, ?, ?)", (currency, since, billionths(rate)))
    return stages


def load_history(base, zone, stages, deal, history):
    for seq, event in enumerate(history):
        at = seconds(event["at"])
        kind = next(key for key in event if key != "at")
        what = event[kind]
        row = {"stage": None, "reason": None, "until": None, "value": None}
        if kind == "stage":
            row["stage"] = stages.index(what)
        elif kind == "lost":
            row["reason"] = what
        elif kind == "defer":
            row["until"] = seconds(what)
        elif kind == "won" and what != "unknown":
            row["value"] = what
        elif kind == "was":
            for field, old in what.items():
                base.execute("insert into was values (?, ?, ?, ?, ?)",
                             (deal, seq, at, field, None if old == "null" else old))
        base.execute("insert into event values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                     (deal, seq, at, zone.day(at), kind, *row.values()))


def load(text):
    """The database that holds a pipeline, and its calendar."""
    document = yaml.load(text, yaml.BaseLoader)
    base = sqlite3.connect(":memory:")
    base.row_factory = sqlite3.Row
    base.executescript(SCHEMA)
    zone = Zone(document["timezone"])
    stages = load_settings(base, document)
    for name, deal in document["deals"].items():
        base.execute("insert into deal values (?, ?, ?, ?, ?)",
                     (name, deal.get("from"), deal.get("owner"), deal.get("source"), deal.get("value")))
        load_history(base, zone, stages, name, deal["history"])
    return base, zone
