A file without mistakes: not a word.

  $ cp "$TESTS/cli/pipeline.yaml" .
  $ kariz check
  $ kariz check --strict
  $ kariz check --json
  {"kariz": 1, "command": "check", "rows": []}

All mistakes at once, each with its place and what was probably meant; so a pre-commit hook can stop them.

  $ sed -e 's/stage: proposal}/stage: propsal}/' -e 's/value: 1200/value: 12.345/' -e 's/2026-10-02/2026-02-30/' pipeline.yaml >broken.yaml
  $ kariz -f broken.yaml check
  broken.yaml:48:12: error: '12.345' has more decimals than EUR has (2)
     48 |     value: 12.345
        |            ^~~~~~
        help: an amount looks like 4800, 4800.50 or 1200 USD
  broken.yaml:61:14: error: 2026-02-30 does not exist: February 2026 has 28 days
     61 |       - {at: 2026-02-30T10:00:00+02:00, answers: {budget: no, authority: no}}
        |              ^~~~~~~~~~~~~~~~~~~~~~~~~
        help: a time looks like 2026-11-21, 2026-11-21 14:30 or 2026-11-21T14:30:00+01:00
  broken.yaml:62:14: error: 2026-02-30 does not exist: February 2026 has 28 days
     62 |       - {at: 2026-02-30T10:00:00+02:00, cold: "no budget, no authority"}
        |              ^~~~~~~~~~~~~~~~~~~~~~~~~
        help: a time looks like 2026-11-21, 2026-11-21 14:30 or 2026-11-21T14:30:00+01:00
  broken.yaml:73:48: error: unknown stage 'propsal'
     73 |       - {at: 2026-09-09T10:00:00+02:00, stage: propsal}
        |                                                ^~~~~~~
        help: did you mean 'proposal'? stages: inquiry, qualified, proposal, contract, review
  broken.yaml:85:48: note: the same here
     85 |       - {at: 2026-06-15T10:00:00+02:00, stage: propsal}
        |                                                ^~~~~~~
  [1]
  $ kariz -f broken.yaml check --format csv
  severity,file,line,column,end-line,end-column,message,help
  error,broken.yaml,48,12,48,17,'12.345' has more decimals than EUR has (2),"an amount looks like 4800, 4800.50 or 1200 USD"
  error,broken.yaml,61,14,61,38,2026-02-30 does not exist: February 2026 has 28 days,"a time looks like 2026-11-21, 2026-11-21 14:30 or 2026-11-21T14:30:00+01:00"
  error,broken.yaml,62,14,62,38,2026-02-30 does not exist: February 2026 has 28 days,"a time looks like 2026-11-21, 2026-11-21 14:30 or 2026-11-21T14:30:00+01:00"
  error,broken.yaml,73,48,73,54,unknown stage 'propsal',"did you mean 'proposal'? stages: inquiry, qualified, proposal, contract, review"
  note,broken.yaml,85,48,85,54,the same here,
  [1]
  $ kariz -f broken.yaml check --json
  {"kariz": 1, "command": "check", "rows": [
    {"severity": "error", "file": "broken.yaml", "line": 48, "column": 12, "end-line": 48, "end-column": 17, "message": "'12.345' has more decimals than EUR has (2)", "help": "an amount looks like 4800, 4800.50 or 1200 USD"},
    {"severity": "error", "file": "broken.yaml", "line": 61, "column": 14, "end-line": 61, "end-column": 38, "message": "2026-02-30 does not exist: February 2026 has 28 days", "help": "a time looks like 2026-11-21, 2026-11-21 14:30 or 2026-11-21T14:30:00+01:00"},
    {"severity": "error", "file": "broken.yaml", "line": 62, "column": 14, "end-line": 62, "end-column": 38, "message": "2026-02-30 does not exist: February 2026 has 28 days", "help": "a time looks like 2026-11-21, 2026-11-21 14:30 or 2026-11-21T14:30:00+01:00"},
    {"severity": "error", "file": "broken.yaml", "line": 73, "column": 48, "end-line": 73, "end-column": 54, "message": "unknown stage 'propsal'", "help": "did you mean 'proposal'? stages: inquiry, qualified, proposal, contract, review"},
    {"severity": "note", "file": "broken.yaml", "line": 85, "column": 48, "end-line": 85, "end-column": 54, "message": "the same here", "help": null}
  ]}
  [1]

What is only strange is a warning, unless it is looked at strictly.

  $ sed -e '/email: jane/d' pipeline.yaml >strange.yaml
  $ kariz -f strange.yaml check
  strange.yaml:30:3: warning: acme stands in qualified with email not set
     30 |   acme:
        |   ^~~~
        help: kariz edit acme --set email=…
  $ kariz -f strange.yaml check --strict
  strange.yaml:30:3: error: acme stands in qualified with email not set
     30 |   acme:
        |   ^~~~
        help: kariz edit acme --set email=…
  [1]
  $ kariz -f strange.yaml check --json
  {"kariz": 1, "command": "check", "rows": [
    {"severity": "warning", "file": "strange.yaml", "line": 30, "column": 3, "end-line": 30, "end-column": 6, "message": "acme stands in qualified with email not set", "help": "kariz edit acme --set email=…"}
  ]}

As commands of a GitHub workflow, which shows each problem at its line, with what to do and other places below it:

  $ kariz -f broken.yaml check --format github
  ::error file=broken.yaml,line=48,col=12,endColumn=17,title=kariz check::'12.345' has more decimals than EUR has (2)%0Aan amount looks like 4800, 4800.50 or 1200 USD
  ::error file=broken.yaml,line=61,col=14,endColumn=38,title=kariz check::2026-02-30 does not exist: February 2026 has 28 days%0Aa time looks like 2026-11-21, 2026-11-21 14:30 or 2026-11-21T14:30:00+01:00
  ::error file=broken.yaml,line=62,col=14,endColumn=38,title=kariz check::2026-02-30 does not exist: February 2026 has 28 days%0Aa time looks like 2026-11-21, 2026-11-21 14:30 or 2026-11-21T14:30:00+01:00
  ::error file=broken.yaml,line=73,col=48,endColumn=54,title=kariz check::unknown stage 'propsal'%0Adid you mean 'proposal'? stages: inquiry, qualified, proposal, contract, review%0Abroken.yaml:85:48: the same here
  [1]
  $ kariz -f strange.yaml check --format github
  ::warning file=strange.yaml,line=30,col=3,endColumn=6,title=kariz check::acme stands in qualified with email not set%0Akariz edit acme --set email=…
  $ kariz -f strange.yaml check --format github --strict
  ::error file=strange.yaml,line=30,col=3,endColumn=6,title=kariz check::acme stands in qualified with email not set%0Akariz edit acme --set email=…
  [1]
  $ kariz check --format github
  $ kariz -f missing.yaml check --format github
  kariz: error: cannot read missing.yaml: No such file or directory
    help: kariz init writes a new pipeline; -f FILE names another one
  [4]
  $ sed -e 's/^name/# name/' -e '/^deals:/i name: 100%, a\nname: b' pipeline.yaml >'50%,a:b.yaml'
  $ kariz -f '50%,a:b.yaml' check --format github
  ::error file=50%25%2Ca%3Ab.yaml,line=30,col=1,endColumn=4,title=kariz check::'name' stands here twice%0Akeep one of them%0A50%25,a:b.yaml:29:1: the first one
  [1]

No other command has it, and check has no others.

  $ kariz list --format github
  kariz: error: unknown format 'github'
    help: formats: table, csv, json, markdown
  [2]
  $ kariz check --format gitlab
  kariz: error: unknown format 'gitlab'
    help: did you mean 'github'? formats: table, csv, json, markdown, github
  [2]
  $ kariz check --format github --json
  kariz: error: --json and --format github contradict each other
  [2]

From standard input, as a hook has it:

  $ kariz -f - check <broken.yaml
  <stdin>:48:12: error: '12.345' has more decimals than EUR has (2)
     48 |     value: 12.345
        |            ^~~~~~
        help: an amount looks like 4800, 4800.50 or 1200 USD
  <stdin>:61:14: error: 2026-02-30 does not exist: February 2026 has 28 days
     61 |       - {at: 2026-02-30T10:00:00+02:00, answers: {budget: no, authority: no}}
        |              ^~~~~~~~~~~~~~~~~~~~~~~~~
        help: a time looks like 2026-11-21, 2026-11-21 14:30 or 2026-11-21T14:30:00+01:00
  <stdin>:62:14: error: 2026-02-30 does not exist: February 2026 has 28 days
     62 |       - {at: 2026-02-30T10:00:00+02:00, cold: "no budget, no authority"}
        |              ^~~~~~~~~~~~~~~~~~~~~~~~~
        help: a time looks like 2026-11-21, 2026-11-21 14:30 or 2026-11-21T14:30:00+01:00
  <stdin>:73:48: error: unknown stage 'propsal'
     73 |       - {at: 2026-09-09T10:00:00+02:00, stage: propsal}
        |                                                ^~~~~~~
        help: did you mean 'proposal'? stages: inquiry, qualified, proposal, contract, review
  <stdin>:85:48: note: the same here
     85 |       - {at: 2026-06-15T10:00:00+02:00, stage: propsal}
        |                                                ^~~~~~~
  [1]
  $ kariz -f - check <pipeline.yaml

A file with a mistake is never written to, and shows no figures.

  $ cp broken.yaml before.yaml
  $ kariz -f broken.yaml add-lead 'New lead' 2>&1 | grep error
  broken.yaml:48:12: error: '12.345' has more decimals than EUR has (2)
  broken.yaml:61:14: error: 2026-02-30 does not exist: February 2026 has 28 days
  broken.yaml:62:14: error: 2026-02-30 does not exist: February 2026 has 28 days
  broken.yaml:73:48: error: unknown stage 'propsal'
  $ kariz -f broken.yaml report 2>&1 | grep error
  broken.yaml:48:12: error: '12.345' has more decimals than EUR has (2)
  broken.yaml:61:14: error: 2026-02-30 does not exist: February 2026 has 28 days
  broken.yaml:62:14: error: 2026-02-30 does not exist: February 2026 has 28 days
  broken.yaml:73:48: error: unknown stage 'propsal'
  $ cmp broken.yaml before.yaml

  $ kariz check pipeline.yaml
  kariz: error: unexpected argument 'pipeline.yaml'
    help: usage: kariz check [OPTION…]; -f FILE names the file
  [2]
  $ kariz -f missing.yaml check
  kariz: error: cannot read missing.yaml: No such file or directory
    help: kariz init writes a new pipeline; -f FILE names another one
  [4]
