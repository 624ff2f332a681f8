From the request to the review, in Russian: the same life as in order.en.t, which tells more.

  $ now() { export KARIZ_NOW="$*"; }
  $ now 2026-03-02 10:00
  $ kariz init --template order --lang ru
  wrote pipeline.yaml (template order, ru)
  next: read it, make it yours, then kariz add-lead 'NAME'

A new request, which needs a number to call.

  $ kariz add-lead 'Дубовый стол' --contact 'Анна Лебедева' --source web --value 90000 --stage request
  kariz: error: дубовый-стол cannot enter request: phone is not set
    help: add --set phone=…
  [1]
  $ kariz add-lead 'Дубовый стол' --contact 'Анна Лебедева' --source web --value 90000 --stage request --phone '+7 495 555-01-23'
  дубовый-стол

The first answer within one minute or two.

  $ now 2026-03-02 10:01
  $ kariz next
  Who           Contact        Reach             When         Why                                  Answer with
  ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  Дубовый стол  Анна Лебедева  +7 495 555-01-23  today 10:02  waiting 1 min, 1 min left: Ответить  kariz touch phone дубовый-стол
  $ kariz touch phone дубовый-стол --note 'на шестерых, к Пасхе'
  дубовый-стол: Новая заявка; touched: phone; next: nothing

Money, a real need, and now: qualified, and the next task is set.

  $ kariz qualify дубовый-стол --yes money,need,now
  дубовый-стол: qualified (3 yes, score 100): Новая заявка → Квалифицирован; next: 2026-03-02 14:01 Отправить предложение

A stage has fields that it requires.

  $ now 2026-03-02 13:30
  $ kariz advance дубовый-стол
  pipeline.yaml:80:3: error: дубовый-стол cannot enter offer: product is not set; email is not set
     80 |   дубовый-стол:
        |   ^~~~~~~~~~~~
        help: kariz advance дубовый-стол --set product=… --set email=…, or --force
  [1]
  $ kariz advance дубовый-стол --set product=стол --set email=anna@lebed.example
  дубовый-стол: Квалифицирован → Предложение отправлено; email: anna@lebed.example; product: стол; next: 2026-03-03 13:30 Позвонить и обсудить предложение

Spam, and a request that waited for forty minutes.

  $ kariz add-lead 'Продвижение сайтов' --source web --at '2026-03-02 11:00'
  продвижение-сайтов
  $ kariz add-lead 'Садовая скамья' --phone '+7 495 555-01-77' --source ad --value 70000 --stage request --at '2026-03-02 12:50'
  садовая-скамья
  $ kariz next
  Who                 Reach             When            Why                                          Answer with
  ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  Садовая скамья      +7 495 555-01-77  today 12:52     waiting 40 min, 38 min late: Ответить        kariz touch phone садовая-скамья
  Продвижение сайтов                    tomorrow 11:00  waiting 2 h, 21 h left: Выяснить, что нужно  kariz touch phone продвижение-сайтов
  $ kariz touch phone садовая-скамья
  садовая-скамья: Новая заявка; touched: phone; next: nothing

Not now: deferred with the date and the time of the next contact.

  $ kariz qualify садовая-скамья --yes money,need --no now
  pipeline.yaml:103:3: error: садовая-скамья does not qualify (no now) and is deferred, which needs a day and a time
    103 |   садовая-скамья:
        |   ^~~~~~~~~~~~~~
        help: add --until '2026-03-03 10:00'
  [1]
  $ kariz qualify садовая-скамья --yes money,need --no now --until 2026-03-23
  kariz: error: --until 2026-03-23 has no time of day
    help: leads are deferred to a day and a time: --until '2026-03-23 10:00'
  [1]
  $ kariz qualify садовая-скамья --yes money,need --no now --until '2026-03-23 10:00' --note 'когда сойдёт снег'
  садовая-скамья: not qualified (2 yes, 1 no, score 67): Новая заявка → deferred until 2026-03-23 10:00

No money, no real need: the same.

  $ now 2026-03-03 09:00
  $ kariz add-lead Шкаф --phone '+7 495 555-01-55' --source ad --value 180000 --stage request
  шкаф
  $ kariz add-lead Полка --phone '+7 495 555-01-66' --source phone --value 40000 --stage request
  полка
  $ now 2026-03-03 09:01
  $ kariz touch phone шкаф полка
  полка: Новая заявка; touched: phone; next: nothing
  шкаф: Новая заявка; touched: phone; next: nothing
  $ kariz qualify шкаф --yes need,now --no money --until '2026-04-01 09:00' --note 'после премии'
  шкаф: not qualified (2 yes, 1 no, score 67): Новая заявка → deferred until 2026-04-01 09:00
  $ kariz qualify полка --yes money,now --no need --until '2026-03-24 11:00' --note 'присматривается'
  полка: not qualified (2 yes, 1 no, score 67): Новая заявка → deferred until 2026-03-24 11:00

One call, and three stages are passed.

  $ kariz add-lead 'Кафе «Причал»' --phone '+7 495 555-01-88' --source cold-call
  кафе-причал
  $ now 2026-03-03 09:20
  $ kariz touch phone кафе-причал --at '2026-03-03 09:05'
  кафе-причал: Лид; touched: phone; next: nothing
  $ kariz qualify кафе-причал --yes money,need,now
  кафе-причал: qualified (3 yes, score 100): Лид → Квалифицирован; next: 2026-03-03 13:20 Отправить предложение
  $ kariz advance кафе-причал --to contract --set product=стулья --set value=240000 --set email=cafe@prichal.example \
  >   --set address='Причал, 3' --note 'десять стульев, подписали не кладя трубку'
  кафе-причал: Квалифицирован → Договор подписан; email: cafe@prichal.example; value: 240,000 RUB; product: стулья; address: Причал, 3; sold: 240,000 RUB; next: 2026-03-04 09:20 Согласовать день доставки

The sale counts at the contract.

  $ now 2026-03-03 14:00
  $ kariz next
  Who                 Contact        Reach             When         Why                                                           Answer with
  ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  Дубовый стол        Анна Лебедева  +7 495 555-01-23  today 13:30  waiting 1 day, 30 min late: Позвонить и обсудить предложение  kariz touch phone дубовый-стол
  Продвижение сайтов                                   today 11:00  waiting 1 day, 3 h late: Выяснить, что нужно                  kariz touch phone продвижение-сайтов
  $ kariz advance дубовый-стол --set address='Мельничная, 1'
  дубовый-стол: Предложение отправлено → Договор подписан; address: Мельничная, 1; sold: 90,000 RUB; next: 2026-03-04 14:00 Согласовать день доставки
  $ kariz touch phone дубовый-стол --note 'со скруглёнными углами' --next '2026-04-02 08:00' --do 'Отвезти стол'
  дубовый-стол: Договор подписан; touched: phone; next: 2026-04-02 08:00 Отвезти стол
  $ kariz list --columns id,stage,state,value,sold,next
  Deal                Stage             State           Value  Sold              Next
  ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  дубовый-стол        Договор подписан  open       90,000 RUB  2026-03-03 14:00  2026-04-02 08:00 Отвезти стол
  кафе-причал         Договор подписан  open      240,000 RUB  2026-03-03 09:20  2026-03-04 09:20 Согласовать день доставки
  полка               Новая заявка      deferred   40,000 RUB
  продвижение-сайтов  Лид               open                                     2026-03-03 11:00 Выяснить, что нужно
  садовая-скамья      Новая заявка      deferred   70,000 RUB
  шкаф                Новая заявка      deferred  180,000 RUB

Nothing is lost without a reason.

  $ kariz lose продвижение-сайтов
  kariz: error: lose needs --reason REASON
    help: reasons: spam, competitor, changed-mind, terms, comparing
  [2]
  $ kariz lose продвижение-сайтов --reason annoying
  kariz: error: unknown reason 'annoying'
    help: reasons: spam, competitor, changed-mind, terms, comparing
  [1]
  $ kariz lose продвижение-сайтов --reason spam
  продвижение-сайтов: Лид → lost (Спам)

What is lost after the contract was no sale after all.

  $ now 2026-03-10 09:00
  $ kariz lose кафе-причал --reason changed-mind --note 'аренду не продлили'
  кафе-причал: Договор подписан → lost (Передумали); no longer sold

Who was deferred wakes up at the hour that was agreed on.

  $ kariz next --days 30
  Who             Contact        Reach             When              Why                          Answer with
  ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  Садовая скамья                 +7 495 555-01-77  2026-03-23 10:00  wakes up: когда сойдёт снег  kariz touch phone садовая-скамья
  Полка                          +7 495 555-01-66  2026-03-24 11:00  wakes up: присматривается    kariz touch phone полка
  Шкаф                           +7 495 555-01-55  2026-04-01 09:00  wakes up: после премии       kariz touch phone шкаф
  Дубовый стол    Анна Лебедева  +7 495 555-01-23  2026-04-02 08:00  Отвезти стол                 kariz touch phone дубовый-стол
  
  woken: kariz touch CHANNEL DEAL, kariz advance DEAL or kariz defer DEAL --until TIME
  $ now 2026-03-23 10:05
  $ kariz next
  Who             Reach             When         Why                         Answer with
  ───────────────────────────────────────────────────────────────────────────────────────────────────────────
  Садовая скамья  +7 495 555-01-77  today 10:00  woke up: когда сойдёт снег  kariz touch phone садовая-скамья
  
  woken: kariz touch CHANNEL DEAL, kariz advance DEAL or kariz defer DEAL --until TIME
  $ kariz touch phone садовая-скамья
  садовая-скамья: Новая заявка; touched: phone
  $ kariz lose садовая-скамья --reason competitor --note 'там ответили сразу'
  садовая-скамья: Новая заявка → lost (Купили у конкурента)
  $ now 2026-03-24 11:00
  $ kariz touch phone полка
  полка: Новая заявка; touched: phone
  $ kariz lose полка --reason comparing
  полка: Новая заявка → lost (Только сравнивали цены)

Terms and timing are a reason, too.

  $ now 2026-04-01 09:00
  $ kariz touch phone шкаф
  шкаф: Новая заявка; touched: phone
  $ kariz qualify шкаф --yes money
  шкаф: qualified (3 yes, score 100): Новая заявка → Квалифицирован; next: 2026-04-01 13:00 Отправить предложение
  $ kariz lose шкаф --reason terms --note 'нужен через неделю, а делать четыре'
  шкаф: Квалифицирован → lost (Не подошли условия или сроки)

Delivered, paid, reviewed.

  $ now 2026-04-02 15:00
  $ kariz advance дубовый-стол
  дубовый-стол: Договор подписан → Доставлено; next: 2026-04-03 15:00 Узнать, всё ли в порядке, и выставить счёт
  $ now 2026-04-07 09:00
  $ kariz advance дубовый-стол
  pipeline.yaml:80:3: error: дубовый-стол cannot enter paid: invoice is not set
     80 |   дубовый-стол:
        |   ^~~~~~~~~~~~
        help: kariz advance дубовый-стол --set invoice=…, or --force
  [1]
  $ kariz advance дубовый-стол --set invoice=2026-017
  дубовый-стол: Доставлено → Оплачено; invoice: 2026-017; next: 2026-04-10 09:00 Попросить об отзыве и рекомендации
  $ now 2026-04-09 10:00
  $ kariz touch phone дубовый-стол --note 'пять звёзд, а сестра хочет скамью'
  дубовый-стол: Оплачено; touched: phone
  $ kariz advance дубовый-стол
  дубовый-стол: Оплачено → Отзыв или рекомендация; next: 2026-05-09 10:00 Предложить следующий заказ
  $ kariz board
  Отзыв или рекомендация: 1 deal, 90,000 RUB
  Deal          Name               Value  Days in stage  Next
  ──────────────────────────────────────────────────────────────────────────────────────────────────
  дубовый-стол  Дубовый стол  90,000 RUB              0  2026-05-09 10:00 Предложить следующий заказ
  
  not shown: 5 lost

Won, and on to a repeat sale and a referral.

  $ now 2026-05-04 10:00
  $ kariz advance дубовый-стол
  дубовый-стол: Отзыв или рекомендация → won
  $ kariz add-lead 'Шесть стульев' --contact 'Анна Лебедева' --phone '+7 495 555-01-23' --from дубовый-стол --source repeat \
  >   --stage request
  шесть-стульев
  $ kariz add-lead 'Дубовая скамья' --contact 'Мария Лебедева' --phone '+7 495 555-01-24' --from дубовый-стол --source referral
  дубовая-скамья
  $ kariz show дубовая-скамья | grep From
    From           дубовый-стол (Дубовый стол)
  $ kariz show дубовый-стол
  дубовый-стол
    Name           Дубовый стол
    Contact        Анна Лебедева
    Email          anna@lebed.example
    Phone          +7 495 555-01-23
    Value          90,000 RUB
    Source         web
    Led to         дубовая-скамья (Дубовая скамья), шесть-стульев (Шесть стульев)
    Product        стол
    Address        Мельничная, 1
    Invoice        2026-017
    Stage          Отзыв или рекомендация
    State          won
    Score          100
    Created        2026-03-02 10:00
    Last event     2026-05-04 10:00
    Touches        3
    Sold           2026-03-03 14:00
    Days to sale   1
    Days old       63
    Days in stage  25
  
  qualified (3 yes, score 100)
    money  yes      Есть ли у них деньги? (2026-03-02 10:01)
    need   yes      Настоящая ли потребность? (2026-03-02 10:01)
    now    yes      Нужно ли им это сейчас? (2026-03-02 10:01)
  
  history
    2026-03-02 10:00  → Новая заявка (1 minute)
    2026-03-02 10:01  phone: на шестерых, к Пасхе
    2026-03-02 10:01  money yes, need yes, now yes
    2026-03-02 10:01  → Квалифицирован (3 hours)
    2026-03-02 13:30  → Предложение отправлено (1 day)
    2026-03-03 14:00  → Договор подписан (30 days)
    2026-03-03 14:00  phone: со скруглёнными углами
    2026-04-02 15:00  → Доставлено (4 days)
    2026-04-07 09:00  → Оплачено (2 days)
    2026-04-09 10:00  phone: пять звёзд, а сестра хочет скамью
    2026-04-09 10:00  → Отзыв или рекомендация (25 days)
    2026-05-04 10:00  won: 90,000 RUB
  
  next: a repeat sale or a referral
    kariz add-lead NAME --from дубовый-стол

The statistics of the reasons.

  $ kariz report losses --until 2026-04-30
  By reason
  Reason                        Lost  Share        Value  No value
  ────────────────────────────────────────────────────────────────
  Спам (disqualifies)              1  20.0%        0 RUB         1
  Купили у конкурента              1  20.0%   70,000 RUB
  Передумали                       1  20.0%  240,000 RUB
  Не подошли условия или сроки     1  20.0%  180,000 RUB
  Только сравнивали цены           1  20.0%   40,000 RUB
  
  By the stage they stood in when they were lost
  Stage             Lost  Share        Value  No value
  ────────────────────────────────────────────────────
  Новая заявка         2  40.0%  110,000 RUB
  Лид                  1  20.0%        0 RUB         1
  Квалифицирован       1  20.0%  180,000 RUB
  Договор подписан     1  20.0%  240,000 RUB
  
  By reason and stage
  Reason                        Stage             Lost  Share        Value  No value
  ──────────────────────────────────────────────────────────────────────────────────
  Спам (disqualifies)           Лид                  1  20.0%        0 RUB         1
  Купили у конкурента           Новая заявка         1  20.0%   70,000 RUB
  Передумали                    Договор подписан     1  20.0%  240,000 RUB
  Не подошли условия или сроки  Квалифицирован       1  20.0%  180,000 RUB
  Только сравнивали цены        Новая заявка         1  20.0%   40,000 RUB
  
  5 deals were lost, worth 530,000 RUB; 1 has no value
  no deal came back after being lost or cold
  $ kariz report
  Stage                   Reached  Visited  Inferred  Moved  Lost  Cold  Dropped  Wait    Step  Decided  Of all   Drop
  ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  Лид                           8        3         5      6     1     0        1     1   75.0%    85.7%  100.0%  12.5%
  Новая заявка                  6        5         1      3     2     0        2     1   50.0%    60.0%   75.0%  33.3%
  Квалифицирован                3        3         0      2     1     0        1     0   66.7%    66.7%   37.5%  33.3%
  Предложение отправлено        2        1         1      2     0     0        0     0  100.0%   100.0%   25.0%   0.0%
  Договор подписан              2        2         0      1     1     0        1     0   50.0%    50.0%   25.0%  50.0%
  Доставлено                    1        1         0      1     0     0        0     0  100.0%   100.0%   12.5%   0.0%
  Оплачено                      1        1         0      1     0     0        0     0  100.0%   100.0%   12.5%   0.0%
  Отзыв или рекомендация        1        1         0      1     0     0        0     0  100.0%   100.0%   12.5%   0.0%
  Won                           1                                                                         12.5%
  
  the biggest leak is Договор подписан: 1 of 2 deals dropped
  $ kariz log --since 2026-04-02
  Thu 2026-04-02
    15:00  дубовый-стол    → Доставлено
  
  Tue 2026-04-07
    09:00  дубовый-стол    → Оплачено
  
  Thu 2026-04-09
    10:00  дубовый-стол    phone: пять звёзд, а сестра хочет скамью
    10:00  дубовый-стол    → Отзыв или рекомендация
  
  Mon 2026-05-04
    10:00  дубовая-скамья  → Лид
    10:00  дубовый-стол    won: 90,000 RUB
    10:00  шесть-стульев   → Новая заявка

How the file keeps it.

  $ sed -n '/^  дубовый-стол/,/^$/p' pipeline.yaml
    дубовый-стол:
      name: Дубовый стол
      contact: Анна Лебедева
      email: anna@lebed.example
      phone: "+7 495 555-01-23"
      value: 90000
      source: web
      product: стол
      address: Мельничная, 1
      invoice: "2026-017"
      history:
        - {at: 2026-03-02T10:00:00+03:00, stage: request}
        - {at: 2026-03-02T10:01:00+03:00, touch: phone, note: "на шестерых, к Пасхе"}
        - {at: 2026-03-02T10:01:00+03:00, answers: {money: yes, need: yes, now: yes}}
        - {at: 2026-03-02T10:01:00+03:00, stage: qualified}
        - {at: 2026-03-02T13:30:00+03:00, stage: offer}
        - {at: 2026-03-03T14:00:00+03:00, stage: contract}
        - {at: 2026-03-03T14:00:00+03:00, touch: phone, note: со скруглёнными углами}
        - {at: 2026-04-02T15:00:00+03:00, stage: delivered}
        - {at: 2026-04-07T09:00:00+03:00, stage: paid}
        - {at: 2026-04-09T10:00:00+03:00, touch: phone, note: "пять звёзд, а сестра хочет скамью"}
        - {at: 2026-04-09T10:00:00+03:00, stage: review}
        - {at: 2026-05-04T10:00:00+03:00, won: 90000}
  
  $ kariz check --strict
