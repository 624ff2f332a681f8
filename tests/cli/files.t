Which file: the one of -f, else of KARIZ_FILE, else pipeline.yaml here or in the nearest folder above.

  $ mkdir -p studio/2026/autumn other && cp "$TESTS/cli/pipeline.yaml" studio/ && cd studio/2026/autumn
  $ kariz list --ids | head -1
  acme
  $ kariz add-lead 'From below'
  from-below
  $ kariz add-lead 'From below, too' --dry-run | head -2
  --- ../../pipeline.yaml
  +++ ../../pipeline.yaml
  $ cd ../../../other && kariz init -q --template bant
  $ kariz list --ids
  $ KARIZ_FILE=../studio/pipeline.yaml kariz list --ids
  acme
  bakery
  cafe
  dentist
  eshop
  from-below
  $ KARIZ_FILE=../studio/pipeline.yaml kariz -f pipeline.yaml list --ids
  $ kariz --file ../studio/pipeline.yaml list --ids | wc -l
  6
  $ kariz list --ids --file=../studio/pipeline.yaml | wc -l
  6
  $ KARIZ_FILE= kariz list --ids
  $ cd ..

Where there is none:

  $ kariz list
  kariz: error: no pipeline.yaml here or in a directory above
    help: 'kariz init' makes one, -f FILE or $KARIZ_FILE names another
  [4]
  $ kariz add-lead Somebody
  kariz: error: no pipeline.yaml here or in a directory above
    help: 'kariz init' makes one, -f FILE or $KARIZ_FILE names another
  [4]
  $ kariz -f nowhere.yaml list
  kariz: error: cannot read nowhere.yaml: No such file or directory
    help: kariz init writes a new pipeline; -f FILE names another one
  [4]
  $ KARIZ_FILE=nowhere.yaml kariz list
  kariz: error: cannot read nowhere.yaml: No such file or directory
    help: kariz init writes a new pipeline; -f FILE names another one
  [4]
  $ kariz -f studio list
  kariz: error: studio is a directory
    help: -f FILE names a pipeline file
  [4]
  $ kariz -f '' list
  kariz: error: option '--file' needs a value
  [2]
  $ ls
  other
  studio

What is no pipeline is not taken for one, and never written to.

  $ cp studio/pipeline.yaml . && cp pipeline.yaml before.yaml
  $ : >empty.yaml && kariz -f empty.yaml list
  empty.yaml:1:1: error: the file is empty
      1 |
        | ^
        help: its lines are 'KEY: VALUE'; kariz init writes such a file
  [3]
  $ echo '- a list' >list.yaml && kariz -f list.yaml list
  list.yaml:1:1: error: the file is no mapping of keys to values
      1 | - a list
        | ^
        help: its lines are 'KEY: VALUE'; kariz init writes such a file
  [3]
  $ echo 'stages: []' >old.yaml && kariz -f old.yaml list
  old.yaml:1:1: error: the key 'kariz' is missing
      1 | stages: []
        | ^
        help: begin the file with 'kariz: 1'
  old.yaml:1:9: error: there is no stage
      1 | stages: []
        |         ^
        help: each stage begins with '- ', such as: - {id: lead}
  [3]
  $ printf 'kariz: 1\nname: "never closed\n' >quote.yaml && kariz -f quote.yaml list
  quote.yaml:2:7: error: this quote is never closed
      2 | name: "never closed
        |       ^
        help: close it with "
  [3]
  $ sed 's/^kariz: 1/kariz: 2/' before.yaml >newer.yaml && kariz -f newer.yaml list
  newer.yaml:2:8: error: version 2 of the format is not known
      2 | kariz: 2
        |        ^
        help: this program reads version 1: 'kariz: 1'
  [3]
  $ printf 'kariz: 1\nname: \xff\n' >latin.yaml && kariz -f latin.yaml list
  latin.yaml:2:7: error: this is not UTF-8
      2 | name: \xFF
        |       ^~~~
        help: save the file as UTF-8
  [3]
  $ { head -30 before.yaml; echo '<<<<<<< ours'; } >conflict.yaml && kariz -f conflict.yaml add-lead Somebody
  conflict.yaml:31:1: error: resolve the conflict that begins on line 31
     31 | <<<<<<< ours
        | ^~~~~~~
        help: keep what is right of both sides, and remove the lines <<<<<<<, ======= and >>>>>>>
  [3]
  $ head -c 100 "$(command -v kariz)" >binary.yaml && kariz -f binary.yaml list >/dev/null 2>&1
  [3]
  $ cp "$EXAMPLES/maven.recipe.yaml" . && kariz -f maven.recipe.yaml list 2>&1 | head -1
  maven.recipe.yaml:6:1: error: unknown key 'source' of a pipeline

From standard input, for lists and reports; there is nothing that a change could be written to.

  $ kariz -f - list --ids <before.yaml | head -2
  acme
  bakery
  $ kariz -f - report --format csv <before.yaml | cut -d, -f1,2
  stage,reached
  inquiry,6
  qualified,3
  proposal,2
  contract,1
  review,0
  won,1
  $ kariz -f - add-lead Somebody <before.yaml
  kariz: error: add-lead changes a file, and standard input is none
    help: '-f -' is for reports and lists
  [2]
  $ kariz -f - lose acme --reason terms <before.yaml
  kariz: error: lose changes a file, and standard input is none
    help: '-f -' is for reports and lists
  [2]
  $ kariz list --ids -f - </dev/null
  <stdin>:1:1: error: the file is empty
      1 |
        | ^
        help: its lines are 'KEY: VALUE'; kariz init writes such a file
  [3]

Whatever its author likes is kept: comments, order, quotes, blank lines,

  $ cat >mine.yaml <<'YAML'
  > # mine
  > kariz: 1
  > 
  > stages: [{id: lead, name: 'Lead'},   # they called
  >          {id: offer}]
  > "deals":  # all of them
  >     zoo:
  >         name: >-
  >             The zoo
  >             of Brno
  >         # ask for Ms Novák
  >         value:   "4800"   # gross
  >         history:
  >         -   at: 2026-11-01 10:00
  >             stage: lead
  >             note: 'it''s urgent'
  > 
  >         -   at: 2026-11-02 10:00
  >             touch: phone
  >     # the last one
  > # the end
  > YAML
  $ cp mine.yaml before.yaml
  $ kariz -f mine.yaml advance zoo --note 'second of November'
  zoo: Lead → offer
  $ kariz -f mine.yaml edit zoo --set value=5200 --set owner=ana
  zoo: offer; value: 4,800 → 5,200; owner: ana
  $ kariz -f mine.yaml add-lead 'Aquarium'
  aquarium
  $ diff -U1 before.yaml mine.yaml | tail -n +3
  @@ -6,2 +6,7 @@
   "deals":  # all of them
  +    aquarium:
  +        name: Aquarium
  +        history:
  +        - {at: 2026-11-21T12:00:00Z, stage: lead}
  +
       zoo:
  @@ -11,3 +16,4 @@
           # ask for Ms Novák
  -        value:   "4800"   # gross
  +        value:   5200   # gross
  +        owner: ana
           history:
  @@ -19,2 +25,7 @@
               touch: phone
  +        - at: 2026-11-21T12:00:00Z
  +          stage: offer
  +          note: second of November
  +        - at: 2026-11-21T12:00:00Z
  +          was: {value: 4800, owner: null}
       # the last one
  $ kariz -f mine.yaml check --strict

a file of Windows, with its byte order mark; a missing newline at the end,

  $ { printf '\357\273\277'; sed 's/$/\r/' pipeline.yaml; } >windows.yaml
  $ kariz -f windows.yaml advance acme -q && kariz -f windows.yaml add-lead Somebody
  somebody
  $ grep -v $'\r$' windows.yaml
  [1]
  $ head -c 3 windows.yaml | od -An -tx1
   ef bb bf
  $ printf %s "$(cat "$TESTS/cli/pipeline.yaml")" >no-newline.yaml
  $ kariz -f no-newline.yaml back eshop -q --to proposal
  $ tail -c 6 no-newline.yaml | od -An -c
     p   o   s   a   l   }
  $ kariz -f no-newline.yaml add-lead Zebra && kariz -f no-newline.yaml check --strict
  zebra
  $ tail -c 6 no-newline.yaml | od -An -c
     q   u   i   r   y   }
  $ tail -6 no-newline.yaml
        - {at: 2026-11-21T13:00:00+01:00, stage: proposal}
  
    zebra:
      name: Zebra
      history:
        - {at: 2026-11-21T13:00:00+01:00, stage: inquiry} (no-eol)

its rights, and the symbolic link that it is reached by.

  $ mkdir store && mv no-newline.yaml store/real.yaml && chmod 640 store/real.yaml && ln -s store/real.yaml link.yaml
  $ kariz -f link.yaml advance acme
  acme: Qualified → Proposal sent
  $ stat -c '%F %a' link.yaml store/real.yaml
  symbolic link 777
  regular file 640
  $ grep -c 2026-11-21 store/real.yaml && ls store
  3
  real.yaml

What cannot be changed in place is refused, with its place and what to do.

  $ cat >flow.yaml <<'YAML'
  > kariz: 1
  > stages: [{id: lead}, {id: offer}]
  > deals: {zoo: {name: Zoo, history: [{at: 2026-11-01, stage: lead}]}}
  > YAML
  $ cp flow.yaml before.yaml
  $ kariz -f flow.yaml list
  Deal  Name  Stage  State
  ────────────────────────
  zoo   Zoo   lead   open
  $ kariz -f flow.yaml advance zoo
  flow.yaml:3:9: error: the deals are not written one below the other
      3 | deals: {zoo: {name: Zoo, history: [{at: 2026-11-01, stage: lead}]}}
        |         ^~~
        help: 'kariz format' writes them so
  [1]
  $ kariz -f flow.yaml add-lead Aquarium
  flow.yaml:3:9: error: the deals are not written one below the other
      3 | deals: {zoo: {name: Zoo, history: [{at: 2026-11-01, stage: lead}]}}
        |         ^~~
        help: 'kariz format' writes them so
  [1]
  $ cat >flow-deal.yaml <<'YAML'
  > kariz: 1
  > stages: [{id: lead}, {id: offer}]
  > deals:
  >   zoo: {name: Zoo, history: [{at: 2026-11-01, stage: lead}]}   # all on one line
  > YAML
  $ kariz -f flow-deal.yaml advance zoo
  zoo: lead → offer
  $ tail -n +4 flow-deal.yaml
    zoo:  # all on one line
      name: Zoo
      history:
        - {at: 2026-11-01T00:00:00Z, stage: lead}
        - {at: 2026-11-21T12:00:00Z, stage: offer}
  $ cmp flow.yaml before.yaml

Only a missing pipeline can be begun with init.

  $ cp "$TESTS/cli/pipeline.yaml" there.yaml
  $ kariz -f there.yaml import nowhere.csv
  kariz: error: cannot read nowhere.csv: No such file or directory
  [4]
  $ kariz -f there.yaml import nowhere.csv --recipe nowhere.yaml
  kariz: error: cannot read nowhere.yaml: No such file or directory
  [4]
  $ kariz -f there.yaml import .
  kariz: error: . is a directory
  [4]
  $ kariz -f no/such/dir/x.yaml init
  kariz: error: cannot write no/such/dir/x.yaml: its directory does not exist
    help: make the directory first, or name another one
  [4]
