# Commands that write all that kariz writes, in words that YAML would rather read as something else; see run.
kariz add-lead '2026' --company true --contact null --email 1.50 --phone '+49 30 1234' --value '1200 USD' --source web \
  --owner no --close 2027-02-28 --ref 0x1F --tag 'a,1,1.0,~,yes,2026-11-21' --set industry='[x]' --note ': #' --at 2026-11-01
kariz add-lead 'سلام، دنیا' --from 2026 --yes budget --no authority --unknown need --note '- {at: x}' --at '2026-11-01 12:00'
kariz add-lead --value 12.5 --source event -- '- "Quote" \ & *anchor'
kariz edit 2026 --set value=4800 --set close=2027-03-31 --set owner=on --set source=referral --note off
kariz edit 2026 --unset close,owner,source,value
kariz qualify 2026 --yes budget,need --no authority --note 'yes'
kariz advance 2026 --to proposal --set value=4800.50
kariz advance 2026 --force --note '{}'
kariz back 2026 --to inquiry --note 'null'
kariz advance 2026 --to proposal --met demo
kariz win 2026 --value 10.25 --note '1'
kariz back 2026 --to proposal
kariz win 2026 --force --note '~'
kariz lose سلام-دنیا --reason competitor --recontact +6mo --note '@home'
KARIZ_USER='true' kariz lose quote-anchor --reason terms --note '%'
