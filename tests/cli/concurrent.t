Twenty shells add a lead at the same time. None is lost, and no two have the same id.

  $ kariz init -q --template bant
  $ for i in $(seq 20); do kariz add-lead 'Twin' >"id-$i" & done 2>/dev/null; wait
  $ cat id-* | sort -u | wc -l
  20
  $ kariz list --ids | wc -l
  20
  $ cat id-* | sort | diff - <(kariz list --ids | sort)
  $ kariz check --strict

Twenty more move them, and nothing else is left in the folder.

  $ for id in $(kariz list --ids); do kariz advance "$id" --quiet & done 2>/dev/null; wait
  $ kariz list --stage qualification --ids | wc -l
  20
  $ kariz check --strict
  $ rm id-* && ls -A
  pipeline.yaml
