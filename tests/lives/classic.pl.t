The classic pipeline in Polish: the same life as in `classic.en.t`, where it is told at length.

  $ now() { export KARIZ_NOW="$*"; }
  $ now 2026-01-12 09:00
  $ kariz init --template classic --lang pl
  wrote pipeline.yaml (template classic, pl)
  next: read it, make it yours, then kariz add-lead 'NAME'
  $ sed -n '/^qualification/,/^  to:/p' pipeline.yaml
  qualification:
    questions:
      need: {ask: "Czy potrzebują tego, co sprzedajesz?", weight: 4}
      budget: {ask: "Czy mają na to budżet?", weight: 3}
      authority: {ask: "Czy rozmawiasz z osobą, która decyduje?", weight: 2}
      timeframe: {ask: "Czy chcą kupić w ciągu pół roku?", weight: 1}
    tolerate: 1                 # przy dwóch „nie” lead odpada
    # Taki lead zostaje na miejscu, a Ty wybierasz: zdyskwalifikować, `kariz lose ID --reason misfit`,
    # albo cofnąć do wcześniejszego etapu i dalej pielęgnować, `kariz back ID --to prospecting`.
    otherwise: stay
    to: meeting                 # tutaj trafiają ci, którzy przeszli

Leads are scored as they arrive, inbound and outbound.

  $ kariz add-lead 'Piekarnia Złoty Kłos' --contact 'Ewa Śliwa' --phone '+48 22 555 0111' --source web --yes need --no timeframe
  piekarnia-złoty-kłos
  piekarnia-złoty-kłos: still open (1 yes, 1 no, 2 unknown, score 40): still to ask: budget, authority
  $ kariz add-lead 'Zielony Rynek' --contact 'Kasia Zięba' --email kasia@rynek.example --source newsletter --yes need,authority
  zielony-rynek
  zielony-rynek: still open (2 yes, 2 unknown, score 60): still to ask: budget, timeframe
  $ kariz add-lead 'Magazyn Akma' --contact 'Anna Nowak' --phone '+48 22 555 0122' --source trade-fair --yes need,budget
  magazyn-akma
  magazyn-akma: still open (2 yes, 2 unknown, score 70): still to ask: authority, timeframe
  $ kariz add-lead 'Części Północ' --phone '+48 22 555 0133' --source cold-call
  części-północ
  $ kariz add-lead 'Drukarnia Żuraw' --contact 'Jan Łoś' --email jan@drukarnia.example --source referral --yes need,budget,authority
  drukarnia-żuraw
  drukarnia-żuraw: qualified (3 yes, 1 unknown, score 90): Pozyskiwanie → Spotkanie; next: 2026-01-14 09:00 Umówić termin

The best score comes first.

  $ kariz list --columns id,source,stage,score --sort -score
  Deal                  Source      Stage         Score
  ─────────────────────────────────────────────────────
  drukarnia-żuraw       referral    Spotkanie        90
  magazyn-akma          trade-fair  Pozyskiwanie     70
  zielony-rynek         newsletter  Pozyskiwanie     60
  piekarnia-złoty-kłos  web         Pozyskiwanie     40
  części-północ         cold-call   Pozyskiwanie      0

The day starts.

  $ now 2026-01-12 14:00
  $ kariz next --days 2
  Who                   Contact      Reach                  When              Why                                                         Answer with
  ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  Części Północ                      +48 22 555 0133        tomorrow 09:00    waiting 5 h, 19 h left: Skontaktować się i uzupełnić ocenę  kariz touch phone części-północ
  Magazyn Akma          Anna Nowak   +48 22 555 0122        tomorrow 09:00    waiting 5 h, 19 h left: Skontaktować się i uzupełnić ocenę  kariz touch phone magazyn-akma
  Piekarnia Złoty Kłos  Ewa Śliwa    +48 22 555 0111        tomorrow 09:00    waiting 5 h, 19 h left: Skontaktować się i uzupełnić ocenę  kariz touch phone piekarnia-złoty-kłos
  Zielony Rynek         Kasia Zięba  kasia@rynek.example    tomorrow 09:00    waiting 5 h, 19 h left: Skontaktować się i uzupełnić ocenę  kariz touch email zielony-rynek
  Drukarnia Żuraw       Jan Łoś      jan@drukarnia.example  2026-01-14 09:00  waiting 5 h, 1 day left: Umówić termin                      kariz touch email drukarnia-żuraw
  $ kariz touch phone magazyn-akma --note 'hala na 400 palet' --next '2026-01-15 10:00' --do 'Kto podpisuje?'
  magazyn-akma: Pozyskiwanie; touched: phone; next: 2026-01-15 10:00 Kto podpisuje?
  $ kariz touch email zielony-rynek --note 'wysłany katalog'
  zielony-rynek: Pozyskiwanie; touched: email; next: nothing
  $ kariz touch phone piekarnia-złoty-kłos --note 'pytają o ceny'
  piekarnia-złoty-kłos: Pozyskiwanie; touched: phone; next: nothing
  $ kariz touch phone części-północ --note 'szef będzie jutro'
  części-północ: Pozyskiwanie; touched: phone; next: nothing
  $ kariz touch email drukarnia-żuraw --next '2026-01-16 11:00' --do 'Spotkanie w ich hali'
  drukarnia-żuraw: Spotkanie; touched: email; next: 2026-01-16 11:00 Spotkanie w ich hali

One has neither need nor budget. It stays where it is, and the seller decides.

  $ now 2026-01-13 10:00
  $ kariz advance części-północ piekarnia-złoty-kłos zielony-rynek
  części-północ: Pozyskiwanie → Kwalifikacja
  piekarnia-złoty-kłos: Pozyskiwanie → Kwalifikacja
  zielony-rynek: Pozyskiwanie → Kwalifikacja
  $ kariz touch phone części-północ
  części-północ: Kwalifikacja; touched: phone
  $ kariz qualify części-północ --no need,budget --note 'wynajmują halę z regałami'
  części-północ: not qualified (2 no, 2 unknown, score 0): stays in Kwalifikacja

It is disqualified,

  $ kariz lose części-północ --reason misfit
  części-północ: Kwalifikacja → lost (Nie nasz klient)

or it returns to an earlier stage, to be nurtured.

  $ kariz touch phone zielony-rynek
  zielony-rynek: Kwalifikacja; touched: phone
  $ kariz qualify zielony-rynek --no budget,timeframe --note 'budżet powstaje w kwietniu'
  zielony-rynek: not qualified (2 yes, 2 no, score 60): stays in Kwalifikacja
  $ kariz back zielony-rynek --to prospecting --note 'pielęgnować, aż będzie budżet'
  zielony-rynek: Kwalifikacja → Pozyskiwanie; next: 2026-01-14 10:00 Skontaktować się i uzupełnić ocenę
  $ kariz touch email zielony-rynek --note 'wysłany newsletter' --next '2026-04-20 09:00' --do 'Zapytać o budżet'
  zielony-rynek: Pozyskiwanie; touched: email; next: 2026-04-20 09:00 Zapytać o budżet

Without the answers nobody drives out to a meeting.

  $ kariz touch phone piekarnia-złoty-kłos
  piekarnia-złoty-kłos: Kwalifikacja; touched: phone
  $ kariz advance piekarnia-złoty-kłos
  pipeline.yaml:98:3: error: piekarnia-złoty-kłos cannot enter meeting: qualification is not passed (timeframe is no, budget and authority are unknown)
     98 |   piekarnia-złoty-kłos:
        |   ^~~~~~~~~~~~~~~~~~~~
        help: kariz qualify piekarnia-złoty-kłos --yes …, then kariz advance piekarnia-złoty-kłos, or --force
  [1]
  $ kariz qualify piekarnia-złoty-kłos --yes budget,authority
  piekarnia-złoty-kłos: qualified (3 yes, 1 no, score 90): Kwalifikacja → Spotkanie; next: 2026-01-15 10:00 Umówić termin
  $ now 2026-01-15 10:00
  $ kariz next
  Who                   Contact     Reach            When         Why                                     Answer with
  ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  Piekarnia Złoty Kłos  Ewa Śliwa   +48 22 555 0111  today 10:00  waiting 2 days, due now: Umówić termin  kariz touch phone piekarnia-złoty-kłos
  Magazyn Akma          Anna Nowak  +48 22 555 0122  today 10:00  Kto podpisuje?                          kariz touch phone magazyn-akma
  $ kariz touch phone magazyn-akma --note 'Anna podpisuje sama'
  magazyn-akma: Pozyskiwanie; touched: phone; next: nothing
  $ kariz qualify magazyn-akma --yes authority
  magazyn-akma: qualified (3 yes, 1 unknown, score 90): Pozyskiwanie → Spotkanie; next: 2026-01-17 10:00 Umówić termin

A proposal has a size and a day.

  $ now 2026-01-16 11:00
  $ kariz touch meeting drukarnia-żuraw --note '600 metrów bieżących'
  drukarnia-żuraw: Spotkanie; touched: meeting; next: nothing
  $ kariz advance drukarnia-żuraw
  pipeline.yaml:75:3: error: drukarnia-żuraw cannot enter proposal: value is not set; close is not set
     75 |   drukarnia-żuraw:
        |   ^~~~~~~~~~~~~~~
        help: kariz advance drukarnia-żuraw --set value=… --set close=…, or --force
  [1]
  $ kariz advance drukarnia-żuraw --set value=72000 --set close=2026-03-31
  drukarnia-żuraw: Spotkanie → Oferta; value: 72,000 PLN; close: 2026-03-31
  $ now 2026-01-20 15:00
  $ kariz touch visit magazyn-akma --note 'pomiar hali'
  magazyn-akma: Spotkanie; touched: visit; next: nothing
  $ kariz touch meeting piekarnia-złoty-kłos --next '2026-01-30 09:00' --do 'Wysłać ofertę'
  piekarnia-złoty-kłos: Spotkanie; touched: meeting; next: 2026-01-30 09:00 Wysłać ofertę
  $ now 2026-01-26 16:00
  $ kariz advance magazyn-akma --set value=48000 --set close=2026-02-28
  magazyn-akma: Spotkanie → Oferta; value: 48,000 PLN; close: 2026-02-28
  $ kariz touch email magazyn-akma --note 'oferta' --next '2026-02-02 10:00' --do 'Zapytać, co o niej myślą'
  magazyn-akma: Oferta; touched: email; next: 2026-02-02 10:00 Zapytać, co o niej myślą
  $ now 2026-01-30 09:30
  $ kariz advance piekarnia-złoty-kłos --set value=30000 --set close=2026-03-15
  piekarnia-złoty-kłos: Spotkanie → Oferta; value: 30,000 PLN; close: 2026-03-15; next: nothing
  $ kariz touch email piekarnia-złoty-kłos --note 'oferta'
  piekarnia-złoty-kłos: Oferta; touched: email

Who stands where:

  $ kariz board
  Pozyskiwanie: 1 deal
  Deal                  Name                  Days in stage  Next
  ────────────────────────────────────────────────────────────────────────────────────────────────────
  zielony-rynek         Zielony Rynek                    16  2026-04-20 09:00 Zapytać o budżet
  
  Oferta: 3 deals, 150,000 PLN
  Deal                  Name                       Value  Days in stage  Next
  ────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  drukarnia-żuraw       Drukarnia Żuraw       72,000 PLN             13
  magazyn-akma          Magazyn Akma          48,000 PLN              3  2026-02-02 10:00 Zapytać, co o niej myślą
  piekarnia-złoty-kłos  Piekarnia Złoty Kłos  30,000 PLN              0
  
  not shown: 1 lost
  1 deal has no value

About eight touches make a win.

  $ now 2026-02-02 10:00
  $ kariz next
  Who           Contact     Reach            When         Why                       Answer with
  ────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  Magazyn Akma  Anna Nowak  +48 22 555 0122  today 10:00  Zapytać, co o niej myślą  kariz touch phone magazyn-akma
  $ kariz touch phone magazyn-akma --note 'za drogo o jedną dziesiątą'
  magazyn-akma: Oferta; touched: phone; next: nothing
  $ kariz advance magazyn-akma drukarnia-żuraw piekarnia-złoty-kłos --note 'teraz chodzi o cenę'
  drukarnia-żuraw: Oferta → Negocjacje
  magazyn-akma: Oferta → Negocjacje
  piekarnia-złoty-kłos: Oferta → Negocjacje
  $ now 2026-02-09 10:00
  $ kariz touch email magazyn-akma --note 'bez montażu o jedną dziesiątą taniej'
  magazyn-akma: Negocjacje; touched: email
  $ now 2026-02-16 10:00
  $ kariz touch phone magazyn-akma --note 'zmontują sami'
  magazyn-akma: Negocjacje; touched: phone
  $ now 2026-02-20 14:00
  $ kariz touch meeting magazyn-akma --note 'podpisane'
  magazyn-akma: Negocjacje; touched: meeting
  $ kariz win magazyn-akma --value 43200
  magazyn-akma: Negocjacje → won; sold: 43,200 PLN

Who fails late goes back to an earlier stage, too.

  $ now 2026-03-06 10:00
  $ kariz touch phone piekarnia-złoty-kłos --note 'nowa hala odłożona'
  piekarnia-złoty-kłos: Negocjacje; touched: phone
  $ kariz qualify piekarnia-złoty-kłos --unknown budget
  piekarnia-złoty-kłos: still open (2 yes, 1 no, 1 unknown, score 60): still to ask: budget
  $ kariz back piekarnia-złoty-kłos --to qualification
  piekarnia-złoty-kłos: Negocjacje → Kwalifikacja
  $ kariz edit piekarnia-złoty-kłos --unset close
  piekarnia-złoty-kłos: Kwalifikacja; close cleared
  $ kariz touch email piekarnia-złoty-kłos --note 'dwa zdjęcia gotowych hal' --next '2026-09-01 09:00' --do 'Zapytać o nową halę'
  piekarnia-złoty-kłos: Kwalifikacja; touched: email; next: 2026-09-01 09:00 Zapytać o nową halę

A close has gone by, and the deal is lost for a reason.

  $ now 2026-04-01 09:00
  $ kariz next
  Who              Contact  Reach                  When       Why                       Answer with
  ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  Drukarnia Żuraw  Jan Łoś  jan@drukarnia.example  yesterday  close 2026-03-31 gone by  kariz edit drukarnia-żuraw --set close=+2w
  
  close: kariz edit DEAL --set close=+2w, kariz win DEAL or kariz lose DEAL --reason REASON
  $ kariz touch phone drukarnia-żuraw --note 'kupili to, co było od ręki'
  drukarnia-żuraw: Negocjacje; touched: phone
  $ kariz lose drukarnia-żuraw --reason competitor --recontact +3y
  drukarnia-żuraw: Negocjacje → lost (Kupili u konkurencji); again: 2029-04-01 09:00

In April there is a budget.

  $ now 2026-04-20 09:00
  $ kariz next
  Who            Contact      Reach                When         Why               Answer with
  ───────────────────────────────────────────────────────────────────────────────────────────────────────────────
  Zielony Rynek  Kasia Zięba  kasia@rynek.example  today 09:00  Zapytać o budżet  kariz touch email zielony-rynek
  $ kariz touch phone zielony-rynek --note 'budżet przyjęty'
  zielony-rynek: Pozyskiwanie; touched: phone; next: nothing
  $ kariz qualify zielony-rynek --yes budget,timeframe
  zielony-rynek: qualified (4 yes, score 100): Pozyskiwanie → Spotkanie; next: 2026-04-22 09:00 Umówić termin
  $ now 2026-04-24 11:00
  $ kariz touch visit zielony-rynek
  zielony-rynek: Spotkanie; touched: visit; next: nothing
  $ kariz advance zielony-rynek --set value=36800 --set close=2026-05-29
  zielony-rynek: Spotkanie → Oferta; value: 36,800 PLN; close: 2026-05-29
  $ kariz touch email zielony-rynek --note 'oferta'
  zielony-rynek: Oferta; touched: email
  $ kariz add-lead 'Winiarnia Błękitna' --contact 'Tomasz Źrebiec' --phone '+48 22 555 0144' --source referral --from magazyn-akma --yes need,budget,timeframe
  winiarnia-błękitna
  winiarnia-błękitna: qualified (3 yes, 1 unknown, score 80): Pozyskiwanie → Spotkanie; next: 2026-04-26 11:00 Umówić termin
  $ now 2026-05-04 10:00
  $ kariz touch phone winiarnia-błękitna --next '2026-05-08 09:00' --do 'Obejrzeć piwnicę'
  winiarnia-błękitna: Spotkanie; touched: phone; next: 2026-05-08 09:00 Obejrzeć piwnicę
  $ now 2026-05-08 09:00
  $ kariz touch visit winiarnia-błękitna
  winiarnia-błękitna: Spotkanie; touched: visit; next: nothing
  $ kariz advance winiarnia-błękitna --set value=24000 --set close=2026-06-30
  winiarnia-błękitna: Spotkanie → Oferta; value: 24,000 PLN; close: 2026-06-30

What may come in, and when:

  $ grep payment-days pipeline.yaml
  payment-days: 14              # tyle dni po sprzedaży płaci klient
  $ kariz list --state open --columns id,stage,value,close --sort close
  Deal                  Stage              Value  Close
  ──────────────────────────────────────────────────────────
  zielony-rynek         Oferta        36,800 PLN  2026-05-29
  winiarnia-błękitna    Oferta        24,000 PLN  2026-06-30
  piekarnia-złoty-kłos  Kwalifikacja  30,000 PLN

It is signed.

  $ now 2026-05-11 10:00
  $ kariz advance zielony-rynek
  zielony-rynek: Oferta → Negocjacje
  $ kariz touch meeting zielony-rynek
  zielony-rynek: Negocjacje; touched: meeting
  $ now 2026-05-18 15:00
  $ kariz touch phone zielony-rynek --note 'podpisane, dostawa w czerwcu'
  zielony-rynek: Negocjacje; touched: phone
  $ kariz win zielony-rynek
  zielony-rynek: Negocjacje → won; sold: 36,800 PLN

Bottlenecks:

  $ now 2026-05-29 17:00
  $ kariz list --state open --sort -in-stage --columns id,stage,in-stage,value,next
  Deal                  Stage         Days in stage       Value  Next
  ───────────────────────────────────────────────────────────────────────────────────────────────────
  piekarnia-złoty-kłos  Kwalifikacja             84  30,000 PLN  2026-09-01 09:00 Zapytać o nową halę
  winiarnia-błękitna    Oferta                   21  24,000 PLN
  $ kariz report
  Stage         Reached  Visited  Inferred  Moved  Lost  Cold  Dropped  Wait    Step  Decided  Of all   Drop
  ──────────────────────────────────────────────────────────────────────────────────────────────────────────
  Pozyskiwanie        6        6         0      6     0     0        0     0  100.0%   100.0%  100.0%   0.0%
  Kwalifikacja        6        3         3      5     1     0        1     0   83.3%    83.3%  100.0%  16.7%
  Spotkanie           5        5         0      5     0     0        0     0  100.0%   100.0%   83.3%   0.0%
  Oferta              5        5         0      4     0     0        0     1   80.0%   100.0%   83.3%   0.0%
  Negocjacje          4        4         0      2     1     0        1     1   50.0%    66.7%   66.7%  25.0%
  Won                 2                                                                         33.3%
  
  the biggest leak is Negocjacje: 1 of 4 deals dropped

Time in each stage:

  $ kariz report stages
  Stage         Stays  Ended  Going on  Median days  Mean of ended  Stuck
  ───────────────────────────────────────────────────────────────────────
  Pozyskiwanie      7      7         0          1.0           14.7      0
  Kwalifikacja      4      3         1          0.0            0.0      0
  Spotkanie         5      5         0         11.3           10.1      0
  Oferta            5      4         1         17.0           10.9      0
  Negocjacje        4      4         0         18.2           28.8      0
  
  deals lie longest in Negocjacje: half of the stays last 18.2 days or more

Conversion, inbound and outbound:

  $ kariz report --source web,newsletter,referral | sed -n '1,2p; /^Won/p'
  Stage         Reached  Visited  Inferred  Moved  Lost  Cold  Dropped  Wait    Step  Decided  Of all   Drop
  ──────────────────────────────────────────────────────────────────────────────────────────────────────────
  Won                 1                                                                         25.0%
  $ kariz report --source trade-fair,cold-call,cold-mail | sed -n '1,2p; /^Won/p'
  Stage         Reached  Visited  Inferred  Moved  Lost  Cold  Dropped  Wait    Step  Decided  Of all   Drop
  ──────────────────────────────────────────────────────────────────────────────────────────────────────────
  Won                 1                                                                         50.0%

Deal size, time to close, touches:

  $ kariz list --state won --columns id,source,value,created,sold,cycle,touches
  Deal           Source           Value  Created           Sold              Days to sale  Touches
  ────────────────────────────────────────────────────────────────────────────────────────────────
  magazyn-akma   trade-fair  43,200 PLN  2026-01-12 09:00  2026-02-20 14:00            39        8
  zielony-rynek  newsletter  36,800 PLN  2026-01-12 09:00  2026-05-18 15:00           126        8
  $ kariz report velocity
  Sold  Lost  No leads  Win rate  Of leads       Value  Mean value  Median days  Mean days  Open       A day
  ──────────────────────────────────────────────────────────────────────────────────────────────────────────
     2     2         1     50.0%     66.7%  80,000 PLN  40,000 PLN         82.7       82.7     2  483.63 PLN
  
  2 open qualified deals × 50.0% × 40,000 PLN / 82.7 days: 483.63 PLN a day

What is still to come, and when it is paid:

  $ kariz report forecast
  By month of the expected sale
  Of             Deals       Value    Weighted
  ────────────────────────────────────────────
  2026-06            1  24,000 PLN  12,000 PLN
  Without a day      1  30,000 PLN   4,500 PLN
  All                2  54,000 PLN  16,500 PLN
  
  By stage
  Of             Deals       Value  Probability  From    Weighted
  ───────────────────────────────────────────────────────────────
  Kwalifikacja       1  30,000 PLN        15.0%  file   4,500 PLN
  Oferta             1  24,000 PLN        50.0%  file  12,000 PLN
  
  Cash by month, 14 days later
  Of             Deals       Value    Weighted
  ────────────────────────────────────────────
  2026-07            1  24,000 PLN  12,000 PLN
  
  2 open deals, worth 54,000 PLN, weighted 16,500 PLN

All about one of them:

  $ kariz show magazyn-akma
  magazyn-akma
    Name           Magazyn Akma
    Contact        Anna Nowak
    Phone          +48 22 555 0122
    Value          48,000 PLN
    Sold for       43,200 PLN
    Source         trade-fair
    Close          2026-02-28
    Led to         winiarnia-błękitna (Winiarnia Błękitna)
    Stage          Negocjacje
    State          won
    Score          90
    Created        2026-01-12 09:00
    Last event     2026-02-20 14:00
    Touches        8
    Sold           2026-02-20 14:00
    Days to sale   39
    Days old       137
    Days in stage  18
  
  qualified (3 yes, 1 unknown, score 90)
    need       yes      Czy potrzebują tego, co sprzedajesz? (2026-01-12 09:00)
    budget     yes      Czy mają na to budżet? (2026-01-12 09:00)
    authority  yes      Czy rozmawiasz z osobą, która decyduje? (2026-01-15 10:00)
    timeframe  unknown  Czy chcą kupić w ciągu pół roku?
  
  history
    2026-01-12 09:00  → Pozyskiwanie (3 days)
    2026-01-12 09:00  need yes, budget yes
    2026-01-12 14:00  phone: hala na 400 palet
    2026-01-15 10:00  phone: Anna podpisuje sama
    2026-01-15 10:00  authority yes
    2026-01-15 10:00  → Spotkanie (11 days)
    2026-01-20 15:00  visit: pomiar hali
    2026-01-26 16:00  value was not set, close was not set
    2026-01-26 16:00  → Oferta (6 days)
    2026-01-26 16:00  email: oferta
    2026-02-02 10:00  phone: za drogo o jedną dziesiątą
    2026-02-02 10:00  → Negocjacje (18 days): teraz chodzi o cenę
    2026-02-09 10:00  email: bez montażu o jedną dziesiątą taniej
    2026-02-16 10:00  phone: zmontują sami
    2026-02-20 14:00  meeting: podpisane
    2026-02-20 14:00  won: 43,200 PLN
  
  next: a repeat sale or a referral
    kariz add-lead NAME --from magazyn-akma
  $ kariz log --text 'zielony rynek' --since 2026-05-01
  Mon 2026-05-11
    10:00  zielony-rynek  → Negocjacje
    10:00  zielony-rynek  meeting
  
  Mon 2026-05-18
    15:00  zielony-rynek  phone: podpisane, dostawa w czerwcu
    15:00  zielony-rynek  won: 36,800 PLN

And in the file:

  $ sed -n '/^  zielony-rynek/,/^$/p' pipeline.yaml
    zielony-rynek:
      name: Zielony Rynek
      contact: Kasia Zięba
      email: kasia@rynek.example
      value: 36800
      source: newsletter
      close: 2026-05-29
      history:
        - {at: 2026-01-12T09:00:00+01:00, stage: prospecting}
        - {at: 2026-01-12T09:00:00+01:00, answers: {need: yes, authority: yes}}
        - {at: 2026-01-12T14:00:00+01:00, touch: email, note: wysłany katalog}
        - {at: 2026-01-13T10:00:00+01:00, stage: qualification}
        - {at: 2026-01-13T10:00:00+01:00, touch: phone}
        - {at: 2026-01-13T10:00:00+01:00, answers: {budget: no, timeframe: no}, note: budżet powstaje w kwietniu}
        - {at: 2026-01-13T10:00:00+01:00, stage: prospecting, note: "pielęgnować, aż będzie budżet"}
        - {at: 2026-01-13T10:00:00+01:00, touch: email, note: wysłany newsletter}
        - {at: 2026-04-20T09:00:00+02:00, touch: phone, note: budżet przyjęty}
        - {at: 2026-04-20T09:00:00+02:00, answers: {budget: yes, timeframe: yes}}
        - {at: 2026-04-20T09:00:00+02:00, stage: meeting}
        - {at: 2026-04-24T11:00:00+02:00, touch: visit}
        - {at: 2026-04-24T11:00:00+02:00, was: {value: null, close: null}}
        - {at: 2026-04-24T11:00:00+02:00, stage: proposal}
        - {at: 2026-04-24T11:00:00+02:00, touch: email, note: oferta}
        - {at: 2026-05-11T10:00:00+02:00, stage: negotiation}
        - {at: 2026-05-11T10:00:00+02:00, touch: meeting}
        - {at: 2026-05-18T15:00:00+02:00, touch: phone, note: "podpisane, dostawa w czerwcu"}
        - {at: 2026-05-18T15:00:00+02:00, won: 36800}
  
  $ kariz check --strict
