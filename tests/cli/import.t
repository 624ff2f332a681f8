A table from anywhere becomes deals. Without a recipe, the columns are named.

  $ kariz init -q --template bant && cp pipeline.yaml empty.yaml
  $ cat >leads.csv <<'CSV'
  > ID,Deal,Firm,Amount,Stage
  > 7,Acme website,"Acme, Inc.",4800,Prospecting
  > 8,"Lavka ""Sever""",,,contact
  > 9,"A name
  > on two lines",Globex,1200.50,Demo
  > CSV
  $ kariz import leads.csv --map 'name=Deal,company=Firm,value=Amount,stage=Stage' --key ID --at 2026-11-01 --dry-run >dry.txt; head -12 dry.txt
  would import 3 deals, 0 known
  --- pipeline.yaml
  +++ pipeline.yaml
  @@ -50,4 +50,26 @@
   sources: {web: inbound, referral: inbound, social: inbound, event: outbound, cold-call: outbound}
   channels: [phone, sms, chat, email, social]   # how you keep in touch
   
  -deals: {}
  +deals:
  +  a-name-on-two-lines:
  +    name: A name on two lines
  +    company: Globex
  +    value: 1200.5
  $ cmp pipeline.yaml empty.yaml
  $ kariz import leads.csv --map 'name=Deal,company=Firm,value=Amount,stage=Stage' --key ID --at 2026-11-01
  imported 3 deals, 0 known

Nothing is asked for that the stages need; what is missing, check knows.

  $ kariz check --strict
  pipeline.yaml:54:3: error: a-name-on-two-lines stands in demo with qualification not passed (budget, authority, need and timeline are unknown)
     54 |   a-name-on-two-lines:
        |   ^~~~~~~~~~~~~~~~~~~
        help: kariz qualify a-name-on-two-lines --yes …
  pipeline.yaml:70:3: error: lavka-sever stands in contact with qualification not passed (budget, authority, need and timeline are unknown)
     70 |   lavka-sever:
        |   ^~~~~~~~~~~
        help: kariz qualify lavka-sever --yes …
  [1]
  $ sed -n '/^deals:/,$p' pipeline.yaml
  deals:
    a-name-on-two-lines:
      name: A name on two lines
      company: Globex
      value: 1200.5
      ref: "9"
      history:
        - {at: 2026-11-01T00:00:00Z, stage: demo}
  
    acme-website:
      name: Acme website
      company: Acme, Inc.
      value: 4800
      ref: "7"
      history:
        - {at: 2026-11-01T00:00:00Z, stage: prospecting}
  
    lavka-sever:
      name: Lavka "Sever"
      ref: "8"
      history:
        - {at: 2026-11-01T00:00:00Z, stage: contact}
  

The key tells a second import which rows are known. It adds nothing.

  $ cp pipeline.yaml before.yaml
  $ kariz import leads.csv --map 'name=Deal,company=Firm,value=Amount,stage=Stage' --key ID --at 2026-11-01
  imported 0 deals, 3 known
  $ cmp pipeline.yaml before.yaml
  $ echo '10,Initech,,99,' >>leads.csv
  $ kariz import leads.csv --map name=Deal,company=Firm --map value=Amount,stage=Stage --key ID --at 2026-11-01
  imported 1 deal, 3 known
  $ diff before.yaml pipeline.yaml | grep -c '^>'
  7

Without a key nothing is known, and kariz says so. From standard input:

  $ printf 'Deal\nSoylent\n' | kariz import - --map name=Deal --at 2026-11-01
  imported 1 deal, 0 known
  kariz: warning: without a key a second import adds these deals again
    help: name the column that tells rows apart: --key COLUMN, or key: in the recipe

However the spreadsheet has saved it: semicolons, tabs, bars; a byte order mark, UTF-16, the code page of Windows; CRLF.

  $ cat >recipe.yaml <<'YAML'
  > key: Nr
  > source: crm
  > columns: {name: Name, value: Wert}
  > money: {decimal: ",", thousands: "."}
  > defaults: {at: 2026-11-01}
  > YAML
  $ printf 'Nr;Name;Wert\r\n1;Bäckerei Müller;1.200,50\r\n2;Café €;99\r\n' >comma.csv
  $ tr ';' '\t' <comma.csv >tab.csv
  $ tr ';' '|' <comma.csv >bar.csv
  $ { printf '\357\273\277'; cat comma.csv; } >bom.csv
  $ iconv -f utf-8 -t utf-16 comma.csv >utf-16.csv
  $ iconv -f utf-8 -t utf-16le comma.csv >utf-16le.csv
  $ iconv -f utf-8 -t windows-1252 comma.csv >windows-1252.csv
  $ for name in comma tab bar bom utf-16 utf-16le windows-1252; do
  >   cp empty.yaml $name.yaml && kariz -f $name.yaml import --recipe recipe.yaml $name.csv --format csv | tail -1
  >   cmp $name.yaml comma.yaml
  > done
  comma.csv,utf-8,;,2,0
  tab.csv,utf-8,\t,2,0 (esc)
  bar.csv,utf-8,|,2,0
  bom.csv,utf-8,;,2,0
  utf-16.csv,utf-16,;,2,0
  utf-16le.csv,utf-16,;,2,0
  windows-1252.csv,windows-1252,;,2,0
  $ sed -n '/^deals:/,$p' windows-1252.yaml
  deals:
    bäckerei-müller:
      name: Bäckerei Müller
      value: 1200.5
      ref: crm:1
      history:
        - {at: 2026-11-01T00:00:00Z, stage: prospecting}
  
    café:
      name: Café €
      value: 99
      ref: crm:2
      history:
        - {at: 2026-11-01T00:00:00Z, stage: prospecting}
  

A recipe says how rows become deals: names of several columns, cells that mean nothing, dates, stages, and the columns
that date an event. A row's history is made of them, in order of time; a stage between without a date is not invented.

  $ cat >crm.recipe.yaml <<'YAML'
  > source: crm
  > key: Nr
  > columns:
  >   name: "{Product} for {Client}"
  >   company: Client
  >   owner: {column: Rep, empty: [nobody, "-"], replace: {A. Smith: ana, B. Jones: bo}}
  >   value: {column: Amount, empty: ["0"]}
  >   tags: Labels
  > dates: {pattern: "%d.%m.%Y"}
  > money: {currency: USD}
  > stage: {column: Status, values: {New: prospecting, Talking: relationship, Sold: won, Gone: lost}}
  > events: {prospecting: Created, contact: Called, won: Closed, lost: Closed}
  > defaults: {reason: silent}
  > ignore: [Remarks]
  > YAML
  $ cat >crm.csv <<'CSV'
  > Nr,Product,Client,Rep,Amount,Labels,Status,Created,Called,Closed,Remarks
  > 1,Logo,Acme,A. Smith,1200,"print,web",Sold,01.10.2026,03.10.2026,05.11.2026,nice
  > 2,Website,Globex,nobody,0,,Gone,02.10.2026,,20.10.2026,
  > 3,Poster,Initech,B. Jones,350.00,print,Talking,10.11.2026,12.11.2026,,
  > 4,Flyer,Initech,C. Brown,,,New,20.11.2026,,,
  > CSV
  $ sed -i 's/^currency: .*/&\nrates: {USD: 0.92}/' empty.yaml
  $ cp empty.yaml crm.yaml
  $ kariz -f crm.yaml import --recipe crm.recipe.yaml crm.csv
  imported 4 deals, 0 known
  $ sed -n '/^deals:/,$p' crm.yaml
  deals:
    flyer-for-initech:
      name: Flyer for Initech
      company: Initech
      owner: C. Brown
      ref: crm:4
      history:
        - {at: 2026-11-20T00:00:00Z, stage: prospecting}
  
    logo-for-acme:
      name: Logo for Acme
      company: Acme
      value: 1200 USD
      owner: ana
      tags: [print, web]
      ref: crm:1
      history:
        - {at: 2026-10-01T00:00:00Z, stage: prospecting}
        - {at: 2026-10-03T00:00:00Z, stage: contact}
        - {at: 2026-11-05T00:00:00Z, won: 1200 USD}
  
    poster-for-initech:
      name: Poster for Initech
      company: Initech
      value: 350 USD
      owner: bo
      tags: [print]
      ref: crm:3
      history:
        - {at: 2026-11-10T00:00:00Z, stage: prospecting}
        - {at: 2026-11-12T00:00:00Z, stage: contact}
        - {at: 2026-11-12T00:00:00Z, stage: relationship}
  
    website-for-globex:
      name: Website for Globex
      company: Globex
      ref: crm:2
      history:
        - {at: 2026-10-02T00:00:00Z, stage: prospecting}
        - {at: 2026-10-20T00:00:00Z, lost: silent}
  
  $ kariz -f crm.yaml check --strict
  crm.yaml:75:3: error: poster-for-initech stands in relationship with qualification not passed (budget, authority, need and timeline are unknown)
     75 |   poster-for-initech:
        |   ^~~~~~~~~~~~~~~~~~
        help: kariz qualify poster-for-initech --yes …
  [1]
  $ kariz -f crm.yaml report --format csv | cut -d, -f1-9
  stage,reached,visited,inferred,moved-on,lost,cold,dropped,waiting
  prospecting,4,4,0,2,1,0,1,1
  qualification,2,0,2,2,0,0,0,0
  contact,2,2,0,2,0,0,0,0
  relationship,2,1,1,1,0,0,0,1
  meeting,0,0,0,0,0,0,0,0
  demo,0,0,0,0,0,0,0,0
  won,1,,,,,,,

A remark becomes an event, at the end of what is known:

  $ cp empty.yaml notes.yaml
  $ printf 'ID,Name,Stage,Note\n1,Acme,Lost,"price: too dear"\n' >notes.csv
  $ printf 'defaults: {at: 2026-11-01, reason: price}\n' >notes.recipe.yaml
  $ kariz -f notes.yaml import --recipe notes.recipe.yaml --key ID notes.csv
  imported 1 deal, 0 known
  $ sed -n '/^  acme/,/^$/p' notes.yaml
    acme:
      name: Acme
      ref: "1"
      history:
        - {at: 2026-11-01T00:00:00Z, stage: prospecting}
        - {at: 2026-11-01T00:00:00Z, lost: price}
        - {at: 2026-11-01T00:00:00Z, note: "price: too dear"}
  

For scripts:

  $ cp empty.yaml crm.yaml
  $ kariz -f crm.yaml import --recipe crm.recipe.yaml crm.csv --json
  {"kariz": 1, "command": "import", "rows": [
    {"file": "crm.csv", "encoding": "utf-8", "delimiter": ",", "imported": 4, "known": 0}
  ], "summary": {"imported": 4, "known": 0}}
  $ kariz -f crm.yaml import --recipe crm.recipe.yaml crm.csv --quiet
  $ cp empty.yaml crm.yaml
  $ head -3 crm.csv >first.csv && sed '2,3d' crm.csv >second.csv
  $ kariz -f crm.yaml import --recipe crm.recipe.yaml first.csv second.csv
  first.csv: 2 deals, 0 known
  second.csv: 2 deals, 0 known
  imported 4 deals, 0 known

A column that nobody asked for is a warning:

  $ cp empty.yaml crm.yaml
  $ grep -v '^ignore' crm.recipe.yaml >curious.recipe.yaml
  $ kariz -f crm.yaml import --recipe curious.recipe.yaml crm.csv
  imported 4 deals, 0 known
  crm.csv:1:66: warning: column 'Remarks' is not imported
      1 | Nr,Product,Client,Rep,Amount,Labels,Status,Created,Called,Closed,Remarks
        |                                                                  ^~~~~~~
        help: name a field for it: --map FIELD=Remarks, or list it in the recipe: ignore: [Remarks]
