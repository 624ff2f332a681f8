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
    report    figures: the funnel, and where deals are lost
  
  keep the file in order
    edit      set and clear fields of deals
    check     report every problem of the file
    format    write the deals as kariz writes them
    undo      take back the last change
  
  every command
    -f, --file FILE      default: $KARIZ_FILE, else pipeline.yaml here or above
        --now TIME       what now is; default: $KARIZ_NOW, else the clock
        --format FORMAT  table, csv, json or markdown
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
        --format FORMAT  table, csv, json or markdown
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
    help: accepted: 2026-11-21, 2026-11-21 14:30, 2026-11-21T14:30:00+01:00, now, today, tomorrow, yesterday, +3d, -2w (units: min h d w mo y), mon … sun
  [2]
  $ kariz list --now soon
  kariz: error: --now: 'soon' is not a time
    help: accepted: 2026-11-21, 2026-11-21 14:30, 2026-11-21T14:30:00+01:00, now, today, tomorrow, yesterday, +3d, -2w (units: min h d w mo y), mon … sun
  [2]
  $ KARIZ_NOW=soon kariz list
  kariz: error: $KARIZ_NOW: 'soon' is not a time
    help: accepted: 2026-11-21, 2026-11-21 14:30, 2026-11-21T14:30:00+01:00, now, today, tomorrow, yesterday, +3d, -2w (units: min h d w mo y), mon … sun
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
