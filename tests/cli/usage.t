Without a command, kariz says what there is; on standard error, for it was not asked.

  $ kariz 2>/dev/null
  [2]
  $ kariz
  kariz keeps a sales pipeline in one YAML file.
  
  usage: kariz [-f FILE] COMMAND …
  
  start
    init      make a new pipeline file
    add-lead  add a lead, and print its id
    import    add the deals of CSV files
  
  move deals
    qualify   record answers, and do what the rule makes of them
    advance   move deals forward
    back      return deals to an earlier stage, or reopen them
    win       close deals as won
    lose      close deals as lost, with a reason
    defer     put deals to sleep until a date
    cold      put deals on the cold list
    touch     log contacts, and what comes next
  
  look
    next      what to do today, the most urgent first
    list      deals in a table
    show      all about a deal, with its history
    board     who stands in which stage, as a kanban board
    log       what happened, day by day, over all deals
    report    figures: the funnel, where deals are lost, what comes of them
  
  keep the file in order
    edit      set and clear fields of deals, plan what is next, add a note
    check     report every problem of the file
    format    write the deals as kariz writes them
    undo      take back the last change
  
  every command
    -f, --file FILE      default: $KARIZ_FILE, else pipeline.yaml here or above
        --now TIME       what now is; default: $KARIZ_NOW, else the clock
        --format FORMAT  table, csv, json, markdown; of reports html, svg
        --json           the same as --format json
        --color WHEN     auto, always or never
    -h, --help           this help
        --version        the version of kariz
  
  'kariz COMMAND --help' says more about a command.
  [2]
  $ kariz --help | diff - <(kariz 2>&1)
  $ kariz -h | diff - <(kariz --help)
  $ kariz --version | sed 's/ [0-9.]*$/ N/'
  kariz N

Every command explains itself, on 80 columns, without a file.

  $ kariz lose --help
  usage: kariz lose [OPTION…] DEAL…
  
  Close deals as lost, with a reason. Says why clients tend to leave at this
  stage and how to win them back, where the file knows.
  
    DEAL…  ids of deals; - reads them from standard input
  
  options
        --reason REASON         why: an id of loss-reasons; any text without them
        --recontact TIME        when to try again
        --note TEXT             a remark, kept with it in the history
        --at TIME               when it happened (default: now)
        --dry-run               show the diff, change nothing
    -q, --quiet                 do not say what was changed
        --lock-timeout SECONDS  how long to wait for a locked file (default:
                                until it is free)
  
  every command
    -f, --file FILE      default: $KARIZ_FILE, else pipeline.yaml here or above
        --now TIME       what now is; default: $KARIZ_NOW, else the clock
        --format FORMAT  table, csv, json, markdown; of reports html, svg
        --json           the same as --format json
        --color WHEN     auto, always or never
    -h, --help           this help
        --version        the version of kariz
  
  examples
    kariz lose acme-website --reason competitor --recontact +6mo
  $ for command in $(kariz --help | sed -n 's/^  \([a-z-]*\)   *[a-z].*/\1/p'); do
  >   kariz $command --help | awk -v command=$command 'length > 80 { print command ": " $0 } END { if (!NR) print command }'
  >   kariz $command -h | diff - <(kariz $command --help)
  > done
  $ kariz --help add-lead | head -1
  usage: kariz add-lead [OPTION…] NAME
  $ kariz add-lead --valeu --help | head -1
  usage: kariz add-lead [OPTION…] NAME

What is not there was perhaps meant otherwise.

  $ kariz advnace acme
  kariz: error: unknown command 'advnace'
    help: did you mean 'advance'? 'kariz --help' lists the commands
  [2]
  $ kariz frobnicate
  kariz: error: unknown command 'frobnicate'
    help: 'kariz --help' lists the commands
  [2]
  $ kariz lost acme
  kariz: error: unknown command 'lost'
    help: did you mean 'lose'? 'kariz --help' lists the commands
  [2]
  $ kariz ''
  kariz: error: unknown command ''
    help: 'kariz --help' lists the commands
  [2]
  $ kariz --verbose
  kariz: error: unknown option '--verbose' before the command
    help: the options of a command stand behind it: kariz COMMAND --verbose
  [2]
  $ kariz --to proposal advance acme
  kariz: error: unknown option '--to' before the command
    help: the options of a command stand behind it: kariz COMMAND --to
  [2]
  $ kariz list --staet open
  kariz: error: unknown option '--staet'
    help: did you mean '--state'? see 'kariz list --help'
  [2]
  $ kariz list -x
  kariz: error: unknown option '-x'
    help: see 'kariz list --help'
  [2]
  $ kariz lose acme --reson price
  kariz: error: unknown option '--reson'
    help: did you mean '--reason'? see 'kariz lose --help'
  [2]

What is wrong without a file being read:

  $ kariz list --format xml
  kariz: error: unknown format 'xml'
    help: formats: table, csv, json, markdown
  [2]
  $ kariz list --format
  kariz: error: option '--format' needs a value
    help: see 'kariz list --help'
  [2]
  $ kariz list --format csv --json
  kariz: error: --json and --format csv contradict each other
  [2]
  $ kariz list --format csv --format json
  kariz: error: option '--format' is given twice
  [2]
  $ kariz list --color sometimes
  kariz: error: unknown choice 'sometimes' for --color
    help: choices: auto, always, never
  [2]
  $ kariz list --now 2026-02-30
  kariz: error: --now: 2026-02-30 does not exist: February 2026 has 28 days
    help: accepted: 2026-11-21, 2026-11-21 14:30, 2026-11-21T14:30:00+01:00, now, today, tomorrow, yesterday, +3d, -2w (units: min h d w mo y), mon … sun, fri 9:00
  [2]
  $ kariz list --now soon
  kariz: error: --now: 'soon' is not a time
    help: accepted: 2026-11-21, 2026-11-21 14:30, 2026-11-21T14:30:00+01:00, now, today, tomorrow, yesterday, +3d, -2w (units: min h d w mo y), mon … sun, fri 9:00
  [2]
  $ KARIZ_NOW=soon kariz list
  kariz: error: $KARIZ_NOW: 'soon' is not a time
    help: accepted: 2026-11-21, 2026-11-21 14:30, 2026-11-21T14:30:00+01:00, now, today, tomorrow, yesterday, +3d, -2w (units: min h d w mo y), mon … sun, fri 9:00
  [2]
  $ kariz list --json=yes
  kariz: error: option '--json' takes no value
  [2]
  $ kariz list --ids=no
  kariz: error: option '--ids' takes no value
  [2]
  $ kariz -f
  kariz: error: option '-f' needs a value
    help: see 'kariz --help'
  [2]
  $ kariz -f a -f b list
  kariz: error: option '--file' is given twice
  [2]
  $ kariz -qq 2>&1 | head -1
  kariz keeps a sales pipeline in one YAML file.

Options of every command stand before or behind it; what begins with a dash is told from an option by --.

  $ cp "$TESTS/cli/pipeline.yaml" .
  $ kariz --now 2026-11-21 list --ids | head -1
  acme
  $ kariz list --ids --now 2026-11-21 | head -1
  acme
  $ kariz -fpipeline.yaml list --ids | head -1
  acme
  $ kariz --file=pipeline.yaml list --ids --state=open
  acme
  $ kariz --json list --ids --state open
  {"kariz": 1, "command": "list", "rows": [
    {"id": "acme"}
  ]}
  $ kariz -q add-lead Somebody
  $ kariz -- list --ids | head -1
  kariz: error: unexpected argument '--ids'
    help: usage: kariz list [OPTION…]; -f FILE names the file, and options such as --text TEXT say which deals
  $ kariz add-lead --note -5 --email=a@b.example -- -dash
  dash
  $ kariz show -- -dash
  kariz: error: unknown deal '-dash'
    help: did you mean 'dash'?
  [1]
  $ kariz show dash | head -3
  dash
    Name           -dash
    Email          a@b.example

Now is an option, so that everything can be tried as of another day.

  $ kariz add-lead 'Older' --now 2026-10-01 && kariz show older | grep Created
  older
    Created        2026-10-01 00:00
  $ kariz add-lead 'Weekday' --at mon && kariz show weekday | grep Created
  weekday
    Created        2026-11-16 00:00
  $ kariz add-lead 'Days ago' --at -2w && kariz show days-ago | grep Created
  days-ago
    Created        2026-11-07 13:00
  $ kariz add-lead 'Yesterday' --at yesterday --close +6mo && kariz show yesterday | grep 'Created\|Close'
  yesterday
    Close          2027-05-21
    Created        2026-11-20 00:00
  $ kariz add-lead 'Half past' --at '2026-11-20 14:30' && kariz show half-past | grep Created
  half-past
    Created        2026-11-20 14:30

Some words are typed by habit, and mean something else here.

  $ cp "$TESTS/cli/pipeline.yaml" .
  $ for word in add new ls note set move reopen wake delete remove rm help; do kariz $word acme 2>&1 | sed -n 's/.*help: //p'; done
  did you mean 'add-lead'? 'kariz --help' lists the commands
  did you mean 'add-lead'? 'kariz --help' lists the commands
  did you mean 'list'? 'kariz --help' lists the commands
  did you mean 'edit DEAL --note TEXT'? 'kariz --help' lists the commands
  did you mean 'edit DEAL --set KEY=VALUE'? 'kariz --help' lists the commands
  did you mean 'advance DEAL --to STAGE'? 'back DEAL --to STAGE' goes back; 'kariz --help' lists the commands
  did you mean 'back DEAL --to STAGE'? 'kariz --help' lists the commands
  did you mean 'back DEAL --to STAGE'? 'kariz --help' lists the commands
  did you mean 'undo'? it takes back the last change; a deal goes when its lines are deleted from the file; 'kariz --help' lists the commands
  did you mean 'undo'? it takes back the last change; a deal goes when its lines are deleted from the file; 'kariz --help' lists the commands
  did you mean 'undo'? it takes back the last change; a deal goes when its lines are deleted from the file; 'kariz --help' lists the commands
  did you mean 'COMMAND --help'? 'kariz --help' lists the commands
  $ kariz edit acme --value 5000
  kariz: error: unknown option '--value'
    help: did you mean '--set value=VALUE'? see 'kariz edit --help'
  [2]
  $ kariz cold acme --reason 'no money'
  kariz: error: unknown option '--reason'
    help: did you mean '--why'? see 'kariz cold --help'
  [2]
  $ kariz lose acme --why price
  kariz: error: unknown option '--why'
    help: did you mean '--reason'? see 'kariz lose --help'
  [2]
  $ kariz touch phone acme --until fri
  kariz: error: unknown option '--until'
    help: did you mean '--next'? see 'kariz touch --help'
  [2]
  $ kariz advance acme --stage proposal --message x
  kariz: error: unknown option '--stage'
    help: did you mean '--to'? see 'kariz advance --help'
  [2]
  $ kariz add-lead --name Foo
  kariz: error: unknown option '--name'
    help: NAME stands alone, without an option's name; see 'kariz add-lead --help'
  [2]
  $ kariz touch --channel phone acme
  kariz: error: unknown option '--channel'
    help: CHANNEL stands alone, without an option's name; see 'kariz touch --help'
  [2]
  $ kariz list --value 5
  kariz: error: unknown option '--value'
    help: see 'kariz list --help'
  [2]

A word in the wrong place is known again.

  $ kariz advance acme proposal
  kariz: error: unknown deal 'proposal'
    help: 'proposal' is a stage, which stands behind --to
  [1]
  $ kariz advance acme 'Proposal Sent'
  kariz: error: unknown deal 'Proposal Sent'
    help: 'Proposal Sent' is a stage, which stands behind --to
  [1]
  $ kariz touch acme phone
  kariz: error: unknown deal 'phone'
    help: 'phone' is a channel, which stands before the deals: kariz touch CHANNEL DEAL
  [1]
  $ kariz touch acme
  kariz: error: touch needs CHANNEL and DEAL, and there is only 'acme'
    help: usage: kariz touch [OPTION…] CHANNEL DEAL…
  [2]
  $ kariz qualify acme --yes need, budget
  kariz: error: unknown deal 'budget'
    help: 'budget' is a question, which stands behind --yes, --no or --unknown, no blank after a comma
  [1]
  $ kariz advance acme --met nothing, demo
  kariz: error: unknown deal 'demo'
    help: 'demo' is a criterion, which stands behind --met, no blank after a comma
  [1]
  $ kariz lose acme competitor --reason x
  kariz: error: unknown deal 'competitor'
    help: 'competitor' is a reason, which stands behind --reason
  [1]
  $ kariz edit acme,bakery --set owner=cem
  kariz: error: unknown deal 'acme,bakery'
    help: between ids stand blanks, not commas: acme bakery
  [1]
  $ kariz edit acme owner=cem --note x
  kariz: error: unknown deal 'owner=cem'
    help: 'owner=cem' is a field, which is set by --set KEY=VALUE
  [1]
  $ kariz edit acme bakery --set close 2026-12-20
  kariz: error: --set close: no '='
    help: write --set close=VALUE
  [2]
  $ kariz touch phone acme --note nobody there
  kariz: error: unknown deal 'there'
    help: 'kariz list --ids' shows the ids there are; a text of several words stands in quotes
  [1]

A table is no list of ids.

  $ kariz list | kariz touch phone -
  kariz: error: standard input is no list of ids: 'Deal', 'Name', 'Company' and 43 more words
    help: 'kariz list --ids' prints ids and nothing else
  [1]
  $ echo 'acme nobdy' | kariz touch phone -
  kariz: error: unknown deal 'nobdy'
    help: 'kariz list --ids' shows the ids there are
  [1]
  $ echo 'acme bakery' | kariz touch phone - --dry-run --quiet >/dev/null
