Standard input and output that fail are told of.

  $ cp "$TESTS/cli/pipeline.yaml" .
  $ kariz list >/dev/full
  kariz: error: standard output: No space left on device
  [4]
  $ kariz -f - list </
  kariz: error: standard input: Is a directory
  [4]
  $ kariz -f - list <&-
  kariz: error: standard input: Bad file descriptor
  [4]
  $ kariz add-lead Somebody >/dev/full
  kariz: error: standard output: No space left on device
    help: the pipeline is changed all the same
  [4]
  $ kariz list --ids --text somebody
  somebody
  $ echo acme | kariz back - --to inquiry >/dev/full
  kariz: error: standard output: No space left on device
    help: the pipeline is changed all the same
  [4]

One standard input is one thing.

  $ echo acme | kariz -f - show -
  kariz: error: standard input cannot be both the pipeline and the ids of deals
    help: name the file with -f FILE
  [2]

An empty list says so to somebody who looks.

  $ printf 'kariz: 1\nstages: [{id: lead}]\n' >new.yaml
  $ kariz -f new.yaml list --ids
  $ script -qc 'kariz -f new.yaml list; kariz -f pipeline.yaml list --owner nobody' /dev/null </dev/null | tr -d '\r'
  no deals yet; kariz add-lead 'NAME' adds one
  no deal matches
