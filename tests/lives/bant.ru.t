Selling by BANT, in Russian: the same life as in bant.en.t, which tells more.

  $ now() { export KARIZ_NOW="$*"; }
  $ now 2026-02-02 09:00
  $ kariz init --template bant --lang ru
  wrote pipeline.yaml (template bant, ru)
  next: read it, make it yours, then kariz add-lead 'NAME'
  $ sed -n '/^qualification/,/^  to:/p' pipeline.yaml
  qualification:
    questions:
      budget: Могут ли они потратить эти деньги и готовы ли?
      authority: Принимает ли этот человек решение?
      need: Есть ли у них задача, которую вы решаете?
      timeline: Нужно ли им это скоро, к сроку, который они могут назвать?
    # «Нет» значит, что возражение снять нельзя. Пока вы над ним работаете, ответ «неизвестно»: --unknown.
    tolerate: 1                 # одно «нет» прощается; два и больше — лид не прошёл
    otherwise: cold             # и уходит в холодные: с ними держат связь
    to: contact                 # прошедшие попадают сюда

Prospecting: four firms might buy.

  $ kariz add-lead 'Клиника «Гавань»' --contact 'Анна Лебедева' --phone '+7 495 555-01-01' --value 320000 --source web
  клиника-гавань
  $ kariz add-lead 'Дешёвый трафик' --email win@traffic.example --source web
  дешёвый-трафик
  $ kariz add-lead 'Гостиница «Старая мельница»' --contact 'Семён Ильин' --email semyon@melnitsa.example --value 540000 \
  >   --source event --id мельница
  мельница
  $ kariz add-lead 'Стоматология «Жемчуг»' --contact 'д-р Ли' --phone '+7 495 555-01-99' --value 210000 --source referral
  стоматология-жемчуг

The day starts with the question who is to be called.

  $ now 2026-02-02 09:15
  $ kariz next
  Who                          Contact        Reach                    When         Why                               Answer with
  ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  Дешёвый трафик                              win@traffic.example      today 09:00  waiting 15 min in Поиск клиентов  kariz touch email дешёвый-трафик
  Клиника «Гавань»             Анна Лебедева  +7 495 555-01-01         today 09:00  waiting 15 min in Поиск клиентов  kariz touch phone клиника-гавань
  Гостиница «Старая мельница»  Семён Ильин    semyon@melnitsa.example  today 09:00  waiting 15 min in Поиск клиентов  kariz touch email мельница
  Стоматология «Жемчуг»        д-р Ли         +7 495 555-01-99         today 09:00  waiting 15 min in Поиск клиентов  kariz touch phone стоматология-жемчуг

Spam never was a lead.

  $ kariz lose дешёвый-трафик --reason spam
  дешёвый-трафик: Поиск клиентов → lost (Спам)

Qualification: the four questions, of which one may stay open.

  $ now 2026-02-02 09:30
  $ kariz advance клиника-гавань
  клиника-гавань: Поиск клиентов → Квалификация
  $ kariz touch phone клиника-гавань --note 'шестьдесят человек, две сломанные машины'
  клиника-гавань: Квалификация; touched: phone
  $ kariz qualify клиника-гавань
  клиника-гавань: still open (4 unknown, score 0): still to ask: budget, authority, need, timeline
  $ kariz qualify клиника-гавань --yes budget,need,timeline --unknown authority
  клиника-гавань: qualified (3 yes, 1 unknown, score 75): Квалификация → Контакт

What was not asked is neither yes nor no.

  $ now 2026-02-02 11:00
  $ kariz touch phone стоматология-жемчуг --next '2026-02-04 10:00' --do 'Спросить о деньгах, сроке и кто решает'
  стоматология-жемчуг: Поиск клиентов; touched: phone; next: 2026-02-04 10:00 Спросить о деньгах, сроке и кто решает
  $ kariz qualify стоматология-жемчуг --yes need
  стоматология-жемчуг: still open (1 yes, 3 unknown, score 25): still to ask: budget, authority, timeline
  $ kariz advance стоматология-жемчуг --to contact
  pipeline.yaml:85:3: error: стоматология-жемчуг cannot enter contact: qualification is not passed (budget, authority and timeline are unknown)
     85 |   стоматология-жемчуг:
        |   ^~~~~~~~~~~~~~~~~~~
        help: kariz qualify стоматология-жемчуг --yes …, then kariz advance стоматология-жемчуг --to contact, or --force
  [1]

An objection that is still being worked on is not a "no".

  $ now 2026-02-02 15:00
  $ kariz touch email мельница --next '2026-02-04 09:00' --do 'Узнать, что хозяин думает о лизинге'
  мельница: Поиск клиентов; touched: email; next: 2026-02-04 09:00 Узнать, что хозяин думает о лизинге
  $ kariz qualify мельница --yes authority --unknown budget --note 'в этом году денег нет; может быть, лизинг?'
  мельница: still open (1 yes, 3 unknown, score 25): still to ask: budget, need, timeline

Two "no" that cannot be resolved: the lead goes to the cold list.

  $ now 2026-02-04 09:00
  $ kariz next
  Who                          Contact      Reach                    When         Why                                     Answer with
  ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  Гостиница «Старая мельница»  Семён Ильин  semyon@melnitsa.example  today 09:00  Узнать, что хозяин думает о лизинге     kariz touch email мельница
  Стоматология «Жемчуг»        д-р Ли       +7 495 555-01-99         today 10:00  Спросить о деньгах, сроке и кто решает  kariz touch phone стоматология-жемчуг
  
  open, with nothing planned: клиника-гавань
  $ kariz touch phone мельница
  мельница: Поиск клиентов; touched: phone; next: nothing
  $ kariz qualify мельница --no budget,timeline --note 'лизинга не будет; кухню перестроят к весне'
  мельница: not qualified (1 yes, 2 no, 1 unknown, score 25): Поиск клиентов → cold

There it is nurtured.

  $ kariz touch email мельница --note 'отправили каталог' --next '2026-05-04 09:00' --do 'Отправить летнее предложение'
  мельница: cold; touched: email; next: 2026-05-04 09:00 Отправить летнее предложение
  $ kariz list --state cold --columns id,contact,source,value,state,next
  Deal      Contact      Source        Value  State  Next
  ────────────────────────────────────────────────────────────────────────────────────────────────
  мельница  Семён Ильин  event   540,000 RUB  cold   2026-05-04 09:00 Отправить летнее предложение

One "no" is forgiven.

  $ now 2026-02-04 10:20
  $ kariz touch phone стоматология-жемчуг
  стоматология-жемчуг: Поиск клиентов; touched: phone; next: nothing
  $ kariz qualify стоматология-жемчуг --yes budget,authority --no timeline
  стоматология-жемчуг: qualified (3 yes, 1 no, score 75): Поиск клиентов → Контакт

The channels are phone, SMS, chat, e-mail and social media.

  $ now 2026-02-05 10:00
  $ kariz touch email клиника-гавань --note 'отправили три модели'
  клиника-гавань: Контакт; touched: email
  $ now 2026-02-09 10:00
  $ kariz touch chat клиника-гавань --note 'а без кофеина?'
  клиника-гавань: Контакт; touched: chat
  $ now 2026-02-10 10:00
  $ kariz touch sms клиника-гавань --note 'без кофеина можно'
  клиника-гавань: Контакт; touched: sms
  $ kariz touch social стоматология-жемчуг --note 'понравился наш пост'
  стоматология-жемчуг: Контакт; touched: social
  $ kariz touch fax стоматология-жемчуг
  kariz: error: unknown channel 'fax'
    help: channels: phone, sms, chat, email, social
  [1]

Answers may come late.

  $ kariz qualify клиника-гавань --yes authority
  клиника-гавань: qualified (4 yes, score 100): stays in Контакт
  $ kariz list --state open --columns id,stage,score --sort -score
  Deal                 Stage    Score
  ───────────────────────────────────
  клиника-гавань       Контакт    100
  стоматология-жемчуг  Контакт     75

A relationship.

  $ now 2026-02-12 10:00
  $ kariz advance клиника-гавань стоматология-жемчуг
  клиника-гавань: Контакт → Выстраивание отношений
  стоматология-жемчуг: Контакт → Выстраивание отношений
  $ kariz board
  Выстраивание отношений: 2 deals, 530,000 RUB
  Deal                 Name                         Value  Days in stage
  ──────────────────────────────────────────────────────────────────────
  клиника-гавань       Клиника «Гавань»       320,000 RUB              0
  стоматология-жемчуг  Стоматология «Жемчуг»  210,000 RUB              0
  
  not shown: 1 cold, 1 lost

The optional meeting, the optional demo, the sale.

  $ now 2026-02-16 14:00
  $ kariz advance клиника-гавань --to meeting --note 'в клинике, со старшей медсестрой'
  клиника-гавань: Выстраивание отношений → Встреча
  $ now 2026-02-20 11:00
  $ kariz advance клиника-гавань --to demo --note 'каждый выпил по две чашки'
  клиника-гавань: Встреча → Демонстрация
  $ now 2026-02-25 16:00
  $ kariz win клиника-гавань --value 340000
  клиника-гавань: Демонстрация → won; sold: 340,000 RUB

A loss has a reason, and may have a date at which to ask again.

  $ now 2026-02-27 09:00
  $ kariz lose стоматология-жемчуг --reason price --recontact '2026-08-31 09:00' --note 'старая ещё работает'
  стоматология-жемчуг: Выстраивание отношений → lost (Слишком дорого); again: 2026-08-31 09:00

Fewer stages and more: one is retired, one is new, one has another name, all by hand.

  $ sed -i -e 's/{id: demo, /&retired: true, /' -e 's/{id: contact, name: Контакт,/{id: talks, name: Переговоры,/' \
  >   -e 's/to: contact /to: talks /' pipeline.yaml
  $ sed -i '/id: meeting/i\  - {id: trial, name: Проба, probability: 70%, optional: true}' pipeline.yaml
  $ kariz check | head -5
  pipeline.yaml:75:48: error: unknown stage 'contact'
     75 |       - {at: 2026-02-02T09:30:00+03:00, stage: contact}
        |                                                ^~~~~~~
        help: stages: prospecting, qualification, talks, relationship, trial, meeting; if it was renamed, add 'was: [contact]' to the stage it became; if it was given up, keep it with 'retired: true'
  pipeline.yaml:113:48: note: the same here
  $ sed -i 's/{id: talks, /&was: [contact], /' pipeline.yaml
  $ kariz check
  $ grep '{id: ' pipeline.yaml
    - {id: prospecting, name: Поиск клиентов, probability: 5%}
    - {id: qualification, name: Квалификация, probability: 10%}
    - {id: talks, was: [contact], name: Переговоры, probability: 25%, needs: [qualification]}
    - {id: relationship, name: Выстраивание отношений, probability: 40%}
    - {id: trial, name: Проба, probability: 70%, optional: true}
    - {id: meeting, name: Встреча, probability: 60%, optional: true}
    - {id: demo, retired: true, name: Демонстрация, probability: 75%, optional: true}

What was cold comes round.

  $ now 2026-05-04 09:30
  $ kariz next
  Who                          Contact      Reach                    When         Why                                 Answer with
  ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  Гостиница «Старая мельница»  Семён Ильин  semyon@melnitsa.example  today 09:00  cold: Отправить летнее предложение  kariz touch email мельница
  
  nurture: kariz touch CHANNEL DEAL or kariz back DEAL --to STAGE
  $ kariz touch phone мельница --note 'кухня откроется в июне'
  мельница: cold; touched: phone; next: nothing
  $ kariz qualify мельница --yes budget,timeline
  мельница: qualified (3 yes, 1 unknown, score 75): cold → Переговоры
  $ kariz qualify мельница --yes need --note 'сорок номеров, завтраки для всех'
  мельница: qualified (4 yes, score 100): stays in Переговоры

It goes the new way.

  $ now 2026-05-11 10:00
  $ kariz advance мельница
  мельница: Переговоры → Выстраивание отношений
  $ kariz advance мельница --to demo
  kariz: error: stage 'demo' is retired and not to be entered
    help: stages: prospecting, qualification, talks, relationship, trial, meeting
  [1]
  $ now 2026-05-18 10:00
  $ kariz advance мельница --to trial
  мельница: Выстраивание отношений → Проба
  $ now 2026-06-01 10:00
  $ kariz advance мельница
  мельница: Проба → won; sold: 540,000 RUB

What was lost comes round, too, and skips all that is optional.

  $ now 2026-08-31 09:15
  $ kariz next
  Who                    Contact  Reach             When         Why                                                        Answer with
  ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  Стоматология «Жемчуг»  д-р Ли   +7 495 555-01-99  today 09:00  win back: lost in Выстраивание отношений (Слишком дорого)  kariz back стоматология-жемчуг --to relationship
  
  win-back: kariz back DEAL --to STAGE or kariz touch CHANNEL DEAL
  $ kariz back стоматология-жемчуг --to relationship --note 'старая совсем сломалась'
  стоматология-жемчуг: lost (Слишком дорого) → Выстраивание отношений
  $ now 2026-09-01 09:00
  $ kariz win стоматология-жемчуг --value 190000
  стоматология-жемчуг: Выстраивание отношений → won; sold: 190,000 RUB

What has become of them.

  $ kariz list --columns id,source,stage,state,value,score,touches,cycle
  Deal                 Source    Stage                   State        Value  Score  Touches  Days to sale
  ───────────────────────────────────────────────────────────────────────────────────────────────────────
  дешёвый-трафик       web       Поиск клиентов          lost                    0        0
  клиника-гавань       web       Демонстрация            won    340,000 RUB    100        4            23
  мельница             event     Проба                   won    540,000 RUB    100        4           119
  стоматология-жемчуг  referral  Выстраивание отношений  won    190,000 RUB     75        3           211
  $ kariz show мельница
  мельница
    Name           Гостиница «Старая мельница»
    Contact        Семён Ильин
    Email          semyon@melnitsa.example
    Value          540,000 RUB
    Source         event
    Stage          Проба
    State          won
    Score          100
    Created        2026-02-02 09:00
    Last event     2026-06-01 10:00
    Touches        4
    Sold           2026-06-01 10:00
    Days to sale   119
    Days old       211
    Days in stage  14
  
  qualified (4 yes, score 100)
    budget     yes      Могут ли они потратить эти деньги и готовы ли? (2026-05-04 09:30)
    authority  yes      Принимает ли этот человек решение? (2026-02-02 15:00)
    need       yes      Есть ли у них задача, которую вы решаете? (2026-05-04 09:30)
    timeline   yes      Нужно ли им это скоро, к сроку, который они могут назвать? (2026-05-04 09:30)
  
  history
    2026-02-02 09:00  → Поиск клиентов (2 days)
    2026-02-02 15:00  email
    2026-02-02 15:00  budget unknown, authority yes: в этом году денег нет; может быть, лизинг?
    2026-02-04 09:00  phone
    2026-02-04 09:00  budget no, timeline no: лизинга не будет; кухню перестроят к весне
    2026-02-04 09:00  cold (no budget, no timeline)
    2026-02-04 09:00  email: отправили каталог
    2026-05-04 09:30  phone: кухня откроется в июне
    2026-05-04 09:30  budget yes, timeline yes
    2026-05-04 09:30  → Переговоры (7 days)
    2026-05-04 09:30  need yes: сорок номеров, завтраки для всех
    2026-05-11 10:00  → Выстраивание отношений (7 days)
    2026-05-18 10:00  → Проба (14 days)
    2026-06-01 10:00  won: 540,000 RUB
  
  next: a repeat sale or a referral
    kariz add-lead NAME --from мельница
  $ kariz log --since 2026-06-01
  Mon 2026-06-01
    10:00  мельница             won: 540,000 RUB
  
  Mon 2026-08-31
    09:15  стоматология-жемчуг  → Выстраивание отношений: старая совсем сломалась
  
  Tue 2026-09-01
    09:00  стоматология-жемчуг  won: 190,000 RUB
  $ kariz report
  Stage                   Reached  Visited  Inferred  Moved  Lost  Cold  Dropped  Wait    Step  Decided  Of all   Drop
  ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  Поиск клиентов                4        4         0      3     1     0        1     0   75.0%    75.0%  100.0%  25.0%
  Квалификация                  3        1         2      3     0     0        0     0  100.0%   100.0%   75.0%   0.0%
  Переговоры                    3        3         0      3     0     0        0     0  100.0%   100.0%   75.0%   0.0%
  Выстраивание отношений        3        3         0      3     0     0        0     0  100.0%   100.0%   75.0%   0.0%
  Проба                         1        1         0      1     0     0        0     0  100.0%   100.0%   25.0%   0.0%
  Встреча                       1        1         0      1     0     0        0     0  100.0%   100.0%   25.0%   0.0%
  Демонстрация                  1        1         0      1     0     0        0     0  100.0%   100.0%   25.0%   0.0%
  Won                           3                                                                         75.0%
  
  the biggest leak is Поиск клиентов: 1 of 4 deals dropped

Two came back.

  $ kariz report losses | tail -2
  1 deal was lost, worth 0 RUB; 1 has no value
  2 deals came back after being lost or cold; sold of these: 2

How the file keeps it.

  $ sed -n '/^  мельница/,/^$/p' pipeline.yaml
    мельница:
      name: Гостиница «Старая мельница»
      contact: Семён Ильин
      email: semyon@melnitsa.example
      value: 540000
      source: event
      history:
        - {at: 2026-02-02T09:00:00+03:00, stage: prospecting}
        - {at: 2026-02-02T15:00:00+03:00, touch: email}
        - {at: 2026-02-02T15:00:00+03:00, answers: {budget: unknown, authority: yes}, note: "в этом году денег нет; может быть, лизинг?"}
        - {at: 2026-02-04T09:00:00+03:00, touch: phone}
        - {at: 2026-02-04T09:00:00+03:00, answers: {budget: no, timeline: no}, note: лизинга не будет; кухню перестроят к весне}
        - {at: 2026-02-04T09:00:00+03:00, cold: "no budget, no timeline"}
        - {at: 2026-02-04T09:00:00+03:00, touch: email, note: отправили каталог}
        - {at: 2026-05-04T09:30:00+03:00, touch: phone, note: кухня откроется в июне}
        - {at: 2026-05-04T09:30:00+03:00, answers: {budget: yes, timeline: yes}}
        - {at: 2026-05-04T09:30:00+03:00, stage: talks}
        - {at: 2026-05-04T09:30:00+03:00, answers: {need: yes}, note: "сорок номеров, завтраки для всех"}
        - {at: 2026-05-11T10:00:00+03:00, stage: relationship}
        - {at: 2026-05-18T10:00:00+03:00, stage: trial}
        - {at: 2026-06-01T10:00:00+03:00, won: 540000}
  
  $ kariz check --strict
