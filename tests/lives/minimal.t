Selling without rules. A gardener writes five lines by hand, and that is the pipeline: three stages, no questions, no
reasons, no fields to fill in.

  $ cat >pipeline.yaml <<'YAML'
  > kariz: 1
  > stages:
  >   - {id: asked}
  >   - {id: quoted}
  >   - {id: done}
  > YAML
  $ kariz check --strict
  $ now() { export KARIZ_NOW="$*"; }

Three people want something done. Nothing is asked but a name.

  $ now 2026-04-06 08:00
  $ kariz add-lead Hedge
  hedge
  $ kariz add-lead Pond
  pond
  $ kariz add-lead Lawn --value 80
  lawn

They hear what it costs, one and all. The hedge gets done, and past the last stage a deal is won.

  $ now 2026-04-08 18:00
  $ kariz advance hedge pond lawn
  hedge: asked → quoted
  lawn: asked → quoted
  pond: asked → quoted
  $ now 2026-04-15 18:00
  $ kariz advance hedge
  hedge: quoted → done
  $ kariz advance hedge
  hedge: done → won; sold, without a value

The lawn has been mown in passing, straight to the end. The pond is not to be, and any word is a reason; but no word is
none.

  $ kariz win lawn
  lawn: quoted → won; sold: 80
  $ kariz lose pond
  kariz: error: lose needs --reason REASON
    help: --reason says why, in a word or a sentence
  [2]
  $ kariz lose pond --reason 'the neighbour digs it himself'
  pond: quoted → lost (the neighbour digs it himself)

Nothing is refused but what makes no sense: a deal that is over goes nowhere, and nothing has happened
tomorrow.

  $ kariz advance lawn
  pipeline.yaml:15:3: error: lawn is won; it has to be reopened first
     15 |   lawn:
        |   ^~~~
        help: kariz back lawn --to STAGE
  [1]
  $ kariz back lawn --to quoted --at tomorrow
  kariz: error: 2026-04-16T00:00:00Z lies in the future
    help: events are recorded once they have happened
  [1]

That was the whole life, and this is the whole file.

  $ kariz next
  nothing is due today, and nothing is planned
  $ kariz list
  Deal   Name   Stage   State  Value
  ──────────────────────────────────
  hedge  Hedge  done    won
  lawn   Lawn   quoted  won       80
  pond   Pond   quoted  lost
  $ kariz report
  Stage   Reached  Visited  Inferred  Moved  Lost  Cold  Dropped  Wait    Step  Decided  Of all   Drop
  ────────────────────────────────────────────────────────────────────────────────────────────────────
  asked         3        3         0      3     0     0        0     0  100.0%   100.0%  100.0%   0.0%
  quoted        3        3         0      2     1     0        1     0   66.7%    66.7%  100.0%  33.3%
  done          2        1         1      2     0     0        0     0  100.0%   100.0%   66.7%   0.0%
  Won           2                                                                         66.7%
  
  the biggest leak is quoted: 1 of 3 deals dropped
  $ cat pipeline.yaml
  kariz: 1
  stages:
    - {id: asked}
    - {id: quoted}
    - {id: done}
  deals:
    hedge:
      name: Hedge
      history:
        - {at: 2026-04-06T08:00:00Z, stage: asked}
        - {at: 2026-04-08T18:00:00Z, stage: quoted}
        - {at: 2026-04-15T18:00:00Z, stage: done}
        - {at: 2026-04-15T18:00:00Z, won: unknown}
  
    lawn:
      name: Lawn
      value: 80
      history:
        - {at: 2026-04-06T08:00:00Z, stage: asked}
        - {at: 2026-04-08T18:00:00Z, stage: quoted}
        - {at: 2026-04-15T18:00:00Z, won: 80}
  
    pond:
      name: Pond
      history:
        - {at: 2026-04-06T08:00:00Z, stage: asked}
        - {at: 2026-04-08T18:00:00Z, stage: quoted}
        - {at: 2026-04-15T18:00:00Z, lost: the neighbour digs it himself}
  
