Fifty shells add a lead at the same time. None is lost, and no two have the same id.

  $ kariz init -q --template bant
  $ for i in $(seq 50); do kariz add-lead 'Twin' >"id-$i" & done 2>/dev/null; wait
  $ cat id-* | sort -u | wc -l
  50
  $ kariz list --ids | wc -l
  50
  $ cat id-* | sort | diff - <(kariz list --ids | sort)
  $ kariz check --strict

Fifty more move them, and nothing else is left in the folder.

  $ for id in $(kariz list --ids); do kariz advance "$id" --quiet & done 2>/dev/null; wait
  $ kariz list --stage qualification --ids | wc -l
  50
  $ kariz check --strict
  $ rm id-* && ls -A
  pipeline.yaml

Fifty that begin the same file: one does, and none finds half of it.

  $ for i in $(seq 50); do kariz -f new.yaml init >"init-$i" 2>&1; echo $? >>"init-$i" & done 2>/dev/null; wait
  $ grep -lx 0 init-* | wc -l
  1
  $ grep -hc 'exists already' init-* | sort | uniq -c
        1 0
       49 1
  $ kariz -f new.yaml check --strict
  $ rm init-* && ls -A
  new.yaml
  pipeline.yaml
