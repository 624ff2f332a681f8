Takes back the last change that kariz made to the file, byte for byte.

  $ cp "$TESTS/cli/pipeline.yaml" . && cp pipeline.yaml before.yaml
  $ kariz undo
  kariz: error: no change to pipeline.yaml is recorded that could be taken back
    help: earlier versions are where you keep them, such as in git: git log -p
  [1]
  $ kariz advance acme
  acme: Qualified → Proposal sent
  $ cp pipeline.yaml after.yaml
  $ kariz undo --dry-run
  --- pipeline.yaml
  +++ pipeline.yaml
  @@ -42,7 +42,6 @@
         - {at: 2026-11-02T09:30:00+01:00, stage: inquiry}
         - {at: 2026-11-03T10:00:00+01:00, answers: {budget: yes, authority: no, need: yes}}
         - {at: 2026-11-03T10:00:00+01:00, stage: qualified}
  -      - {at: 2026-11-21T13:00:00+01:00, stage: proposal}
   
     bakery:   # after Christmas
       name: Piekarnia Żytnia
  $ cmp pipeline.yaml after.yaml
  $ kariz undo
  took back 'advance' of 2026-11-21 13:00
  acme: Proposal sent → Qualified
  'kariz undo' makes it again
  $ cmp pipeline.yaml before.yaml

Another one makes it again, and so on. What was before that change is not kept.

  $ kariz undo
  made again 'advance' of 2026-11-21 13:00
  acme: Qualified → Proposal sent
  'kariz undo' takes it back again
  $ cmp pipeline.yaml after.yaml
  $ kariz undo --quiet && cmp pipeline.yaml before.yaml

Fields, outcomes, leads:

  $ kariz edit acme --set value=9000 --unset owner --set company='Acme & Sons' -q && kariz undo 2>/dev/null
  took back 'edit' of 2026-11-21 13:00
  acme: Qualified; company: Acme & Sons → Acme GmbH; value: 9,000 EUR → 4,800 EUR; owner: ana
  $ kariz lose acme --reason terms -q && kariz undo 2>/dev/null
  took back 'lose' of 2026-11-21 13:00
  acme: lost (Terms or timing unsuitable) → Qualified
  $ kariz add-lead 'New lead' && kariz undo 2>/dev/null
  new-lead
  took back 'add-lead' of 2026-11-21 13:00
  new-lead: gone
  $ kariz undo 2>/dev/null
  made again 'add-lead' of 2026-11-21 13:00
  new-lead: New inquiry
  $ kariz undo --json
  {"kariz": 1, "command": "undo", "rows": [
    {"id": "new-lead", "old-stage": "inquiry", "old-state": "open", "stage": null, "state": null, "sold-at": null, "sold": null, "next-at": null, "next-do": null, "reason": null, "recontact": null, "why": null, "until": null, "channel": null, "fields": [{"field": "name", "old": "New lead", "new": null}]}
  ], "summary": {"undone": "add-lead", "at": "2026-11-21T13:00:00+01:00", "made-again": false}}
  $ kariz undo --json | head -4
  {"kariz": 1, "command": "undo", "rows": [
    {"id": "new-lead", "old-stage": null, "old-state": null, "stage": "inquiry", "state": "open", "sold-at": null, "sold": null, "next-at": null, "next-do": null, "reason": null, "recontact": null, "why": null, "until": null, "channel": null, "fields": [{"field": "name", "old": null, "new": "New lead"}]}
  ], "summary": {"undone": "add-lead", "at": "2026-11-21T13:00:00+01:00", "made-again": true}}
  $ kariz undo --json -q >/dev/null && cmp pipeline.yaml before.yaml

An import of many, which are counted as it counts them:

  $ { echo Deal; seq 1 1000; } >deals.csv && kariz import deals.csv --map name=Deal --at today
  imported 1000 deals, 0 known
  kariz: warning: without a key a second import adds these deals again
    help: name the column that tells rows apart: --key COLUMN, or key: in the recipe
  $ kariz undo
  took back 'import' of 2026-11-21 13:00
  1000 deals: gone
  'kariz undo' makes it again
  $ cmp pipeline.yaml before.yaml
  $ kariz undo 2>/dev/null && kariz undo -q && cmp pipeline.yaml before.yaml
  made again 'import' of 2026-11-21 13:00
  1000 deals: back

What changes nothing is not recorded.

  $ kariz add-lead 'Known' --ref crm:1 && kariz add-lead 'Known' --ref crm:1 && kariz undo 2>/dev/null
  known
  known
  took back 'add-lead' of 2026-11-21 13:00
  known: gone

A file that was changed since is left alone.

  $ kariz advance acme -q && echo '# mine' >>pipeline.yaml && cp pipeline.yaml edited.yaml
  $ kariz undo
  kariz: error: pipeline.yaml is not as 'advance' left it: it was changed since
    help: undo would take that away; take back by hand what you do not want, or with git
  [1]
  $ kariz undo --dry-run
  kariz: error: pipeline.yaml is not as 'advance' left it: it was changed since
    help: undo would take that away; take back by hand what you do not want, or with git
  [1]
  $ cmp pipeline.yaml edited.yaml

The record lies in the home of who made the change, for nobody else to read; it is one for all names of the file.

  $ (cd "$HOME/.local/state/kariz" && stat -c '%a %F' . *)
  700 directory
  600 regular file
  $ ln -s pipeline.yaml link.yaml && kariz -f link.yaml back acme --to qualified -q && kariz -f "$PWD/pipeline.yaml" undo -q && cmp pipeline.yaml edited.yaml
  $ XDG_STATE_HOME=$PWD/state kariz back acme --to qualified -q && ls state
  kariz
  $ XDG_STATE_HOME=$PWD/state kariz undo -q && kariz undo
  made again 'back' of 2026-11-21 13:00
  acme: Proposal sent → Qualified
  'kariz undo' takes it back again
  $ XDG_STATE_HOME=relative kariz undo 2>&1 | head -1
  took back 'back' of 2026-11-21 13:00

Without a home, or where it cannot be written to, changes are made all the same.

  $ env -u HOME "$(command -v kariz)" back acme --to qualified
  acme: Proposal sent → Qualified
  $ env -u HOME "$(command -v kariz)" undo
  kariz: error: no change to pipeline.yaml is recorded that could be taken back
    help: earlier versions are where you keep them, such as in git: git log -p
  [1]
  $ : >occupied && XDG_STATE_HOME=$PWD/occupied kariz advance acme 2>&1 | sed "s|$PWD|PWD|"
  acme: Qualified → Proposal sent
  kariz: warning: the change cannot be taken back by undo: PWD/occupied/kariz: Not a directory
  $ kariz undo -f - </dev/null
  kariz: error: undo changes a file, and standard input is none
    help: '-f -' is for reports and lists
  [2]
  $ kariz undo acme
  kariz: error: unexpected argument 'acme'
    help: usage: kariz undo [OPTION…]; -f FILE names the file
  [2]
