What is no file of its own is not changed.

  $ : >empty.yaml && kariz -f empty.yaml add-lead Somebody
  empty.yaml:1:1: error: the file is empty
      1 |
        | ^
        help: its lines are 'KEY: VALUE'; kariz init writes such a file
  [3]
  $ mkdir folder && kariz -f folder add-lead Somebody
  kariz: error: folder is a directory
    help: -f FILE names a pipeline file
  [4]
  $ mkfifo fifo && kariz -f fifo add-lead Somebody
  kariz: error: fifo is not a regular file
  [4]
  $ kariz -f /dev/null add-lead Somebody
  kariz: error: /dev/null is not a regular file
  [4]
  $ python3 -c 'import socket; socket.socket(socket.AF_UNIX).bind("socket")' && kariz -f socket add-lead Somebody
  kariz: error: socket is not a regular file
  [4]
  $ kariz -f socket list
  kariz: error: socket is not a regular file
  [4]
  $ ln -s nowhere.yaml dangling.yaml && kariz -f dangling.yaml add-lead Somebody
  kariz: error: cannot read dangling.yaml: No such file or directory
    help: kariz init writes a new pipeline; -f FILE names another one
  [4]
  $ kariz -f dangling.yaml init
  kariz: error: dangling.yaml is a symbolic link that leads nowhere
    help: remove it, or make a pipeline where it leads; -f FILE names another one
  [4]
  $ ln -s loop.yaml loop.yaml && kariz -f loop.yaml add-lead Somebody
  kariz: error: cannot read loop.yaml: Too many levels of symbolic links
  [4]
  $ rm -r folder fifo socket *.yaml

Symbolic links stay, a whole chain of them, and what they lead to is changed where it is.

  $ mkdir store links && cp "$TESTS/cli/pipeline.yaml" store/real.yaml
  $ ln -s ../store/real.yaml links/one.yaml && ln -s links/one.yaml two.yaml
  $ kariz -f two.yaml add-lead 'By the chain'
  by-the-chain
  $ stat -c '%N' two.yaml links/one.yaml && kariz -f store/real.yaml list --ids --text chain
  'two.yaml' -> 'links/one.yaml'
  'links/one.yaml' -> '../store/real.yaml'
  by-the-chain
  $ ls -A store links
  links:
  one.yaml
  
  store:
  real.yaml

A second name for the same file would keep the old text. That is refused.

  $ ln store/real.yaml other.yaml
  $ kariz -f store/real.yaml add-lead 'By one name'
  kariz: error: store/real.yaml has another name (a hard link), which would keep the old text
    help: remove the other name, or make it a symbolic link: ln -s
  [4]
  $ rm other.yaml && kariz -f store/real.yaml add-lead 'By one name'
  by-one-name

The mode is kept, special bits too.

  $ for mode in 600 644 664 1640 2640 400; do
  >   chmod $mode store/real.yaml && kariz -f store/real.yaml add-lead "Mode $mode" --quiet 2>/dev/null; stat -c %a store/real.yaml
  > done
  600
  644
  664
  1640
  2640
  400
  $ chmod 644 store/real.yaml

What a killed run left behind goes with the next change: a text that was never finished,

  $ cd store && kariz -f real.yaml add-lead 'Name of the part' --dry-run >/dev/null && ls -A
  real.yaml
  $ part=$(python3 - <<'PYTHON'
  > value, prime = 1, 2**61 - 1
  > for i in range(0, len("real.yaml"), 7): value = (value * 0x0243F6A8885A308D + int.from_bytes(b"real.yaml"[i:i + 7], "little")) % prime
  > print(".kariz-%016x" % value)
  > PYTHON
  > )
  $ echo half >$part.part && kariz -f real.yaml add-lead 'After a kill' && ls -A
  after-a-kill
  real.yaml

and a note alone. A text that nobody knows is one that somebody saved: it is kept.

  $ ln -s kariz:1-2:3-4 $part.note && kariz -f real.yaml add-lead 'After another' && ls -A
  after-another
  real.yaml
  $ echo "an editor's" >$part.part && ln -s kariz:1-2:3-4 $part.note
  $ kariz -f real.yaml add-lead 'After a third'
  after-a-third
  kariz: warning: what somebody saved just when a change took its place is kept as real.yaml.saved
    help: compare it with real.yaml, take over what is missing, and remove it
  $ ls -A && cat real.yaml.saved
  real.yaml
  real.yaml.saved
  an editor's
  $ echo "another editor's" >$part.part && ln -s kariz:1-2:3-4 $part.note
  $ kariz -f real.yaml add-lead '' --id x
  kariz: error: the name cannot be empty
    help: every deal has a name
  [2]
  $ kariz -f real.yaml advance after-a-third --to nowhere
  kariz: error: unknown stage 'nowhere'
    help: stages: inquiry, qualified, proposal, contract, review
  [1]
  $ ls -A | wc -l
  4
  $ kariz -f real.yaml add-lead 'After a fourth' 2>&1 | head -1
  after-a-fourth
  $ ls -A && cat real.yaml.saved-2
  real.yaml
  real.yaml.saved
  real.yaml.saved-2
  another editor's

Nothing that somebody put in the place of these is followed or written to.

  $ echo precious >../precious && ln -s ../precious $part.part && kariz -f real.yaml add-lead 'By a link' && cat ../precious
  by-a-link
  precious
  $ mkdir $part.part && kariz -f real.yaml add-lead 'By a folder' 2>&1 | sed "s|$PWD/||; s/$part/PART/"
  kariz: error: cannot write real.yaml: PART.part is in the way
    help: if no kariz is at work here, remove it
  $ rmdir $part.part && ls -A
  real.yaml
  real.yaml.saved
  real.yaml.saved-2

A limit on the size of files is an error like a full disk.

  $ cp real.yaml before.yaml && (ulimit -f 1; kariz -f real.yaml add-lead 'Too much')
  kariz: error: cannot write real.yaml: File too large
    help: nothing was changed; free some space and try again
  [4]
  $ cmp real.yaml before.yaml && ls -A
  before.yaml
  real.yaml
  real.yaml.saved
  real.yaml.saved-2
