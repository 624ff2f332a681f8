What comes in may be anything: somebody else's file, a name copied from a web page, a script gone wrong. Nothing of it
hangs, takes all memory, reaches a terminal raw or ends in a fault of kariz. (Terminal escapes in texts of the file stand
in names.t.)

Depth is refused where it begins to be too deep, however it is written.

  $ deep() { printf 'kariz: 1\nname: '; printf -- "$1%.0s" $(seq 5000); }
  $ for begin in '[' '{' '[{' '{a: ' '!!seq [' '&a ['; do deep "$begin" >deep.yaml; kariz -f deep.yaml check | grep error; done
  deep.yaml:2:23: error: nested deeper than 32 levels
  deep.yaml:2:38: error: nested deeper than 32 levels
  deep.yaml:2:28: error: nested deeper than 32 levels
  deep.yaml:2:131: error: nested deeper than 32 levels
  deep.yaml:2:119: error: nested deeper than 32 levels
  deep.yaml:2:71: error: nested deeper than 32 levels
  $ awk 'BEGIN { for (i = 0; i < 3000; ++i) printf "%*sa:\n", i, "" }' >deep.yaml
  $ kariz -f deep.yaml check | head -n 1
  deep.yaml:33:33: error: nested deeper than 32 levels
  $ awk 'BEGIN { print "kariz: 1\nname:"; for (i = 0; i < 3000; ++i) printf "%*s-\n", i, "" }' >deep.yaml
  $ kariz -f deep.yaml check | head -n 1
  deep.yaml:34:32: error: nested deeper than 32 levels

A few lines whose aliases would fill a gigabyte are refused before they are expanded: by the count of what they stand for.

  $ { printf 'kariz: 1\nstages: [{id: lead}]\nname:\n  - &a0 [x, x]\n'
  >   for i in $(seq 29); do printf -- '  - &a%d [*a%d, *a%d]\n' $i $((i - 1)) $((i - 1)); done; } >bomb.yaml
  $ wc -c <bomb.yaml
  660
  $ kariz -f bomb.yaml check
  bomb.yaml:21:17: error: the aliases of this file stand for more than 1000000 values
     21 |   - &a17 [*a16, *a16]
        |                 ^
        help: write fewer of them
  [1]

Garbage is refused after so much of it that it takes neither long nor much memory.

  $ full() { head -c "$2" /dev/zero | tr '\0' "$1" >garbage.yaml; kariz -f garbage.yaml check; }
  $ full x 70000000
  garbage.yaml:1:1: error: more than 64 MiB without a key or a value
      1 | xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…
        | ^
        help: a deal has about 400 bytes, each of its keys on a line
  [1]
  $ full '[' 3000000
  garbage.yaml:1:1: error: more than 2000000 brackets, quotes and commas in one value
      1 | [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[…
        | ^
        help: write each deal on lines of its own, without brackets around them all
  [1]
  $ { printf 'kariz: 1\nstages: [{id: lead}]\ndeals:\n'; yes '  x: [a, a, a, a, a, a, a, a, a, a]' | head -n 25000; } >garbage.yaml
  $ kariz -f garbage.yaml check | grep -c error
  49999
  $ { printf 'kariz: 1\nstages: [{id: lead}]\ndeals:\n  acme:\n    tags:\n'; yes '    - x' | head -n 1000000; } >garbage.yaml
  $ kariz -f garbage.yaml check
  garbage.yaml:999999:7: error: more than 1000000 values in one piece
  999999 |     - x
         |       ^
        help: a deal has about 60
  [1]
  $ yes 'a: b' | head -n 60000 >garbage.yaml
  $ kariz -f garbage.yaml check
  garbage.yaml:50000:4: error: more than 100000 values in the settings
  50000 | a: b
        |    ^
        help: what there are many of stands under 'deals', each with an id of its own
  [1]
  $ rm garbage.yaml
  $ truncate -s 1073741825 huge.yaml
  $ kariz -f huge.yaml check
  kariz: error: huge.yaml is larger than 1 GiB
  [4]
  $ rm huge.yaml

Of endless problems the first are told, and the number of the others.

  $ { printf 'kariz: 1\nstages: [{id: lead}]\ndeals:\n'; seq -f '  d%.0f: x' 100002; } >many.yaml
  $ kariz -f many.yaml check >many.txt
  [1]
  $ grep -c error many.txt
  100001
  $ tail -n 4 many.txt
  many.yaml:100004:12: error: too many problems to tell them all: 2 more from here on
  100004 |   d100001: x
         |            ^
        help: mend those above first
  $ awk 'BEGIN { printf "kariz: 1\nstages: [{id: lead}]\n"; for (i = 0; i < 100000; ++i) printf "x"; print ": 1" }' >long.yaml
  $ kariz -f long.yaml check | head -n 1 | cut -c1-40
  long.yaml:3:1: error: 'xxxxxxxxxxxxxxxxx
  $ kariz -f long.yaml check | head -n 1 | wc -c
  2026

A name of a megabyte is a name.

  $ cp "$TESTS/cli/pipeline.yaml" pipeline.yaml
  $ { printf 'kariz: 1\nstages: [{id: lead}]\ndeals:\n  acme:\n    name: '; head -c 1000000 /dev/zero | tr '\0' y
  >   printf '\n    history: [{at: 2026-11-01, stage: lead}]\n'; } >long.yaml
  $ kariz -f long.yaml check
  $ kariz -f long.yaml list --json | wc -c
  1000174
  $ kariz -f long.yaml edit acme --set owner=ana && cut -c1-60 long.yaml
  acme: lead; owner: ana
  kariz: 1
  stages: [{id: lead}]
  deals:
    acme:
      name: yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
      owner: ana
      history:
        - {at: 2026-11-01T00:00:00Z, stage: lead}
        - {at: 2026-11-21T12:00:00Z, was: {owner: null}}

Ids that mean something to YAML, to a shell or to nobody.

  $ for id in .. . -f '~' '' a/b 'a b' '*' '{' '#' "$(printf 'a\342\200\217')" "$(printf 'a\033')" "$(printf 'a\377')"; do kariz add-lead N --id "$id" 2>&1 | head -n 1; done
  kariz: error: --id: '..' is not an id: it begins with '.'
  kariz: error: --id: '.' is not an id: it begins with '.'
  kariz: error: --id: '-f' is not an id: it begins with '-'
  kariz: error: --id: '~' is not an id: it has '~'
  kariz: error: --id: '' is not an id: it is empty
  kariz: error: --id: 'a/b' is not an id: it has '/'
  kariz: error: --id: 'a b' is not an id: it has a space
  kariz: error: --id: '*' is not an id: it has '*'
  kariz: error: --id: '{' is not an id: it has '{'
  kariz: error: --id: '#' is not an id: it has '#'
  kariz: error: --id: 'a\u200F' is not an id: it has a control character
  kariz: error: --id: 'a\x1B' is not an id: it has a control character
  kariz: error: --id: 'a\xFF' is not an id: it is not UTF-8
  $ for id in null yes 0 1e3 2026-11-01 0x10 .5 n a.b_c; do kariz add-lead N -q --id "$id" 2>&1; done
  kariz: error: --id: '.5' is not an id: it begins with '.'
    help: an id has 1 to 64 letters, digits, '-', '_' and '.', and begins with neither '-' nor '.'
  $ grep -B1 'name: "N"' pipeline.yaml | grep -v -e name -e '^--'
    "0":
    "0x10":
    "1e3":
    "2026-11-01":
    a.b_c:
    "n":
    "null":
    "yes":
  $ kariz check && kariz show 1e3 | head -n 2
  1e3
    Name           N

Names that look like YAML are texts, and come back as they were.

  $ rm pipeline.yaml && kariz init -q
  $ for name in '{' '[a' '? a' ': a' 'a: b' 'a #b' '#' '&a' '*a' '!a' '%' '@' '|' '>' "'" '"' '\' 'null' '~' 'yes' '1e309' '.inf' '...' '<<' '=' "$(printf 'a\342\200\213b')" "$(printf '\342\200\215')"; do kariz add-lead "$name" >>ids; kariz list --json | grep -cF "\"name\": \"$(printf %s "$name" | sed 's/["\\]/\\&/g')\"" | tr '\n' ' '; done; echo
  1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 
  $ kariz check --strict; wc -l <ids
  27
  $ kariz add-lead -- '- x'; kariz add-lead -- '---'
  x
  deal-15

Numbers and dates that other programs would take for something else, or for something.

  $ for value in 1e309 .inf .nan 0x10 010 1_000 -0 +1 1. .5 ' 1' '１２' 92233720368547758.08; do kariz add-lead N --dry-run --value "$value" 2>&1 | grep -e error -e value; done
  kariz: error: '1e309' is not an amount
  kariz: error: '.inf' is not an amount
  kariz: error: '.nan' is not an amount
  kariz: error: '0x10' is not an amount
  +    value: 10
  kariz: error: '1_000' is not an amount
  kariz: error: '-0' has a sign
  kariz: error: '+1' has a sign
  kariz: error: '1.' is not an amount
  kariz: error: '.5' is not an amount
  kariz: error: ' 1' is not an amount
  kariz: error: '１２' is not an amount
  kariz: error: '92233720368547758.08' is too large: amounts go to 92233720368547758.07 EUR
  $ for at in 2026-02-30 0000-01-01 9999-12-31T23:59:60Z 2026-11-01T10:00:00+99:99 2026-11-01T24:00 10000-01-01 -2026-01-01; do kariz add-lead N --dry-run "--at=$at" 2>&1 | grep -e error -e stage; done
  kariz: error: --at: 2026-02-30 does not exist: February 2026 has 28 days
  kariz: error: --at: 0000-01-01 does not exist: years go from 0001 to 9999
  kariz: error: --at: '9999-12-31T23:59:60Z' is not in the years 0001 to 9999 of UTC
  kariz: error: --at: '2026-11-01T10:00:00+99:99' is not a time
  kariz: error: --at: 2026-11-01T24:00 does not exist: there is no hour 24
  kariz: error: --at: '10000-01-01' is not a time
  kariz: error: --at: unknown unit '-01-01' in '-2026-01-01'

At the end of the calendar.

  $ cat >end.yaml <<'YAML'
  > kariz: 1
  > stages:
  >   - {id: lead}
  >   - {id: offer, task: {do: Ask, within: 3d}}
  > deals:
  >   acme: {history: [{at: 9999-12-30, stage: lead}]}
  > YAML
  $ kariz -f end.yaml --now 9999-12-31T12:00:00Z advance acme
  acme: lead → offer; next: 9999-12-31 23:59 Ask
  $ kariz -f end.yaml --now 9999-12-31T12:00:00Z add-lead N --stage offer
  n
  $ sed -i '1a timezone: "+14:00"' end.yaml
  $ kariz -f end.yaml --now 9999-12-31T20:00:00Z add-lead O --stage offer
  o
  $ kariz -f end.yaml --now 9999-12-31T20:00:00Z list --columns id,stage,next
  Deal  Stage  Next
  ─────────────────────────────────
  acme  offer  9999-12-31 23:59 Ask
  n     offer  9999-12-31 23:59 Ask
  o     offer  9999-12-31 23:59 Ask
  $ sed -n '/deals/,$p' end.yaml
  deals:
    acme:
      next: {at: 9999-12-31T23:59:59Z, do: Ask}
      history:
        - {at: 9999-12-30T00:00:00Z, stage: lead}
        - {at: 9999-12-31T12:00:00Z, stage: offer}
  
    "n":
      name: "N"
      next: {at: 9999-12-31T23:59:59Z, do: Ask}
      history:
        - {at: 9999-12-31T12:00:00Z, stage: offer}
  
    o:
      name: O
      next: {at: 9999-12-31T23:59:59Z, do: Ask}
      history:
        - {at: 9999-12-31T20:00:00Z, stage: offer}
  

Bytes that are no text, on the command line.

  $ bad=$(printf 'a\377b'); esc=$(printf '\033[31m\342\200\256')
  $ for option in --note= --owner= --company= --source= --tag= --set=name= --at= --value= --close= --stage= --id=; do for text in "$bad" "$esc"; do kariz add-lead N --dry-run "$option$text" 2>&1 | grep error; done; done
  kariz: error: the note is not UTF-8
  kariz: error: the note must not contain control characters
  kariz: error: the owner is not UTF-8
  kariz: error: the owner must not contain control characters
  kariz: error: the company is not UTF-8
  kariz: error: the company must not contain control characters
  kariz: error: the source is not UTF-8
  kariz: error: the source must not contain control characters
  kariz: error: the tags is not UTF-8
  kariz: error: the tags must not contain control characters
  kariz: error: the name is not UTF-8
  kariz: error: the name must not contain control characters
  kariz: error: --at: 'a\xFFb' is not a time
  kariz: error: --at: '\x1B[31m\u202E' is not a time
  kariz: error: the value is not UTF-8
  kariz: error: the value must not contain control characters
  kariz: error: the close is not UTF-8
  kariz: error: the close must not contain control characters
  kariz: error: unknown stage 'a\xFFb'
  kariz: error: unknown stage '\x1B[31m\u202E'
  kariz: error: --id: 'a\xFFb' is not an id: it is not UTF-8
  kariz: error: --id: '\x1B[31m\u202E' is not an id: it has a control character
  $ kariz "$esc"; kariz list "--$esc"; kariz -f "$esc" list; kariz list --format "$esc"; kariz show "$esc"; kariz report "$esc"; kariz list --where "$esc=1"
  kariz: error: unknown command '\x1B[31m\u202E'
    help: 'kariz --help' lists the commands
  kariz: error: unknown option '--\x1B[31m\u202E'
    help: see 'kariz list --help'
  kariz: error: cannot read \x1B[31m\u202E: No such file or directory
    help: kariz init writes a new pipeline; -f FILE names another one
  kariz: error: unknown format '\x1B[31m\u202E'
    help: formats: table, csv, json, markdown
  kariz: error: unknown deal '\x1B[31m\u202E'
    help: 'kariz list --ids' shows the ids there are
  kariz: error: unknown report '\x1B[31m\u202E'
    help: reports: funnel, losses, stages, velocity, sources, activity, cohorts, forecast, health, what-if, summary
  kariz: error: --where: unknown field '\x1B[31m\u202E'
    help: fields: name, company, contact, email, phone, value, source, owner, tags, close, next, from, ref
  [1]
  $ KARIZ_USER=$bad kariz add-lead N; KARIZ_NOW=$esc kariz list; KARIZ_FILE=$esc kariz list
  kariz: error: $KARIZ_USER is not UTF-8
    help: kariz reads and writes UTF-8 only
  kariz: error: $KARIZ_NOW: '\x1B[31m\u202E' is not a time
    help: accepted: 2026-11-21, 2026-11-21 14:30, 2026-11-21T14:30:00+01:00, now, today, tomorrow, yesterday, +3d, -2w (units: min h d w mo y), mon … sun, fri 9:00
  kariz: error: cannot read \x1B[31m\u202E: No such file or directory
    help: kariz init writes a new pipeline; -f FILE names another one
  [4]
  $ mkdir "$esc" && cp end.yaml "$esc/pipeline.yaml" && kariz -f "$esc/pipeline.yaml" show nobody
  kariz: error: unknown deal 'nobody'
    help: 'kariz list --ids' shows the ids there are
  [1]
  $ printf 'kariz: 1\nnam: x\n' >"$esc.yaml" && kariz -f "$esc.yaml" check | head -n 1
  \x1B[31m\u202E.yaml:1:1: error: the key 'stages' is missing

A CSV file is somebody else's, too.

  $ printf 'name,\033[31m\nA,1\n' >rows.csv && kariz import rows.csv --dry-run
  rows.csv:1:6: error: control character U+001B
      1 | name,\x1B[31m
        |      ^~~~
        help: remove it
  [1]
  $ printf 'name,\342\200\256x\nA,1\n' >rows.csv && kariz import rows.csv --map "name=name,value=$esc" --dry-run
  --map:1:17: error: rows.csv has no column '\x1B[31m\u202E'
      1 | name=name,value=\x1B[31m\u202E
        |                 ^~~~~~~~~~~~~~
        help: columns: name, \u202Ex
  [1]
  $ printf 'name,value\n\033]0;x\007,1\n' >rows.csv && kariz import rows.csv --dry-run
  rows.csv:2:1: error: control character U+001B
      2 | \x1B]0;x\x07,1
        | ^~~~
        help: remove it
  kariz: error: 1 row makes no sense; nothing was imported
  [1]
  $ printf 'name,value\n"\342\200\256x",1 \342\200\256\n' >rows.csv && kariz import rows.csv --dry-run
  rows.csv:2:1: error: a row without a date
      2 | "\u202Ex",1 \u202E
        | ^~~~~~~~~
        help: say when such deals began: --at TIME, or in the recipe defaults: {at: TIME}
  rows.csv:2:6: error: '1 \u202E' is not an amount
      2 | "\u202Ex",1 \u202E
        |           ^~~~~~~~
        help: amounts are read as 1054.00 here, with a currency or without
  kariz: error: 1 row makes no sense; nothing was imported
  [1]
  $ printf 'name,name\nA,B\n' >rows.csv && kariz import rows.csv --dry-run
  rows.csv:1:6: error: two columns are called 'name'
      1 | name,name
        |      ^~~~
        help: rename one of them in the first line
  rows.csv:1:1: note: the first one
      1 | name,name
        | ^~~~
  [1]
  $ head -c 3000000 /dev/zero | tr '\0' ',' >rows.csv && kariz import rows.csv --dry-run 2>&1 | cut -c1-100 | head -n 3
  rows.csv:1:1: error: nothing says what the deals are called
      1 | ,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,
        | ^
  $ head -c 3000000 /dev/zero | tr '\0' '"' >rows.csv && kariz import rows.csv --dry-run 2>&1 | cut -c1-100 | head -n 3
  rows.csv:1:1: error: nothing says what the deals are called
      1 | """"""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""
        | ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~

A time zone is a name, not a path.

  $ for zone in ../../../../etc/passwd /etc/passwd Europe/../../etc Europe '' .; do printf 'kariz: 1\nstages: [{id: lead}]\ntimezone: "%s"\n' "$zone" >zone.yaml; kariz -f zone.yaml check | grep error; done
  zone.yaml:3:11: error: unknown time zone '../../../../etc/passwd'
  zone.yaml:3:11: error: unknown time zone '/etc/passwd'
  zone.yaml:3:11: error: unknown time zone 'Europe/../../etc'
  zone.yaml:3:11: error: unknown time zone 'Europe'
  zone.yaml:3:11: error: unknown time zone ''
  zone.yaml:3:11: error: unknown time zone '.'
