What may be done with a deal depends on its state. Open and deferred deals may do everything.

  $ cp "$TESTS/cli/pipeline.yaml" .
  $ kariz list --columns id,state
  Deal     State
  ─────────────────
  acme     open
  bakery   deferred
  cafe     cold
  dentist  lost
  eshop    won
  $ try() { kariz "$@" --dry-run >/dev/null 2>&1 && printf ' yes' || printf '  no'; }
  $ echo 'advance win lose defer cold qualify edit touch back'; for deal in acme bakery cafe dentist eshop; do
  >   try advance $deal --force
  >   try win $deal --force
  >   try lose $deal --reason terms
  >   try defer $deal --until +2w
  >   try cold $deal
  >   try qualify $deal --yes budget
  >   try edit $deal --set owner=cem
  >   try touch phone $deal
  >   try back $deal --to inquiry
  >   echo " $deal"
  > done
  advance win lose defer cold qualify edit touch back
   yes yes yes yes yes yes yes yes yes acme
   yes yes yes yes yes yes yes yes yes bakery
    no  no yes  no  no yes yes yes yes cafe
    no  no  no  no  no  no yes yes yes dentist
    no  no  no  no  no  no yes yes yes eshop

Back does not go where an open deal stands already, so that one in the first stage has nowhere to go; a deferred one is
woken so.

  $ kariz add-lead Lead -q
  $ kariz back lead --to inquiry
  pipeline.yaml:89:3: error: lead stands in inquiry already
     89 |   lead:
        |   ^~~~
        help: kariz back lead --to STAGE goes to an earlier one, kariz advance lead to the next
  [1]

Whatever is refused, the way out is named.

  $ kariz win cafe
  pipeline.yaml:55:3: error: cafe is cold; it has to be reopened first
     55 |   cafe:
        |   ^~~~
        help: kariz back cafe --to STAGE
  [1]
  $ kariz lose dentist --reason terms
  pipeline.yaml:64:3: error: dentist is lost; it has to be reopened first
     64 |   dentist:
        |   ^~~~~~~
        help: kariz back dentist --to STAGE
  [1]
  $ kariz qualify eshop --yes budget
  pipeline.yaml:76:3: error: eshop is won; it has to be reopened first
     76 |   eshop:
        |   ^~~~~
        help: kariz back eshop --to STAGE
  [1]

  $ kariz defer cafe --until +2w
  pipeline.yaml:55:3: error: cafe is cold; it has to be reopened first
     55 |   cafe:
        |   ^~~~
        help: kariz back cafe --to STAGE
  [1]
  $ kariz defer dentist --until +2w
  pipeline.yaml:64:3: error: dentist is lost; it has to be reopened first
     64 |   dentist:
        |   ^~~~~~~
        help: kariz back dentist --to STAGE
  [1]
  $ kariz cold cafe
  pipeline.yaml:55:3: error: cafe is cold already
     55 |   cafe:
        |   ^~~~
        help: kariz touch CHANNEL cafe --next TIME --do TEXT plans a contact, kariz back cafe --to STAGE opens it again
  [1]
  $ kariz cold eshop
  pipeline.yaml:76:3: error: eshop is won; it has to be reopened first
     76 |   eshop:
        |   ^~~~~
        help: kariz back eshop --to STAGE
  [1]
  $ kariz advance dentist
  pipeline.yaml:64:3: error: dentist is lost; it has to be reopened first
     64 |   dentist:
        |   ^~~~~~~
        help: kariz back dentist --to STAGE
  [1]
  $ kariz edit eshop --set owner=cem && kariz touch phone eshop
  eshop: won; owner: cem
  eshop: won; touched: phone

A deferred deal is open again by itself once its day has come.

  $ kariz list --text bakery --columns id,state --now 2027-01-07T08:59:59+01:00
  Deal    State
  ────────────────
  bakery  deferred
  $ kariz list --text bakery --columns id,state --now 2027-01-07T09:00:00+01:00
  Deal    State
  ─────────────
  bakery  open
