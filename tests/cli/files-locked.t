Who may not write in a folder is told so, and nothing is changed or left behind. Root may, so this is not for root.

  $ [ "$(id -u)" != 0 ] || exit 80
  $ mkdir locked && cp "$TESTS/cli/pipeline.yaml" locked/ && chmod 555 locked
  $ kariz -f locked/pipeline.yaml list --ids | head -1
  acme
  $ kariz -f locked/pipeline.yaml add-lead Somebody 2>/dev/null
  [4]
  $ kariz -f locked/new.yaml init 2>/dev/null
  [4]
  $ cmp "$TESTS/cli/pipeline.yaml" locked/pipeline.yaml && ls -A locked
  pipeline.yaml

A file that may not be read:

  $ cp "$TESTS/cli/pipeline.yaml" secret.yaml && chmod 000 secret.yaml
  $ kariz -f secret.yaml list 2>/dev/null
  [4]
  $ chmod -R u+rwx locked secret.yaml
