Who may not write in a folder, or to a file, is told so, and nothing is changed or left behind. Root may, so root becomes nobody for this.

  $ mkdir locked && cp "$TESTS/cli/pipeline.yaml" locked/ && cp "$TESTS/cli/pipeline.yaml" secret.yaml
  $ cp "$(command -v kariz)" "$PWD/program" && mkdir home open && cp secret.yaml open/read-only.yaml && chmod 444 open/read-only.yaml
  $ chmod 555 locked && chmod 000 secret.yaml
  $ if [ "$(id -u)" = 0 ]; then
  >   chown -R nobody . && for folder in "$PWD" "$(dirname "$PWD")"; do chmod a+rx "$folder"; done
  >   for folder in "$HOME" "$(dirname "$(dirname "$PWD")")"; do chmod a+x "$folder"; done
  >   kariz() { setpriv --reuid nobody --clear-groups env HOME="$PWD/home" ./program "$@"; }
  > fi
  $ kariz -f locked/pipeline.yaml list --ids | head -1
  acme
  $ kariz -f locked/pipeline.yaml add-lead Somebody
  kariz: error: cannot write beside locked/pipeline.yaml: Permission denied
    help: look at the owner and the mode of the file and of its folder: ls -ld
  [4]
  $ kariz -f locked/new.yaml init
  kariz: error: cannot write locked/new.yaml: Permission denied
    help: -f FILE names another place
  [4]
  $ kariz -f open/read-only.yaml add-lead Somebody
  kariz: error: cannot write open/read-only.yaml: Permission denied
    help: look at the owner and the mode of the file and of its folder: ls -ld
  [4]
  $ cmp "$TESTS/cli/pipeline.yaml" locked/pipeline.yaml && cmp "$TESTS/cli/pipeline.yaml" open/read-only.yaml && ls -A locked open
  locked:
  pipeline.yaml
  
  open:
  read-only.yaml

A file that may not be read:

  $ kariz -f secret.yaml list
  kariz: error: cannot read secret.yaml: Permission denied
    help: look at the owner and the mode of the file and of its folder: ls -ld
  [4]
  $ kariz -f secret.yaml add-lead Somebody
  kariz: error: cannot read secret.yaml: Permission denied
    help: look at the owner and the mode of the file and of its folder: ls -ld
  [4]
  $ chmod -R u+rwx .
