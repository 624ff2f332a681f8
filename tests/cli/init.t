A new pipeline is made of a template. It goes where the other commands look for it.

  $ kariz init
  wrote pipeline.yaml (template classic, en)
  next: read it, make it yours, then kariz add-lead 'NAME'
  $ kariz check --strict
  $ kariz list
  $ head -4 pipeline.yaml
  # yaml-language-server: $schema=*/share/kariz/pipeline.schema.json (glob)
  # The classic pipeline: prospecting, qualification, meeting, proposal, negotiation.
  # This file is yours: edit it by hand, keep it in git, and let `kariz check` look it over.
  #

It is never written over one that is there.

  $ kariz init --template bant
  kariz: error: pipeline.yaml exists already
    help: kariz writes no new pipeline over it; -f FILE names another one
  [4]
  $ kariz -f pipeline.yaml init
  kariz: error: pipeline.yaml exists already
    help: kariz writes no new pipeline over it; -f FILE names another one
  [4]
  $ tail -n +2 pipeline.yaml | cmp - "$EXAMPLES/templates/classic.en.yaml"

Every template is there in English and in a language of its own. The ids are the same in both.

  $ for template in bant.en bant.ru classic.en classic.pl contract.en contract.fa journey.en journey.zh order.en order.ru; do
  >   kariz -f $template.yaml init --quiet --template ${template%.*} --lang ${template#*.}
  >   kariz -f $template.yaml check --strict
  >   tail -n +2 $template.yaml | cmp - "$EXAMPLES/templates/$template.yaml"
  > done
  $ kariz -f journey.zh.yaml report
  Stage     Reached  Visited  Inferred  Moved  Lost  Cold  Dropped  Wait  Step  Decided  Of all  Drop
  ───────────────────────────────────────────────────────────────────────────────────────────────────
  初次询问        0        0         0      0     0     0        0     0   n/a      n/a     n/a   n/a
  深入咨询        0        0         0      0     0     0        0     0   n/a      n/a     n/a   n/a
  报价            0        0         0      0     0     0        0     0   n/a      n/a     n/a   n/a
  货比三家        0        0         0      0     0     0        0     0   n/a      n/a     n/a   n/a
  见面洽谈        0        0         0      0     0     0        0     0   n/a      n/a     n/a   n/a
  犹豫权衡        0        0         0      0     0     0        0     0   n/a      n/a     n/a   n/a
  签订合同        0        0         0      0     0     0        0     0   n/a      n/a     n/a   n/a
  付款            0        0         0      0     0     0        0     0   n/a      n/a     n/a   n/a
  Won             0                                                                         n/a

A look at what it would write:

  $ kariz -f other.yaml init --dry-run --template order | head -5
  --- /dev/null
  +++ other.yaml
  @@ -0,0 +1,75 @@
  +# yaml-language-server: $schema=*/share/kariz/pipeline.schema.json (glob)
  +# From the first request to the review: orders, where the fastest answer wins.
  $ ls other.yaml
  ls: cannot access 'other.yaml': No such file or directory
  [2]

For scripts:

  $ kariz -f scripted.yaml init --template order --lang ru --json
  {"kariz": 1, "command": "init", "rows": [
    {"file": "scripted.yaml", "template": "order", "lang": "ru"}
  ]}
  $ kariz -f quiet.yaml init -q

Editors find the schema of the file by its first line.

  $ head -qn 1 scripted.yaml quiet.yaml
  # yaml-language-server: $schema=*/share/kariz/pipeline.schema.json (glob)
  # yaml-language-server: $schema=*/share/kariz/pipeline.schema.json (glob)

What does not work:

  $ kariz -f other.yaml init --template bunt
  kariz: error: unknown template 'bunt'
    help: did you mean 'bant'? templates: bant, classic, contract, journey, order
  [2]
  $ kariz -f other.yaml init --template bant --lang fr
  kariz: error: template 'bant' is not there in 'fr'
    help: languages: en, ru
  [2]
  $ kariz -f other.yaml init --lang ru
  kariz: error: template 'classic' is not there in 'ru'
    help: languages: en, pl; in 'ru' there are: bant, order
  [2]
  $ kariz -f other.yaml init other.yaml
  kariz: error: unexpected argument 'other.yaml'
    help: usage: kariz init [OPTION…]; -f FILE names the file
  [2]
  $ kariz -f - init
  kariz: error: init writes a file, and '-f -' names none
    help: -f FILE names one
  [2]
  $ ls other.yaml
  ls: cannot access 'other.yaml': No such file or directory
  [2]

A dry run says so too.

  $ kariz init --dry-run
  kariz: error: pipeline.yaml exists already
    help: kariz writes no new pipeline over it; -f FILE names another one
  [4]

Where nothing can be written:

  $ ln -s nowhere.yaml link.yaml
  $ kariz -f link.yaml init
  kariz: error: link.yaml is a symbolic link that leads nowhere
    help: remove it, or make a pipeline where it leads; -f FILE names another one
  [4]
  $ ln -s gone/nowhere.yaml deep.yaml
  $ kariz -f deep.yaml init
  kariz: error: deep.yaml is a symbolic link that leads nowhere
    help: remove it, or make a pipeline where it leads; -f FILE names another one
  [4]
  $ ln -s circle.yaml circle.yaml
  $ kariz -f circle.yaml init
  kariz: error: circle.yaml is a symbolic link that leads nowhere
    help: remove it, or make a pipeline where it leads; -f FILE names another one
  [4]
  $ mkdir folder.yaml
  $ kariz -f folder.yaml init
  kariz: error: folder.yaml exists already
    help: kariz writes no new pipeline over it; -f FILE names another one
  [4]
  $ kariz -f gone/pipeline.yaml init
  kariz: error: cannot write gone/pipeline.yaml: its directory does not exist
    help: make the directory first, or name another one
  [4]
  $ kariz -f pipeline.yaml/pipeline.yaml init
  kariz: error: cannot write pipeline.yaml/pipeline.yaml: Not a directory
    help: -f FILE names another place
  [4]
  $ kariz init --template ''
  kariz: error: unknown template ''
    help: templates: bant, classic, contract, journey, order
  [2]
  $ kariz init --lang ''
  kariz: error: template 'classic' is not there in ''
    help: languages: en, pl
  [2]
  $ kariz init --template Classic
  kariz: error: unknown template 'Classic'
    help: did you mean 'classic'? templates: bant, classic, contract, journey, order
  [2]
  $ kariz init --lang EN
  kariz: error: template 'classic' is not there in 'EN'
    help: did you mean 'en'? languages: en, pl
  [2]
  $ kariz init --lang english
  kariz: error: template 'classic' is not there in 'english'
    help: languages: en, pl
  [2]
  $ kariz init --lang
  kariz: error: option '--lang' needs a value
    help: see 'kariz init --help'
  [2]
  $ ls -d *.yaml
  bant.en.yaml
  bant.ru.yaml
  circle.yaml
  classic.en.yaml
  classic.pl.yaml
  contract.en.yaml
  contract.fa.yaml
  deep.yaml
  folder.yaml
  journey.en.yaml
  journey.zh.yaml
  link.yaml
  order.en.yaml
  order.ru.yaml
  pipeline.yaml
  quiet.yaml
  scripted.yaml

The help says what each template is for.

  $ kariz init --help | sed -n '/--template/,/--lang/p'
        --template NAME         what to begin with (default: classic):
                                bant (en, ru): Selling by BANT: budget,
                                authority, need, timeline.
                                classic (en, pl): The classic pipeline:
                                prospecting, qualification, meeting, proposal,
                                negotiation.
                                contract (en, fa): Contracts: no stage is left
                                before its exit criteria are met, and none lasts
                                for ever.
                                journey (en, zh): The client's journey: why
                                people leave at each step, and how to win them
                                back.
                                order (en, ru): From the first request to the
                                review: orders, where the fastest answer wins.
        --lang LANGUAGE         language of names and texts (default: en); each
    kariz init --template order --lang ru
