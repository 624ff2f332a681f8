The canonical form is what kariz itself writes. A file in it is left alone.

  $ kariz init --template bant -q
  $ kariz add-lead 'Corner café' --value 1200 --tag web,repeat --at 2026-11-20
  corner-café
  $ kariz add-lead Acme --source web --set close=2026-12-15 --note 'by phone: wants a quote' -q
  $ kariz qualify acme --yes budget,need --no authority -q
  $ kariz format --check
  $ kariz format
  pipeline.yaml: nothing to change

Deals as somebody might write them by hand: out of order, in braces, with their fields in any order, comments everywhere.

  $ cat >pipeline.yaml <<'YAML'
  > # Mine.
  > kariz: 1
  > stages: [{id: lead},   {id: offer}]   # two are enough
  > 
  > deals:   # by hand
  >     # the best one
  >     zoo: {name: "Zoo",   # of the town
  >       history: [{at: 2026-11-02, stage: lead}, # by mail
  >                 {at: 2026-11-03, stage: offer}]}
  >     # new
  >     acme:
  >        history:
  >        - at: 2026-11-01
  >          stage: lead      # from the fair
  >          note: |
  >            They want
  >            # two sites
  >        # waiting
  >        value: 4800.50
  >        'name': 'Acme'
  > # the end
  > YAML
  $ kariz format --check
  pipeline.yaml is not in canonical form: zoo, acme
  [1]
  $ kariz format --check --json
  {"kariz": 1, "command": "format", "rows": [
    {"deal": "zoo"},
    {"deal": "acme"}
  ], "summary": {"canonical": false}}
  [1]
  $ kariz format --dry-run
  --- pipeline.yaml
  +++ pipeline.yaml
  @@ -2,20 +2,21 @@
   kariz: 1
   stages: [{id: lead},   {id: offer}]   # two are enough
   
  -deals:   # by hand
  -    # the best one
  -    zoo: {name: "Zoo",   # of the town
  -      history: [{at: 2026-11-02, stage: lead}, # by mail
  -                {at: 2026-11-03, stage: offer}]}
  -    # new
  -    acme:
  -       history:
  -       - at: 2026-11-01
  -         stage: lead      # from the fair
  -         note: |
  -           They want
  -           # two sites
  -       # waiting
  -       value: 4800.50
  -       'name': 'Acme'
  +deals:  # by hand
  +  # new
  +  acme:
  +    name: Acme
  +    # waiting
  +    value: 4800.5
  +    history:
  +      # from the fair
  +      - {at: 2026-11-01T00:00:00Z, stage: lead, note: "They want\n# two sites\n"}
  +
  +  # the best one
  +  zoo:
  +    name: Zoo  # of the town
  +    history:
  +      - {at: 2026-11-02T00:00:00Z, stage: lead}  # by mail
  +      - {at: 2026-11-03T00:00:00Z, stage: offer}
  +
   # the end
  $ kariz format
  formatted pipeline.yaml: zoo, acme
  $ cat pipeline.yaml
  # Mine.
  kariz: 1
  stages: [{id: lead},   {id: offer}]   # two are enough
  
  deals:  # by hand
    # new
    acme:
      name: Acme
      # waiting
      value: 4800.5
      history:
        # from the fair
        - {at: 2026-11-01T00:00:00Z, stage: lead, note: "They want\n# two sites\n"}
  
    # the best one
    zoo:
      name: Zoo  # of the town
      history:
        - {at: 2026-11-02T00:00:00Z, stage: lead}  # by mail
        - {at: 2026-11-03T00:00:00Z, stage: offer}
  
  # the end
  $ kariz format
  pipeline.yaml: nothing to change
  $ kariz format --check
  $ kariz check

Changes before and after say the same, and undo brings the old text back.

  $ kariz show acme | head -3
  acme
    Name           Acme
    Value          4,800.50
  $ kariz undo
  took back 'format' of 2026-11-21 12:00
  the deals are as they were
  'kariz undo' makes it again
  $ sed -n 7,9p pipeline.yaml
      zoo: {name: "Zoo",   # of the town
        history: [{at: 2026-11-02, stage: lead}, # by mail
                  {at: 2026-11-03, stage: offer}]}
  $ kariz format -q
  $ kariz format --json
  {"kariz": 1, "command": "format", "rows": [], "summary": {"canonical": true}}

Deals in one pair of braces, which no other command can change.

  $ printf '%s\n' 'kariz: 1' 'stages: [{id: lead}]' 'deals: {b: {history: [{at: 2026-11-01, stage: lead}]},' '  a: {history: [{at: 2026-11-01, stage: lead}]}} # two' >braces.yaml
  $ kariz -f braces.yaml edit a --set owner=ana
  braces.yaml:4:3: error: the deals are not written one below the other
      4 |   a: {history: [{at: 2026-11-01, stage: lead}]}} # two
        |   ^
        help: 'kariz format' writes them so
  [1]
  $ kariz -f braces.yaml format
  formatted braces.yaml: b, a
  $ cat braces.yaml
  kariz: 1
  stages: [{id: lead}]
  deals:
    a:
      history:
        - {at: 2026-11-01T00:00:00Z, stage: lead}
  
    b:
      history:
        - {at: 2026-11-01T00:00:00Z, stage: lead}
  
  # two
  $ kariz -f braces.yaml edit a --set owner=ana
  a: lead; owner: ana

Only what stands between the deals; a dry run of a check shows the difference.

  $ printf '%s\n' 'kariz: 1' 'stages: [{id: lead}]' 'deals:' '  b:' '    history:' '      - {at: 2026-11-01T00:00:00Z, stage: lead}' >tight.yaml
  $ kariz -f tight.yaml format --check
  tight.yaml is not in canonical form: what stands between the deals
  [1]
  $ kariz -f tight.yaml format --check --dry-run
  --- tight.yaml
  +++ tight.yaml
  @@ -4,3 +4,4 @@
     b:
       history:
         - {at: 2026-11-01T00:00:00Z, stage: lead}
  +
  [1]
  $ kariz -f tight.yaml format
  formatted tight.yaml: what stands between the deals

Line ends become those of Unix, all of them; standard input can be checked, not changed.

  $ sed 's/$/\r/' braces.yaml | kariz -f - format --check
  <stdin> is not in canonical form: a, b
  [1]
  $ kariz -f - format <braces.yaml
  kariz: error: format changes a file, and standard input is none
    help: '-f -' is for reports and lists
  [2]

A deal that an anchor or an alias ties to another place stays as it stands.

  $ cat >shared.yaml <<'YAML'
  > kariz: 1
  > stages: [{id: lead}]
  > deals:
  >   c: {history: [{at: 2026-11-01, stage: lead}]}
  >   a: {owner: &boss ana,   history: [{at: 2026-11-01, stage: lead}]}
  >   b:
  >     owner:   *boss
  >     history: [{at: 2026-11-01, stage: lead}]
  > YAML
  $ kariz -f shared.yaml format
  formatted shared.yaml: c
  shared.yaml:5:14: warning: '&boss' ties this deal to another place of the file, so kariz leaves it as it is
      5 |   a: {owner: &boss ana,   history: [{at: 2026-11-01, stage: lead}]}
        |              ^~~~~
        help: write out what '*boss' stands for
  shared.yaml:7:14: warning: '*boss' ties this deal to another place of the file, so kariz leaves it as it is
      7 |     owner:   *boss
        |              ^~~~~
        help: write out what '*boss' stands for
  $ cat shared.yaml
  kariz: 1
  stages: [{id: lead}]
  deals:
    a: {owner: &boss ana,   history: [{at: 2026-11-01, stage: lead}]}
  
    b:
      owner:   *boss
      history: [{at: 2026-11-01, stage: lead}]
  
    c:
      history:
        - {at: 2026-11-01T00:00:00Z, stage: lead}
  
  $ kariz -f shared.yaml touch phone b
  shared.yaml:7:14: error: '*boss' ties this deal to another place of the file, so kariz leaves it as it is
      7 |     owner:   *boss
        |              ^~~~~
        help: write out what '*boss' stands for
  [1]
  $ kariz -f shared.yaml edit a --set owner=bo
  shared.yaml:4:7: error: 'owner' has an anchor or an alias and cannot be changed here
      4 |   a: {owner: &boss ana,   history: [{at: 2026-11-01, stage: lead}]}
        |       ^~~~~
        help: change it by hand
  [1]

Where the anchor would come to stand below its alias, the deals keep their order.

  $ sed -i 's/^  a:/  d:/' shared.yaml
  $ kariz -f shared.yaml format --check
  shared.yaml:4:14: warning: '&boss' ties this deal to another place of the file, so kariz leaves it as it is
      4 |   d: {owner: &boss ana,   history: [{at: 2026-11-01, stage: lead}]}
        |              ^~~~~
        help: write out what '*boss' stands for
  shared.yaml:7:14: warning: '*boss' ties this deal to another place of the file, so kariz leaves it as it is
      7 |     owner:   *boss
        |              ^~~~~
        help: write out what '*boss' stands for
  shared.yaml:3:1: warning: the deals keep their order, since some of them repeat others
      3 | deals:
        | ^~~~~
        help: write out what their aliases stand for
  $ printf '%s\n' 'kariz: 1' 'stages: [{id: lead}]' 'deals:' '  b: {owner: &boss ana, history: [{at: 2026-11-01, stage: lead}]}' '  a: {owner: *boss, history: [{at: 2026-11-01, stage: lead}]}' >order.yaml
  $ kariz -f order.yaml format -q
  order.yaml:4:14: warning: '&boss' ties this deal to another place of the file, so kariz leaves it as it is
      4 |   b: {owner: &boss ana, history: [{at: 2026-11-01, stage: lead}]}
        |              ^~~~~
        help: write out what '*boss' stands for
  order.yaml:5:14: warning: '*boss' ties this deal to another place of the file, so kariz leaves it as it is
      5 |   a: {owner: *boss, history: [{at: 2026-11-01, stage: lead}]}
        |              ^~~~~
        help: write out what '*boss' stands for
  order.yaml:3:1: warning: the deals keep their order, since some of them repeat others
      3 | deals:
        | ^~~~~
        help: write out what their aliases stand for
  $ cat order.yaml
  kariz: 1
  stages: [{id: lead}]
  deals:
    b: {owner: &boss ana, history: [{at: 2026-11-01, stage: lead}]}
  
    a: {owner: *boss, history: [{at: 2026-11-01, stage: lead}]}
  

Files that are refused.

  $ echo '{"kariz": 1, "stages": [{"id": "lead"}], "deals": {}}' >json.yaml
  $ kariz -f json.yaml format
  json.yaml:1:42: error: a file that is written so cannot be put in canonical form
      1 | {"kariz": 1, "stages": [{"id": "lead"}], "deals": {}}
        |                                          ^
        help: write its keys one below the other, 'deals:' alone on a line among them
  [1]
  $ kariz -f json.yaml add-lead Acme
  json.yaml:1:42: error: no deal can be added to a file that is written so
      1 | {"kariz": 1, "stages": [{"id": "lead"}], "deals": {}}
        |                                          ^~~~~
        help: write the keys of the file one below the other, and the last line as 'deals: {}'
  [1]
  $ printf '%s\n' 'kariz: 1' 'stages: [{id: lead}]' 'deals: {a: &a {history: [{at: 2026-11-01, stage: lead}]}, b: *a}' >tied.yaml
  $ kariz -f tied.yaml format
  tied.yaml:3:12: error: '&a' ties this deal to another place of the file, so kariz leaves it as it is
      3 | deals: {a: &a {history: [{at: 2026-11-01, stage: lead}]}, b: *a}
        |            ^~
        help: write out what '*a' stands for
  tied.yaml:3:62: error: '*a' ties this deal to another place of the file, so kariz leaves it as it is
      3 | deals: {a: &a {history: [{at: 2026-11-01, stage: lead}]}, b: *a}
        |                                                              ^~
        help: write out what '*a' stands for
  [1]
  $ echo 'kariz: 2' >new.yaml
  $ kariz -f new.yaml format
  new.yaml:1:8: error: version 2 of the format is not known
      1 | kariz: 2
        |        ^
        help: this program reads version 1: 'kariz: 1'
  [3]
