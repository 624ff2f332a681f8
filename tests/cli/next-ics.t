The agenda as a calendar file. A parser of calendars reads it (Debian: python3-vobject).

  $ cp "$TESTS/cli/agenda.yaml" pipeline.yaml
  $ kariz next --ics --owner ana
  BEGIN:VCALENDAR\r (esc)
  VERSION:2.0\r (esc)
  PRODID:-//kariz//kariz//EN\r (esc)
  X-WR-CALNAME:Studio North\r (esc)
  BEGIN:VEVENT\r (esc)
  UID:acme-website-1793608200-contact@kariz\r (esc)
  DTSTAMP:20261121T120000Z\r (esc)
  DTSTART:20261121T120000Z\r (esc)
  DURATION:PT15M\r (esc)
  SUMMARY:Acme website: Call about the contract\r (esc)
  DESCRIPTION:contact: Jane Doe\\nphone: +49 30 1234\\ne-mail: jane@acme.exampl\r (esc)
   e\\nkariz touch phone acme-website\r (esc)
  CATEGORIES:contact\r (esc)
  TRANSP:TRANSPARENT\r (esc)
  BEGIN:VALARM\r (esc)
  ACTION:DISPLAY\r (esc)
  TRIGGER:PT0S\r (esc)
  DESCRIPTION:Acme website: Call about the contract\r (esc)
  END:VALARM\r (esc)
  END:VEVENT\r (esc)
  END:VCALENDAR\r (esc)

What is overdue is put at now, for nobody looks at yesterday's page again; what comes keeps its time.

  $ cat >events.py <<'PYTHON'
  > import sys, vobject
  > calendar = vobject.readOne(sys.stdin.buffer.read().decode())
  > print(calendar.x_wr_calname.value, calendar.validate())
  > for event in getattr(calendar, "vevent_list", []):
  >     is_all_day = not hasattr(event.dtstart.value, "hour")
  >     assert is_all_day != hasattr(event, "valarm")
  >     assert is_all_day or event.valarm.trigger.value.total_seconds() == 0
  >     print(event.dtstart.value.isoformat(), event.uid.value)
  >     print("   ", event.summary.value)
  >     print("    " + event.description.value.replace("\n", "\n    "))
  > PYTHON
  $ kariz next --ics --days 1 | /usr/bin/python3 events.py
  Studio North True
  2026-11-21T12:00:00+00:00 florist-1795262220-answer@kariz
      Florist: Answer
      phone: +48 601 000 111
      kariz touch phone florist
  2026-11-21T12:00:00+00:00 acme-website-1793608200-contact@kariz
      Acme website: Call about the contract
      contact: Jane Doe
      phone: +49 30 1234
      e-mail: jane@acme.example
      kariz touch phone acme-website
  2026-11-21T12:00:00+00:00 bakery-1792490400-woken@kariz
      Piekarnia Żytnia: woke up: after the fair
      phone: +48 22 555 01
      kariz touch phone bakery
  2026-11-21T12:00:00+00:00 dentist-1777622400-win-back@kariz
      Dentist's appointments: win back: lost in Proposal sent (Bought from a competitor)
      contact: Dr. Molar
      e-mail: mouth@dentist.example
      why clients leave: They compare with others and go quiet
      how to win them back: Send two references and ask what is missing
      kariz back dentist --to proposal
  2026-11-21T15:00:00+00:00 cafe-noir-1790841600-nurture@kariz
      Café Noir: cold: Send the winter menu
      e-mail: noir@cafe.example
      kariz touch email cafe-noir
  2026-11-21 garage-1794301200-close@kariz
      Garage: close 2026-11-18 gone by
      kariz edit garage --set close=+2w
  2026-11-21 eshop-1790841600-stuck@kariz
      E-shop: stuck for 42 days in Proposal sent (21 at most)
      why clients leave: They compare with others and go quiet
      how to win them back: Send two references and ask what is missing
      kariz advance eshop
  2026-11-22T08:00:00+00:00 hotel-1793523600-answer@kariz
      王府酒店: Agree on the day of delivery
      contact: 王芳
      phone: +86 10 5555
      kariz touch phone hotel

The next day it is the same entry, so that a calendar knows it again.

  $ uids() { kariz next --ics "$@" | tr -d '\r' | grep ^UID; }
  $ uids --owner bo; uids --owner bo --now +1d
  UID:eshop-1790841600-stuck@kariz
  UID:eshop-1790841600-stuck@kariz

Nothing is due: the calendar is empty, and still one that can be read.

  $ kariz next --ics --owner zoe
  BEGIN:VCALENDAR\r (esc)
  VERSION:2.0\r (esc)
  PRODID:-//kariz//kariz//EN\r (esc)
  X-WR-CALNAME:Studio North\r (esc)
  BEGIN:VTIMEZONE\r (esc)
  TZID:UTC\r (esc)
  BEGIN:STANDARD\r (esc)
  DTSTART:19700101T000000\r (esc)
  TZOFFSETFROM:+0000\r (esc)
  TZOFFSETTO:+0000\r (esc)
  END:STANDARD\r (esc)
  END:VTIMEZONE\r (esc)
  END:VCALENDAR\r (esc)
  $ kariz next --ics --owner zoe | /usr/bin/python3 events.py
  Studio North True

Whatever stands in names comes through: commas, semicolons, backslashes, line ends, every script, and any length. Lines
have 75 octets at most, and none begins in the middle of a character.

  $ cat >names.py <<'PYTHON'
  > import json
  > print(json.dumps(["Smith, Jones; Partners", "C:\\new\\office", "Two\nlines", "\"Quoted\": yes", "x" * 200,
  >                   "Жёлтый дом, " * 16 + "конец", "上海茶庄" * 50, "\u06a9\u0627\u0641\u0647 \u0645\u06cc\u200c\u0631\u0648\u06cc\u0645 " * 13 + "!",
  >                   "😀" * 200, "a😀" * 100]))
  > PYTHON
  $ python3 names.py >names.json
  $ python3 - >names.yaml <<'PYTHON'
  > import json
  > print("kariz: 1\nstages: [{id: lead, name: Lead}]\ndeals:")
  > for number, name in enumerate(json.load(open("names.json"))):
  >     print(f"  d{number}:\n    name: {json.dumps(name, ensure_ascii=False)}\n    next: {{at: 2026-11-21, do: Call}}")
  >     print("    history: [{at: 2026-11-01, stage: lead}, {at: 2026-11-01, touch: phone}]")
  > PYTHON
  $ kariz -f names.yaml next --ics >names.ics
  $ cat >same.py <<'PYTHON'
  > import json, vobject
  > file = open("names.ics", "rb").read()
  > events = vobject.readOne(file.decode()).vevent_list
  > for event, name in zip(events, json.load(open("names.json")), strict=True):
  >     print(event.summary.value == name + ": Call", name[:12].replace("\n", " | "))
  > lines = file.split(b"\r\n")
  > for line in lines: line.decode()
  > print("the longest line:", max(map(len, lines)), b"\n" in b"".join(lines))
  > PYTHON
  $ /usr/bin/python3 same.py
  True Smith, Jones
  True C:\new\offic
  True Two | lines
  True "Quoted": ye
  True xxxxxxxxxxxx
  True Жёлтый дом, 
  True 上海茶庄上海茶庄上海茶庄
  True کافه می‌رویم
  True 😀😀😀😀😀😀😀😀😀😀😀😀
  True a😀a😀a😀a😀a😀a😀
  the longest line: 75 False

No control character gets into a calendar.

  $ printf 'kariz: 1\nname: "a\\eb"\nstages: [{id: lead}]\ndeals:\n  one:\n    name: "a\\e[31mb\\a\\u202Ec"\n    history:\n      - {at: 2026-11-01, stage: lead}\n' >evil.yaml
  $ kariz -f evil.yaml next --ics | tr -d '\r' | grep -E 'NAME|SUMMARY'
  X-WR-CALNAME:a\\x1Bb
  SUMMARY:a\\x1B[31mb\\x07\\u202Ec: waits for an answer

It is a format of its own, so no other goes with it.

  $ kariz next --ics --json
  kariz: error: --ics and --json contradict each other
  [2]
  $ kariz next --ics --format csv
  kariz: error: --ics and --format csv contradict each other
  [2]
  $ kariz next --ics --format table
  kariz: error: --ics and --format table contradict each other
  [2]
