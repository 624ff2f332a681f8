Every row that makes no sense is listed with its place. Then nothing at all is imported.

  $ kariz init -q --template bant && cp pipeline.yaml empty.yaml
  $ cat >recipe.yaml <<'YAML'
  > key: ID
  > columns: {name: Deal, value: Amount, source: From, close: Due}
  > stage: {column: Stage, values: {New: prospecting, Sold: won, Gone: lost}}
  > events: {prospecting: Created, won: Closed, lost: Closed}
  > YAML
  $ cat >leads.csv <<'CSV'
  > ID,Deal,Amount,From,Due,Stage,Created,Closed
  > 1,Good,100,web,2026-12-01,New,2026-11-01,
  > 2,,100,web,,New,2026-11-01,
  > 3,Dear,12.345,web,,New,2026-11-01,
  > 4,Cheap,a lot,web,,New,2026-11-01,
  > 5,From nowhere,1,tv,,New,2026-11-01,
  > 6,Never,1,web,2026-02-30,New,2026-02-30,
  > 7,Ahead,1,web,,New,2026-12-24,
  > 8,Strange,1,web,,Newish,2026-11-01,
  > 1,Twice,1,web,,New,2026-11-01,
  > ,Keyless,1,web,,New,2026-11-01,
  > 11,Lost,1,web,,Gone,2026-11-01,2026-11-02
  > 12,Timeless,1,web,,New,,
  > 13,Short,1
  > 14,Long,1,web,,New,2026-11-01,,,,and more
  > 15,Backwards,1,web,,Sold,2026-11-03,2026-11-02
  > CSV
  $ kariz import --recipe recipe.yaml leads.csv
  leads.csv:3:3: error: a row without a name for the deal
      3 | 2,,100,web,,New,2026-11-01,
        |   ^
        help: every deal has a name; it can be made of several columns
  leads.csv:4:8: error: '12.345' has more decimals than EUR has (2)
      4 | 3,Dear,12.345,web,,New,2026-11-01,
        |        ^~~~~~
        help: if amounts are written so, say it in the recipe: money: {decimal: ",", thousands: "."}
  leads.csv:5:9: error: 'a lot' is not an amount
      5 | 4,Cheap,a lot,web,,New,2026-11-01,
        |         ^~~~~
        help: amounts are read as 1054.00 here, with a currency or without
  leads.csv:6:18: error: unknown source 'tv'
      6 | 5,From nowhere,1,tv,,New,2026-11-01,
        |                  ^~
        help: sources: web, referral, social, event, cold-call
  leads.csv:7:15: error: 2026-02-30 does not exist: February 2026 has 28 days
      7 | 6,Never,1,web,2026-02-30,New,2026-02-30,
        |               ^~~~~~~~~~
        help: a time looks like 2026-11-21 or 2026-11-21 14:30
  leads.csv:7:30: error: 2026-02-30 does not exist: February 2026 has 28 days
      7 | 6,Never,1,web,2026-02-30,New,2026-02-30,
        |                              ^~~~~~~~~~
        help: a time looks like 2026-11-21 or 2026-11-21 14:30
  leads.csv:8:20: error: 2026-12-24T00:00:00Z lies in the future
      8 | 7,Ahead,1,web,,New,2026-12-24,
        |                    ^~~~~~~~~~
        help: events are recorded once they have happened
  leads.csv:9:18: error: unknown stage 'Newish'
      9 | 8,Strange,1,web,,Newish,2026-11-01,
        |                  ^~~~~~
        help: stages and outcomes: prospecting, qualification, contact, relationship, meeting, demo, won, lost, cold, New, Sold, Gone; or in the recipe: stage: {values: {Newish: STAGE}}, or {empty: [Newish]} where it is none
  leads.csv:10:1: error: two rows have the key '1'
     10 | 1,Twice,1,web,,New,2026-11-01,
        | ^
        help: keep one of them, or choose a column whose cells all differ
  leads.csv:2:1: note: the first one
      2 | 1,Good,100,web,2026-12-01,New,2026-11-01,
        | ^
  leads.csv:11:1: error: a row without a key
     11 | ,Keyless,1,web,,New,2026-11-01,
        | ^
        help: the key tells a second import which rows are known
  leads.csv:12:16: error: a lost deal without a reason
     12 | 11,Lost,1,web,,Gone,2026-11-01,2026-11-02
        |                ^~~~
        help: say what holds for such rows in the recipe: defaults: {reason: REASON}
  leads.csv:13:20: error: a row without a date
     13 | 12,Timeless,1,web,,New,,
        |                    ^~~
        help: say when such deals began: --at TIME, or in the recipe defaults: {at: TIME}
  leads.csv:14:10: error: a row of 3 cells, where the header has 8
     14 | 13,Short,1
        |          ^
        help: cells that say nothing need their delimiters too
  leads.csv:15:32: error: a row of 11 cells, where the header has 8
     15 | 14,Long,1,web,,New,2026-11-01,,,,and more
        |                                ^
        help: a cell with ',' in it has to stand in quotes
  leads.csv:16:37: error: closed at 2026-11-02T00:00:00Z, before it entered prospecting
     16 | 15,Backwards,1,web,,Sold,2026-11-03,2026-11-02
        |                                     ^~~~~~~~~~
        help: swap the dates, or leave the wrong one blank
  leads.csv:16:26: note: entered prospecting at 2026-11-03T00:00:00Z
     16 | 15,Backwards,1,web,,Sold,2026-11-03,2026-11-02
        |                          ^~~~~~~~~~
  kariz: error: 14 rows make no sense; nothing was imported
  [1]
  $ cmp pipeline.yaml empty.yaml

Dates that could mean several things are not guessed at.

  $ cat >dates.csv <<'CSV'
  > ID,Deal,Created
  > 1,One,03/04/2026
  > 2,Two,05/06/2026
  > CSV
  $ printf 'key: ID\ncolumns: {name: Deal}\nevents: {prospecting: Created}\n' >dates.recipe.yaml
  $ kariz import --recipe dates.recipe.yaml dates.csv
  dates.csv:2:7: error: column 'Created' has dates like '03/04/2026', which could mean several things
      2 | 1,One,03/04/2026
        |       ^~~~~~~~~~
        help: say in the recipe how they are written: dates: {pattern: "%d/%m/%Y"}
  dates.csv:3:7: note: the same here
      3 | 2,Two,05/06/2026
        |       ^~~~~~~~~~
  kariz: error: 2 rows make no sense; nothing was imported
  [1]

What a recipe has to say of all rows is asked once, with the line to write: of a table from Germany, how its amounts and
dates are written, and which column dates the deals.

  $ cat >kunden.csv <<'CSV'
  > Nr;Kunde;Betrag;Erstkontakt
  > 1;Bäckerei Müller;1.200,50;03.02.2026
  > 2;Yoga-Studio;5.800;04.02.2026
  > 3;Winzerhof;900,00;05.02.2026
  > CSV
  $ kariz import kunden.csv --map name=Kunde,value=Betrag --key Nr 2>&1 | grep -v 'is not imported' | tail -15
  kunden.csv:2:1: error: a row without a date
      2 | 1;Bäckerei Müller;1.200,50;03.02.2026
        | ^
        help: say in the recipe what column dates them: events: {prospecting: Erstkontakt}; or: --at TIME
  kunden.csv:3:1: note: the same here, and once more
      3 | 2;Yoga-Studio;5.800;04.02.2026
        | ^
  kunden.csv:2:19: error: '1.200,50' is not an amount
      2 | 1;Bäckerei Müller;1.200,50;03.02.2026
        |                   ^~~~~~~~
        help: if amounts are written so, say it in the recipe: money: {decimal: ",", thousands: "."}
  kunden.csv:3:15: note: the same here, and once more
      3 | 2;Yoga-Studio;5.800;04.02.2026
        |               ^~~~~
  kariz: error: 3 rows make no sense; nothing was imported
  $ kariz import kunden.csv --map name=Kunde,value=Betrag,created=Erstkontakt --key Nr
  --map:1:25: error: unknown field 'created'
      1 | name=Kunde,value=Betrag,created=Erstkontakt
        |                         ^~~~~~~
        help: the date of a stage or an outcome stands in the recipe: events: {prospecting: Erstkontakt}
  [1]
  $ printf 'events: {prospecting: Erstkontakt}\nmoney: {decimal: ",", thousands: "."}\n' >kunden.recipe.yaml
  $ kariz import kunden.csv --recipe kunden.recipe.yaml --map name=Kunde,value=Betrag --key Nr
  kunden.csv:2:28: error: column 'Erstkontakt' has dates like '03.02.2026', which could mean several things
      2 | 1;Bäckerei Müller;1.200,50;03.02.2026
        |                            ^~~~~~~~~~
        help: say in the recipe how they are written: dates: {pattern: "%d.%m.%Y"}
  kunden.csv:3:21: note: the same here, and once more
      3 | 2;Yoga-Studio;5.800;04.02.2026
        |                     ^~~~~~~~~~
  kariz: error: 3 rows make no sense; nothing was imported
  [1]
  $ printf 'dates: {pattern: "%%d.%%m.%%Y"}\n' >>kunden.recipe.yaml
  $ kariz import kunden.csv --recipe kunden.recipe.yaml --map name=Kunde,value=Betrag --key Nr --dry-run 2>&1 >/dev/null
  would import 3 deals, 0 known

What is wrong with a table as a whole:

  $ printf '' >none.csv && kariz import none.csv --map name=Deal
  none.csv:1:1: error: the file is empty
      1 |
        | ^
        help: its first line has to name the columns
  [1]
  $ printf 'Deal,Deal\na,b\n' | kariz import - --map name=Deal --at now
  <stdin>:1:6: error: two columns are called 'Deal'
      1 | Deal,Deal
        |      ^~~~
        help: rename one of them in the first line
  <stdin>:1:1: note: the first one
      1 | Deal,Deal
        | ^~~~
  [1]
  $ printf 'Deal,Amount\n"never closed,1\n' | kariz import - --map name=Deal --at now
  <stdin>:2:1: error: this quote is never closed
      2 | "never closed,1
        | ^
        help: close it; a quote within a quoted cell is written twice
  kariz: error: 1 row makes no sense; nothing was imported
  [1]
  $ printf 'Deal,Amount\na,1\n' | kariz import - --map name=Dael,value=Amount --at now
  --map:1:6: error: <stdin> has no column 'Dael'
      1 | name=Dael,value=Amount
        |      ^~~~
        help: did you mean 'Deal'? columns: Deal, Amount
  [1]
  $ printf 'Deal\na\n' | kariz import - --map company=Deal --at now
  <stdin>:1:1: error: nothing says what the deals are called
      1 | Deal
        | ^~~~
        help: name a column for it: --map name=COLUMN, or in the recipe columns: {name: COLUMN}
  [1]
  $ printf 'Deal\na\n' | kariz import - --map name=Deal --key Number --at now
  --key:1:1: error: <stdin> has no column 'Number'
      1 | Number
        | ^~~~~~
        help: columns: Deal
  [1]
  $ printf 'Deal\na\n' | kariz import - --map name=Deal
  <stdin>:2:1: error: a row without a date
      2 | a
        | ^
        help: say when such deals began: --at TIME, or in the recipe defaults: {at: TIME}
  kariz: error: 1 row makes no sense; nothing was imported
  [1]
  $ printf 'Deal\na\n' | kariz import - --map name=Deal --at tomorrow
  kariz: error: 2026-11-22T00:00:00Z lies in the future
    help: events are recorded once they have happened
  [1]
  $ printf 'Deal\n"a bell \a"\n' | kariz import - --map name=Deal --at now
  <stdin>:2:9: error: control character U+0007
      2 | "a bell \x07"
        |         ^~~~
        help: remove it
  kariz: error: 1 row makes no sense; nothing was imported
  [1]
  $ kariz import --map name=Deal
  kariz: error: import needs FILE
    help: usage: kariz import [OPTION…] FILE…
  [2]
  $ kariz import - - --map name=Deal </dev/null
  kariz: error: standard input cannot be read twice
  [2]

With the options:

  $ kariz import leads.csv --map name
  --map:1:1: error: 'name' is not FIELD=COLUMN
      1 | name
        | ^~~~
        help: columns are named like name=Deal,value=Amount
  [2]
  $ kariz import leads.csv --map name=
  --map:1:1: error: 'name=' is not FIELD=COLUMN
      1 | name=
        | ^~~~~
        help: columns are named like name=Deal,value=Amount
  [2]
  $ kariz import leads.csv --map name=Deal,name=Deal
  --map:1:11: error: 'name' stands here twice
      1 | name=Deal,name=Deal
        |           ^~~~
        help: keep one of them
  [2]
  $ kariz import leads.csv --map nmae=Deal --at now
  --map:1:1: error: unknown field 'nmae'
      1 | nmae=Deal
        | ^~~~
        help: did you mean 'name'? fields: name, company, contact, email, phone, value, source, owner, tags, close, from, ref, reason, note
  leads.csv:1:1: error: nothing says what the deals are called
      1 | ID,Deal,Amount,From,Due,Stage,Created,Closed
        | ^~
        help: name a column for it: --map name=COLUMN, or in the recipe columns: {name: COLUMN}
  [1]
  $ kariz import leads.csv --map 'name={Deal' --at now
  --map:1:6: error: the braces of this template are not in pairs
      1 | name={Deal
        |      ^
        help: {Deal Name} stands for the column of this name
  [2]
  $ kariz import leads.csv --map name=Deal --at 2026-02-30
  kariz: error: --at: 2026-02-30 does not exist: February 2026 has 28 days
    help: accepted: 2026-11-21, 2026-11-21 14:30, 2026-11-21T14:30:00+01:00, now, today, tomorrow, yesterday, +3d, -2w (units: min h d w mo y), mon … sun, fri 9:00
  [2]
  $ kariz import leads.csv
  leads.csv:1:1: error: nothing says what the deals are called
      1 | ID,Deal,Amount,From,Due,Stage,Created,Closed
        | ^~
        help: name a column for it: --map name=COLUMN, or in the recipe columns: {name: COLUMN}
  [1]

With the recipe:

  $ cat >bad.recipe.yaml <<'YAML'
  > kye: ID
  > delimiter: "::"
  > encoding: latin-9
  > columns: {name: Dael, valeu: Amount, company: "{Deal"}
  > stage: {column: Stage, values: {New: prospectin}}
  > events: {demoo: Created}
  > dates: {pattern: "%Q"}
  > money: {currency: EURO}
  > defaults: {at: 2026-02-30, reason: whim}
  > YAML
  $ kariz import --recipe bad.recipe.yaml leads.csv
  bad.recipe.yaml:1:1: error: unknown key 'kye' of a recipe
      1 | kye: ID
        | ^~~
        help: did you mean 'key'? keys: source, delimiter, encoding, key, id, columns, dates, money, stage, events, defaults, ignore
  bad.recipe.yaml:2:12: error: '::' is not a delimiter
      2 | delimiter: "::"
        |            ^~~~
        help: one of "," ";" "|" "\t"; without this key it is found
  bad.recipe.yaml:3:11: error: unknown encoding 'latin-9'
      3 | encoding: latin-9
        |           ^~~~~~~
        help: encodings: utf-8, utf-16, windows-1252
  bad.recipe.yaml:4:48: error: the braces of this template are not in pairs
      4 | columns: {name: Dael, valeu: Amount, company: "{Deal"}
        |                                                ^
        help: {Deal Name} stands for the column of this name
  bad.recipe.yaml:7:18: error: '%Q' is not known in a pattern
      7 | dates: {pattern: "%Q"}
        |                  ^~~~
        help: a pattern looks like %d/%m/%Y; understood: %Y %y %m %b %B %d %e %a %A %H %I %p %M %S %z %F %R %T %%
  bad.recipe.yaml:8:19: error: unknown currency 'EURO'
      8 | money: {currency: EURO}
        |                   ^~~~
        help: a code of ISO 4217 in capitals, such as EUR, PLN or JPY
  [2]
  $ printf 'id: [ID]\ncolumns: {name: Deal}\nstage: {column: [Stage]}\ndefaults: {at: , reason: [price], channel: {}}\n' >bad.recipe.yaml
  $ kariz import --recipe bad.recipe.yaml leads.csv
  bad.recipe.yaml:1:5: error: the column of the ids is a list, not a text
      1 | id: [ID]
        |     ^
  bad.recipe.yaml:3:17: error: the column of the stage is a list, not a text
      3 | stage: {column: [Stage]}
        |                 ^
  bad.recipe.yaml:4:12: error: the time by default is empty
      4 | defaults: {at: , reason: [price], channel: {}}
        |            ^~
        help: write a text after the colon, or remove the key
  bad.recipe.yaml:4:26: error: the reason by default is a list, not a text
      4 | defaults: {at: , reason: [price], channel: {}}
        |                          ^
  bad.recipe.yaml:4:44: error: the channel by default is a mapping, not a text
      4 | defaults: {at: , reason: [price], channel: {}}
        |                                            ^
  [2]
  $ printf 'columns: {name: Dael, valeu: Amount}\nstage: {column: Stage, values: {New: prospectin}}\nevents: {demoo: Created}\ndefaults: {at: 2026-10-01, reason: whim}\nignore: [ID, From, Due, Closd]\n' >bad.recipe.yaml
  $ kariz import --recipe bad.recipe.yaml leads.csv
  bad.recipe.yaml:1:17: error: leads.csv has no column 'Dael'
      1 | columns: {name: Dael, valeu: Amount}
        |                 ^~~~
        help: did you mean 'Deal'? columns: ID, Deal, Amount, From, Due, Stage, Created, Closed
  bad.recipe.yaml:1:23: error: unknown field 'valeu'
      1 | columns: {name: Dael, valeu: Amount}
        |                       ^~~~~
        help: did you mean 'value'? fields: name, company, contact, email, phone, value, source, owner, tags, close, from, ref, reason, note
  bad.recipe.yaml:2:38: error: unknown stage 'prospectin'
      2 | stage: {column: Stage, values: {New: prospectin}}
        |                                      ^~~~~~~~~~
        help: did you mean 'prospecting'? stages and outcomes: prospecting, qualification, contact, relationship, meeting, demo, won, lost, cold
  bad.recipe.yaml:3:10: error: unknown stage 'demoo'
      3 | events: {demoo: Created}
        |          ^~~~~
        help: did you mean 'demo'? stages and outcomes: prospecting, qualification, contact, relationship, meeting, demo, won, lost, cold
  bad.recipe.yaml:4:36: error: unknown reason 'whim'
      4 | defaults: {at: 2026-10-01, reason: whim}
        |                                    ^~~~
        help: reasons: price, competitor, terms, changed-mind, silent, spam
  bad.recipe.yaml:5:25: error: leads.csv has no column 'Closd'
      5 | ignore: [ID, From, Due, Closd]
        |                         ^~~~~
        help: did you mean 'Closed'? columns: ID, Deal, Amount, From, Due, Stage, Created, Closed
  [1]
  $ printf 'columns: [' >bad.recipe.yaml && kariz import --recipe bad.recipe.yaml leads.csv
  bad.recipe.yaml:1:10: error: this '[' is never closed
      1 | columns: [
        |          ^
        help: close it with ']'
  [2]

Nothing of this has touched the file.

  $ cmp pipeline.yaml empty.yaml
