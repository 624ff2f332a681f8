Names come in every script, and columns line up all the same: Chinese, Japanese and Korean letters are two cells wide;
combining marks, zero-width joiners and non-joiners have no width at all.

  $ kariz init -q --template bant
  $ kariz add-lead 'Лавка «Север»' --company 'ООО «Ромашка»' --value 100
  лавка-север
  $ kariz add-lead '上海茶庄' --company '株式会社' --value 200
  上海茶庄
  $ kariz add-lead '한국 상사' --company 'ｆｕｌｌ' --value 300
  한국-상사
  $ kariz add-lead 'کافه می‌رویم' --company 'نمی‌دانم' --value 400
  کافه-میرویم
  $ kariz add-lead "$(printf 'Zoe\314\210 & So\314\210hne')" --company "$(printf 'e\314\201')" --value 500
  zoë-söhne
  $ kariz add-lead 'नमस्ते दुनिया' --value 600
  नमस्ते-दुनिया
  $ kariz add-lead 'Δελφοί' --value 700
  δελφοί
  $ kariz list --columns id,name,company,value
  Deal         Name           Company          Value
  ──────────────────────────────────────────────────
  zoë-söhne    Zoë & Söhne    é              500 EUR
  δελφοί       Δελφοί                        700 EUR
  лавка-север  Лавка «Север»  ООО «Ромашка»  100 EUR
  کافه-میرویم  کافه می‌رویم    نمی‌دانم        400 EUR
  नमस्ते-दुनिया   नमस्ते दुनिया                    600 EUR
  上海茶庄     上海茶庄       株式会社       200 EUR
  한국-상사    한국 상사      ｆｕｌｌ       300 EUR

In CSV nothing is filled up.

  $ kariz list --columns name,value --format csv
  name,value
  Zoë & Söhne,500.00 EUR
  Δελφοί,700.00 EUR
  Лавка «Север»,100.00 EUR
  کافه می‌رویم,400.00 EUR
  नमस्ते दुनिया,600.00 EUR
  上海茶庄,200.00 EUR
  한국 상사,300.00 EUR

An id is the same however the letters of a name were typed, in one piece or as a letter and its mark.

  $ kariz add-lead 'Zoë'
  zoë
  $ kariz add-lead "$(printf 'Zoe\314\210')"
  zoë-2
  $ kariz add-lead 'İstanbul' 
  istanbul
  $ kariz add-lead 'STRASSE'
  strasse
  $ kariz add-lead 'Straße'
  straße
  $ kariz add-lead 'ПРИВЕТ'
  привет
  $ kariz add-lead '🍕 Pizza 🍕'
  pizza
  $ kariz add-lead '🍕'
  deal
  $ kariz add-lead "$(printf 'long %.0s' $(seq 40))"
  long-long-long-long-long-long-long-long-long-long-long-long-long
  $ kariz add-lead "$(printf 'long %.0s' $(seq 40))"
  long-long-long-long-long-long-long-long-long-long-long-long-lo-2
  $ kariz check --strict

They are found as they were written, in capitals or not.

  $ kariz list --text 'лавка' --ids
  лавка-север
  $ kariz list --text 'привет' --ids
  привет
  $ kariz list --text '茶' --ids
  上海茶庄
  $ kariz show 上海茶庄 | head -5
  上海茶庄
    Name           上海茶庄
    Company        株式会社
    Value          200 EUR
    Stage          Prospecting
  $ kariz qualify کافه-میرویم --yes budget
  کافه-میرویم: still open (1 yes, 3 unknown, score 25): still to ask: authority, need, timeline

What somebody writes into the file by hand, or sends in a form, never gets raw to a terminal: no escape sequences, no
overrides of the direction of writing.

  $ cat >evil.yaml <<'YAML'
  > kariz: 1
  > stages:
  >   - {id: lead, name: "Lead\e[31m"}
  > loss-reasons: {why: "a\u202Eb"}
  > deals:
  >   one:
  >     name: "red \e[31m alert\a"
  >     company: "\u202Eevil\u202C\u2066x\u2069"
  >     owner: "a\u2067b"
  >     history:
  >       - {at: 2026-11-01, stage: lead, note: "over\b\bwritten\r\n\e]0;title\a"}
  > YAML
  $ for command in list 'list --columns all' 'show one' report 'report losses' 'list --json' 'list --format markdown' 'show one --json' 'show one --format markdown' check; do
  >   kariz -f evil.yaml $command 2>&1
  > done | LC_ALL=C grep -c "$(printf '[\001-\010\013-\037\177]\|\302[\200-\237]\|\342\200[\252-\256]\|\342\201[\246-\251]')"
  0
  [1]
  $ kariz -f evil.yaml list
  Deal  Name                    Company                        Stage         State
  ────────────────────────────────────────────────────────────────────────────────
  one   red \x1B[31m alert\x07  \u202Eevil\u202C\u2066x\u2069  Lead\x1B[31m  open
  $ kariz -f evil.yaml show one
  one
    Name           red \x1B[31m alert\x07
    Company        \u202Eevil\u202C\u2066x\u2069
    Owner          a\u2067b
    Stage          Lead\x1B[31m
    State          open
    Created        2026-11-01 00:00
    Last event     2026-11-01 00:00
    Touches        0
    Days old       20
    Days in stage  20
  
  history
    2026-11-01 00:00  → Lead\x1B[31m (20 days so far): over\x08\x08written\r\n\x1B]0;title\x07
  
  next: the win
    kariz advance one
  $ kariz -f evil.yaml list --json
  {"kariz": 1, "command": "list", "rows": [
    {"id": "one", "name": "red \u001b[31m alert\u0007", "company": "\u202eevil\u202c\u2066x\u2069", "stage": "lead", "state": "open", "value": null, "next-at": null, "next-do": null}
  ]}
  $ kariz -f evil.yaml list --columns name,company --format markdown
  | Name                      | Company                           |
  | ------------------------- | --------------------------------- |
  | red \\x1B\[31m alert\\x07 | \\u202Eevil\\u202C\\u2066x\\u2069 |
  $ kariz -f evil.yaml lose one --reason why
  one: Lead\x1B[31m → lost (a\u202Eb)
  $ kariz -f evil.yaml edit one --set owner="$(printf 'x\342\200\256y')"
  one: lost (a\u202Eb); owner: a\u2067b → x\u202Ey

Markdown and CSV keep their own signs apart.

  $ cp "$TESTS/cli/pipeline.yaml" pipeline.yaml
  $ kariz add-lead 'a|b `c` *d* <e> "f", \g'
  a-b-c-d-e-f-g
  $ kariz list --text 'a|b' --columns name --format markdown
  | Name                            |
  | ------------------------------- |
  | a\|b \`c\` \*d\* \<e\> "f", \\g |
  $ kariz list --text 'a|b' --columns name --format csv
  name
  "a|b `c` *d* <e> ""f"", \g"
  $ kariz list --text 'a|b' --columns name --json
  {"kariz": 1, "command": "list", "rows": [
    {"name": "a|b `c` *d* <e> \"f\", \\g"}
  ]}
  $ kariz add-lead '=1+1' --value 1 && kariz list --text '=1' --columns name --format csv
  1-1
  name
  =1+1
