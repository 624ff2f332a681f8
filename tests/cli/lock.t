One program changes the file at a time: the others wait for its lock, and after a second they say for whom.

  $ cp "$TESTS/cli/pipeline.yaml" . && cp pipeline.yaml before.yaml
  $ holder() { flock "$1" sh -c 'echo held >ready; while [ ! -e done ]; do sleep 0.05; done'; }
  $ hold() { rm -f ready done message; holder "$1" & until [ -s ready ]; do sleep 0.01; done; }
  $ release() { touch done; wait; }

  $ hold pipeline.yaml
  $ kariz add-lead Patience >id 2>message & until [ -s message ]; do sleep 0.05; done; release
  $ sed 's/process [0-9]*/process N/' message
  waiting for pipeline.yaml: locked by process N (flock)
  $ cat id
  patience

Whoever would rather not wait says how long; nothing is changed then.

  $ cp pipeline.yaml before.yaml && hold pipeline.yaml
  $ kariz add-lead Hasty --lock-timeout 0 2>&1 | sed 's/process [0-9]*/process N/'
  kariz: error: pipeline.yaml is locked by process N (flock)
    help: nothing was changed; try again when that is done, or wait longer with --lock-timeout SECONDS
  $ kariz add-lead Hasty --lock-timeout 0 2>/dev/null
  [4]
  $ kariz --lock-timeout 1 add-lead Hasty 2>&1 | sed 's/process [0-9]*/process N/'
  kariz: error: pipeline.yaml is locked by process N (flock)
    help: nothing was changed; try again when that is done, or wait longer with --lock-timeout SECONDS
  $ kariz list --ids | head -1
  acme
  $ release; cmp pipeline.yaml before.yaml && ls -A
  before.yaml
  done
  id
  pipeline.yaml
  ready
  $ kariz add-lead Hasty --lock-timeout 0
  hasty
  $ for seconds in '' -1 1.5 ten 99999999999; do kariz add-lead Hasty --lock-timeout "$seconds"; done
  kariz: error: --lock-timeout: '' is no number of seconds
    help: whole seconds, such as 10; 0 is not to wait
  kariz: error: --lock-timeout: '-1' is no number of seconds
    help: whole seconds, such as 10; 0 is not to wait
  kariz: error: --lock-timeout: '1.5' is no number of seconds
    help: whole seconds, such as 10; 0 is not to wait
  kariz: error: --lock-timeout: 'ten' is no number of seconds
    help: whole seconds, such as 10; 0 is not to wait
  kariz: error: --lock-timeout: '99999999999' is no number of seconds
    help: whole seconds, such as 10; 0 is not to wait
  [2]
  $ kariz list --lock-timeout 1
  kariz: error: unknown option '--lock-timeout'
    help: see 'kariz list --help'
  [2]

What happens to the file in the meantime is seen.

  $ hold pipeline.yaml
  $ kariz add-lead Late >message 2>&1 & until [ -s message ]; do sleep 0.05; done; rm pipeline.yaml; release
  $ tail -n +2 message
  kariz: error: cannot read pipeline.yaml: No such file or directory
    help: kariz init writes a new pipeline; -f FILE names another one
  $ cp before.yaml pipeline.yaml; hold pipeline.yaml
  $ kariz add-lead Late >message 2>&1 & until [ -s message ]; do sleep 0.05; done
  $ sed '1s/^/# edited\n/' before.yaml >e && mv e pipeline.yaml; release
  $ tail -n +2 message; diff before.yaml pipeline.yaml | sed -n 's/^> //p'
  late
  # edited
  
    late:
      name: Late
      history:
        - {at: 2026-11-21T13:00:00+01:00, stage: inquiry}

A program that has the file open for writing may write at any time. Nothing is taken from under it.

  $ cp pipeline.yaml before.yaml
  $ exec 8>>pipeline.yaml; kariz add-lead Editor; exec 8>&-
  kariz: error: pipeline.yaml is open for writing in another program
    help: nothing was changed; save and close it there, then try again
  $ cmp pipeline.yaml before.yaml && kariz add-lead Editor
  editor
