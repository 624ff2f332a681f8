What comes in may be anything: somebody else's file, a name copied from a web page, a script gone wrong. Nothing of it
hangs, takes all memory, reaches a terminal raw or ends in a fault of kariz. (Terminal escapes in texts of the file stand
in names.t.)

Depth is refused where it begins to be too deep, however it is written.

  $ deep() { printf 'kariz: 1\nname: '; printf -- "$1%.0s" $(seq 5000); }
  $ for begin in '[' '{' '[{' '{a: ' '!!seq [' '&a ['; do deep "$begin" >deep.yaml; kariz -f deep.yaml check | grep error; done
  $ awk 'BEGIN { for (i = 0; i < 3000; ++i) printf "%*sa:\n", i, "" }' >deep.yaml
  $ kariz -f deep.yaml check | head -n 1
  $ awk 'BEGIN { print "kariz: 1\nname:"; for (i = 0; i < 3000; ++i) printf "%*s-\n", i, "" }' >deep.yaml
  $ kariz -f deep.yaml check | head -n 1

A few lines whose aliases would fill a gigabyte are refused before they are expanded: by the count of what they stand for.

  $ { printf 'kariz: 1\nstages: [{id: lead}]\nname:\n  - &a0 [x, x]\n'
  >   for i in $(seq 29); do printf -- '  - &a%d [*a%d, *a%d]\n' $i $((i - 1)) $((i - 1)); done; } >bomb.yaml
  $ wc -c <bomb.yaml
  $ kariz -f bomb.yaml check

Garbage is refused after so much of it that it takes neither long nor much memory.

  $ full() { head -c "$2" /dev/zero | tr '\0' "$1" >garbage.yaml; kariz -f garbage.yaml check; }
  $ full x 70000000
  $ full '[' 3000000
  $ { printf 'kariz: 1\nstages: [{id: lead}]\ndeals:\n'; yes '  x: [a, a, a, a, a, a, a, a, a, a]' | head -n 25000; } >garbage.yaml
  $ kariz -f garbage.yaml check | grep -c error
  $ yes 'a: b' | head -n 60000 >garbage.yaml
  $ kariz -f garbage.yaml check
  $ rm garbage.yaml
  $ truncate -s 1073741825 huge.yaml
  $ kariz -f huge.yaml check
  $ rm huge.yaml

Of endless problems the first are told, and the number of the others.

  $ { printf 'kariz: 1\nstages: [{id: lead}]\ndeals:\n'; seq -f '  d%.0f: x' 100002; } >many.yaml
  $ kariz -f many.yaml check >many.txt
  [1]
  $ grep -c error many.txt
  $ tail -n 4 many.txt
  $ awk 'BEGIN { printf "kariz: 1\nstages: [{id: lead}]\n"; for (i = 0; i < 100000; ++i) printf "x"; print ": 1" }' >long.yaml
  $ kariz -f long.yaml check | cut -c1-120 | head -n 3
  $ kariz -f long.yaml check | head -n 1 | wc -c

A name of a megabyte is a name.

  $ cp "$TESTS/cli/pipeline.yaml" pipeline.yaml
  $ { printf 'kariz: 1\nstages: [{id: lead}]\ndeals:\n  acme:\n    name: '; head -c 1000000 /dev/zero | tr '\0' y
  >   printf '\n    history: [{at: 2026-11-01, stage: lead}]\n'; } >long.yaml
  $ kariz -f long.yaml check
  $ kariz -f long.yaml list --json | wc -c
  $ kariz -f long.yaml edit acme --set owner=ana && grep -c owner long.yaml

Ids that mean something to YAML, to a shell or to nobody.

  $ for id in .. . -f '~' '' a/b 'a b' '*' '{' '#' "$(printf 'a\342\200\217')" "$(printf 'a\033')" "$(printf 'a\377')"; do kariz add-lead N --id "$id" 2>&1 | head -n 1; done
  $ for id in null yes 0 1e3 2026-11-01 0x10 .5 n a.b_c; do kariz add-lead N -q --id "$id" 2>&1; done
  $ grep -B1 'name: "N"' pipeline.yaml | grep -v -e name -e '^--'
  $ kariz check && kariz show 1e3 | head -n 2

Names that look like YAML are texts, and come back as they were.

  $ rm pipeline.yaml && kariz init -q
  $ for name in '{' '[a' '? a' ': a' 'a: b' 'a #b' '#' '&a' '*a' '!a' '%' '@' '|' '>' "'" '"' '\' 'null' '~' 'yes' '1e309' '.inf' '...' '<<' '=' "$(printf 'a\342\200\213b')" "$(printf '\342\200\215')"; do kariz add-lead "$name" >>ids; kariz list --json | grep -cF "\"name\": \"$(printf %s "$name" | sed 's/["\\]/\\&/g')\"" | tr '\n' ' '; done; echo
  $ kariz check --strict; wc -l <ids
  $ kariz add-lead -- '- x'; kariz add-lead -- '---'

Numbers and dates that other programs would take for something else, or for something.

  $ for value in 1e309 .inf .nan 0x10 010 1_000 -0 +1 1. .5 ' 1' '１２' 92233720368547758.08; do kariz add-lead N --dry-run --value "$value" 2>&1 | grep -e error -e value; done
  $ for at in 2026-02-30 0000-01-01 9999-12-31T23:59:60Z 2026-11-01T10:00:00+99:99 2026-11-01T24:00 10000-01-01 -2026-01-01; do kariz add-lead N --dry-run "--at=$at" 2>&1 | grep -e error -e stage; done

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
  $ kariz -f end.yaml --now 9999-12-31T12:00:00Z add-lead N --stage offer
  $ sed -i '1a timezone: "+14:00"' end.yaml
  $ kariz -f end.yaml --now 9999-12-31T20:00:00Z add-lead O --stage offer
  $ kariz -f end.yaml --now 9999-12-31T20:00:00Z list --columns id,stage,next
  $ sed -n '/deals/,$p' end.yaml

Bytes that are no text, on the command line.

  $ bad=$(printf 'a\377b'); esc=$(printf '\033[31m\342\200\256')
  $ for option in --note= --owner= --company= --source= --tag= --set=name= --at= --value= --close= --stage= --id=; do for text in "$bad" "$esc"; do kariz add-lead N --dry-run "$option$text" 2>&1 | grep error; done; done
  $ kariz "$esc"; kariz list "--$esc"; kariz -f "$esc" list; kariz list --format "$esc"; kariz show "$esc"; kariz report "$esc"; kariz list --where "$esc=1"
  $ KARIZ_USER=$bad kariz add-lead N; KARIZ_NOW=$esc kariz list; KARIZ_FILE=$esc kariz list
  $ mkdir "$esc" && cp end.yaml "$esc/pipeline.yaml" && kariz -f "$esc/pipeline.yaml" show nobody
  $ printf 'kariz: 1\nnam: x\n' >"$esc.yaml" && kariz -f "$esc.yaml" check | head -n 1

A CSV file is somebody else's, too.

  $ printf 'name,\033[31m\nA,1\n' >rows.csv && kariz import rows.csv --dry-run
  $ printf 'name,\342\200\256x\nA,1\n' >rows.csv && kariz import rows.csv --map "name=name,value=$esc" --dry-run
  $ printf 'name,value\n\033]0;x\007,1\n' >rows.csv && kariz import rows.csv --dry-run
  $ printf 'name,value\n"\342\200\256x",1 \342\200\256\n' >rows.csv && kariz import rows.csv --dry-run
  $ printf 'name,name\nA,B\n' >rows.csv && kariz import rows.csv --dry-run
  $ head -c 3000000 /dev/zero | tr '\0' ',' >rows.csv && kariz import rows.csv --dry-run 2>&1 | cut -c1-100 | head -n 3
  $ head -c 3000000 /dev/zero | tr '\0' '"' >rows.csv && kariz import rows.csv --dry-run 2>&1 | cut -c1-100 | head -n 3

A time zone is a name, not a path.

  $ for zone in ../../../../etc/passwd /etc/passwd Europe/../../etc Europe '' . posixrules; do printf 'kariz: 1\nstages: [{id: lead}]\ntimezone: "%s"\n' "$zone" >zone.yaml; kariz -f zone.yaml check | grep error; done
