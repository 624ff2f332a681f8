A disk that is full, and one that cannot be written to. Only root can make them.

  $ mkdir disk && mount -t tmpfs -o size=64k none disk 2>/dev/null || exit 80
  $ disk=$PWD/disk && trap 'umount -l "$disk"' EXIT
  $ cd disk && cp "$TESTS/cli/pipeline.yaml" . && head -c 100000 /dev/zero >rest 2>/dev/null
  [1]
  $ kariz add-lead 'Too much'
  kariz: error: cannot write pipeline.yaml: No space left on device
    help: nothing was changed; free some space and try again
  [4]
  $ kariz undo
  kariz: error: no change to pipeline.yaml is recorded that could be taken back
    help: earlier versions are where you keep them, such as in git: git log -p
  [1]
  $ kariz -f new.yaml init
  kariz: error: cannot write new.yaml: No space left on device
    help: nothing was changed; free some space and try again
  [4]
  $ cmp pipeline.yaml "$TESTS/cli/pipeline.yaml" && ls -A
  pipeline.yaml
  rest
  $ rm rest && kariz add-lead 'Enough room'
  enough-room
  $ cp pipeline.yaml .. && cd ..
  $ mount -o remount,ro disk && cd disk && kariz add-lead 'Too late'
  kariz: error: cannot write pipeline.yaml: Read-only file system
    help: nothing was changed; the disk can only be read
  [4]
  $ kariz -f new.yaml init
  kariz: error: cannot write new.yaml: Read-only file system
    help: -f FILE names another place
  [4]
  $ cmp pipeline.yaml ../pipeline.yaml && cd ..
