A deal that led to another is known by it: `from`. It is looked for among the deals of the file, by whatever command it
is set, and leads in no circle.

  $ cp "$TESTS/cli/pipeline.yaml" . && cp pipeline.yaml before.yaml
  $ kariz edit bakery --set from=acme
  bakery: deferred until 2027-01-07 09:00; from: acme
  $ kariz advance acme --force --set from=acme
  pipeline.yaml:30:3: error: a deal cannot come from itself
     30 |   acme:
        |   ^~~~
        help: --unset from clears it
  [1]
  $ kariz advance acme --force --set from=bakery
  pipeline.yaml:30:3: error: acme cannot come from bakery, which comes from it
     30 |   acme:
        |   ^~~~
        help: clear that first: kariz edit bakery --unset from
  [1]
  $ kariz advance acme --force --set from=nobody
  kariz: error: unknown deal 'nobody' in 'from'
    help: 'kariz list --ids' shows the ids there are
  [1]
  $ kariz add-lead Words --from nobody
  kariz: error: unknown deal 'nobody' in 'from'
    help: 'kariz list --ids' shows the ids there are
  [1]
  $ kariz add-lead Words --from bakery
  words
  $ kariz edit acme --set from=words --dry-run
  pipeline.yaml:30:3: error: acme cannot come from words, which comes from it
     30 |   acme:
        |   ^~~~
        help: clear that first: kariz edit words --unset from
  [1]

Of many deals each is looked at.

  $ kariz list --ids | kariz edit - --set from=bakery
  pipeline.yaml:46:3: error: a deal cannot come from itself
     46 |   bakery:   # after Christmas
        |   ^~~~~~
        help: --unset from clears it
  [1]
  $ diff -U0 before.yaml pipeline.yaml | grep '^[-+] '
  +    from: acme
  +  words:
  +    name: Words
  +    from: bakery
  +    history:
  +      - {at: 2026-11-21T13:00:00+01:00, stage: inquiry}

A circle that is written by hand can be seen, and is no obstacle to what has nothing to do with it.

  $ sed 's/^    from: acme$/    from: words/' pipeline.yaml >circle.yaml
  $ kariz -f circle.yaml check
  circle.yaml:46:3: warning: bakery comes from words, which comes from it
     46 |   bakery:   # after Christmas
        |   ^~~~~~
        help: clear it of the one that was there first: kariz edit bakery --unset from
  $ kariz -f circle.yaml edit acme --set from=words
  acme: Qualified; from: words
  $ kariz -f circle.yaml edit bakery --unset from
  bakery: deferred until 2027-01-07 09:00; from cleared
  $ kariz -f circle.yaml check
