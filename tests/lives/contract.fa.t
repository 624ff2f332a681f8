The pipeline of contracts in Persian: the same life as in `contract.en.t`, where it is told at length.

  $ now() { export KARIZ_NOW="$*"; }
  $ now 2026-10-05 09:00
  $ kariz init --template contract --lang fa
  wrote pipeline.yaml (template contract, fa)
  next: read it, make it yours, then kariz add-lead 'NAME'
  $ sed -n '/^targets/,/^$/p' pipeline.yaml
  targets:
    2026-Q4: 30000000000
    2027-Q1: 30000000000
  

The target of the quarter is 30,000,000,000 rial. Five leads, and their scores:

Against the target of the quarter:

  $ kariz report forecast
  By month of the expected sale
  Of       Deals  Value  Weighted
  ───────────────────────────────
  All          0  0 IRR     0 IRR
  
  Targets
  Of       Deals  Value              Target  Sales   Sold  Weighted             Missing  Chance
  ─────────────────────────────────────────────────────────────────────────────────────────────
  2026-Q4      0  0 IRR  30,000,000,000 IRR      0  0 IRR     0 IRR  30,000,000,000 IRR     n/a
  2027-Q1      0  0 IRR  30,000,000,000 IRR      0  0 IRR     0 IRR  30,000,000,000 IRR     n/a
  
  no open deal is expected to be sold
  $ kariz report health
  Stage                Open  Share  Value  Of value  Implied  Passed  Dropped  Conversion
  ───────────────────────────────────────────────────────────────────────────────────────
  یافتن مشتری             0    n/a  0 IRR       n/a      n/a       0        0         n/a
  ارزیابی سرنخ            0    n/a  0 IRR       n/a      n/a       0        0         n/a
  جلسه یا نمایش محصول     0    n/a  0 IRR       n/a      n/a       0        0         n/a
  پیشنهاد                 0    n/a  0 IRR       n/a      n/a       0        0         n/a
  مذاکره                  0    n/a  0 IRR       n/a      n/a       0        0         n/a
  
  no open deal is left to sell

  $ kariz add-lead 'داروخانهٔ سینا' --contact 'سارا کریمی' --phone '+98 21 5555 0221' --source event --yes need,budget
  داروخانهٔ-سینا
  داروخانهٔ-سینا: still open (2 yes, 2 unknown, score 70): still to ask: authority, timing
  $ kariz add-lead 'کشتیرانی پارس' --contact 'رضا مرادی' --phone '+98 21 5555 0222' --source referral --yes need --unknown authority
  کشتیرانی-پارس
  کشتیرانی-پارس: still open (1 yes, 3 unknown, score 40): still to ask: budget, authority, timing
  $ kariz add-lead 'درمانگاه مهر' --contact 'دکتر مینا راد' --email mina@mehr.example --source web --yes need
  درمانگاه-مهر
  درمانگاه-مهر: still open (1 yes, 3 unknown, score 40): still to ask: budget, authority, timing
  $ kariz add-lead 'چاپخانهٔ نور' --contact 'علی نوری' --phone '+98 21 5555 0224' --source cold-call
  چاپخانهٔ-نور
  $ kariz add-lead 'هتل البرز' --contact 'کیان آزاد' --email kian@alborz.example --source web --yes need,budget
  هتل-البرز
  هتل-البرز: still open (2 yes, 2 unknown, score 70): still to ask: authority, timing
  $ kariz list --columns id,contact,source,stage,score --sort -score
  Deal           Contact        Source     Stage        Score
  ───────────────────────────────────────────────────────────
  داروخانهٔ-سینا  سارا کریمی     event      یافتن مشتری     70
  هتل-البرز      کیان آزاد      web        یافتن مشتری     70
  درمانگاه-مهر   دکتر مینا راد  web        یافتن مشتری     40
  کشتیرانی-پارس  رضا مرادی      referral   یافتن مشتری     40
  چاپخانهٔ-نور    علی نوری       cold-call  یافتن مشتری      0
  $ kariz board
  یافتن مشتری: 5 deals
  Deal           Name           Days in stage  Next
  ─────────────────────────────────────────────────────────────────────────
  داروخانهٔ-سینا  داروخانهٔ سینا              0  2026-10-06 09:00 تماس بگیرید
  درمانگاه-مهر   درمانگاه مهر               0  2026-10-06 09:00 تماس بگیرید
  هتل-البرز      هتل البرز                  0  2026-10-06 09:00 تماس بگیرید
  چاپخانهٔ-نور    چاپخانهٔ نور                0  2026-10-06 09:00 تماس بگیرید
  کشتیرانی-پارس  کشتیرانی پارس              0  2026-10-06 09:00 تماس بگیرید
  
  5 deals have no value

Top-heavy: those that are there want nurturing.

  $ now 2026-10-05 14:00
  $ kariz next
  Who            Contact        Reach                When            Why                                  Answer with
  ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  داروخانهٔ سینا  سارا کریمی     +98 21 5555 0221     tomorrow 09:00  waiting 5 h, 19 h left: تماس بگیرید  kariz touch phone داروخانهٔ-سینا
  درمانگاه مهر   دکتر مینا راد  mina@mehr.example    tomorrow 09:00  waiting 5 h, 19 h left: تماس بگیرید  kariz touch email درمانگاه-مهر
  هتل البرز      کیان آزاد      kian@alborz.example  tomorrow 09:00  waiting 5 h, 19 h left: تماس بگیرید  kariz touch email هتل-البرز
  چاپخانهٔ نور    علی نوری       +98 21 5555 0224     tomorrow 09:00  waiting 5 h, 19 h left: تماس بگیرید  kariz touch phone چاپخانهٔ-نور
  کشتیرانی پارس  رضا مرادی      +98 21 5555 0222     tomorrow 09:00  waiting 5 h, 19 h left: تماس بگیرید  kariz touch phone کشتیرانی-پارس

Exit criteria are met before a deal moves on.

  $ kariz touch phone داروخانهٔ-سینا --note 'سه شعبه، همه روی کاغذ'
  داروخانهٔ-سینا: یافتن مشتری; touched: phone; next: nothing
  $ kariz advance داروخانهٔ-سینا
  pipeline.yaml:127:3: error: داروخانهٔ-سینا cannot enter qualification: criterion 'fits' is not met: به مشتریان خوب ما شباهت دارد; criterion 'reached' is not met: کسی از آن‌جا پاسخ داده است
    127 |   داروخانهٔ-سینا:
        |   ^~~~~~~~~~~~~
        help: kariz advance داروخانهٔ-سینا --met fits,reached, or --force
  [1]
  $ kariz advance داروخانهٔ-سینا --met fits,reached
  داروخانهٔ-سینا: یافتن مشتری → ارزیابی سرنخ
  $ kariz touch phone کشتیرانی-پارس چاپخانهٔ-نور هتل-البرز --note 'پاسخ دادند'
  هتل-البرز: یافتن مشتری; touched: phone; next: nothing
  چاپخانهٔ-نور: یافتن مشتری; touched: phone; next: nothing
  کشتیرانی-پارس: یافتن مشتری; touched: phone; next: nothing
  $ kariz touch email درمانگاه-مهر --note 'نامه فرستادیم؛ هنوز پاسخی نیامده'
  درمانگاه-مهر: یافتن مشتری; touched: email; next: nothing
  $ kariz advance کشتیرانی-پارس چاپخانهٔ-نور هتل-البرز --met fits,reached
  هتل-البرز: یافتن مشتری → ارزیابی سرنخ
  چاپخانهٔ-نور: یافتن مشتری → ارزیابی سرنخ
  کشتیرانی-پارس: یافتن مشتری → ارزیابی سرنخ

Two "no" filter a lead out, to the cold list.

  $ now 2026-10-07 10:00
  $ kariz touch phone چاپخانهٔ-نور
  چاپخانهٔ-نور: ارزیابی سرنخ; touched: phone
  $ kariz qualify چاپخانهٔ-نور --no need,budget --note 'حسابدار بیرونی دارد'
  چاپخانهٔ-نور: not qualified (2 no, 2 unknown, score 0): ارزیابی سرنخ → cold
  $ kariz touch email چاپخانهٔ-نور --next '2027-03-01 09:00' --do 'بپرسید حسابدار هنوز هست یا نه'
  چاپخانهٔ-نور: cold; touched: email; next: 2027-03-01 09:00 بپرسید حسابدار هنوز هست یا نه

Who passes the questions still has to meet the criteria.

  $ kariz qualify داروخانهٔ-سینا --yes authority,timing
  داروخانهٔ-سینا: qualified (4 yes, score 100): stays in ارزیابی سرنخ: criterion 'pain-named' is not met: مشکلش را به زبان خودش گفته است; criterion 'decider-known' is not met: می‌دانیم چه کسی تصمیم می‌گیرد و چه کسانی نظر می‌دهند; kariz advance داروخانهٔ-سینا --to meeting --met pain-named,decider-known, or --force
  $ now 2026-10-08 11:00
  $ kariz touch phone داروخانهٔ-سینا --note 'بستن هر ماه نُه روز وقت می‌گیرد'
  داروخانهٔ-سینا: ارزیابی سرنخ; touched: phone
  $ kariz advance داروخانهٔ-سینا --met pain-named,decider-known
  داروخانهٔ-سینا: ارزیابی سرنخ → جلسه یا نمایش محصول
  $ kariz qualify کشتیرانی-پارس --yes budget,authority --quiet
  $ kariz advance کشتیرانی-پارس --met pain-named,decider-known --set value=15000000000
  کشتیرانی-پارس: ارزیابی سرنخ → جلسه یا نمایش محصول; value: 15,000,000,000 IRR

Each stage asks for its own.

  $ now 2026-10-14 14:00
  $ kariz touch meeting داروخانهٔ-سینا --note 'به سارا و شریکش نشان دادیم'
  داروخانهٔ-سینا: جلسه یا نمایش محصول; touched: meeting
  $ kariz advance داروخانهٔ-سینا
  pipeline.yaml:127:3: error: داروخانهٔ-سینا cannot enter proposal: value is not set; close is not set; criterion 'demo-seen' is not met: تصمیم‌گیرنده کار کردن محصول را دیده است; criterion 'next-step-agreed' is not met: هر دو طرف می‌دانند گام بعدی چیست و کِی
    127 |   داروخانهٔ-سینا:
        |   ^~~~~~~~~~~~~
        help: kariz advance داروخانهٔ-سینا --set value=… --set close=… --met demo-seen,next-step-agreed, or --force
  [1]
  $ kariz advance داروخانهٔ-سینا --met demo-seen,next-step-agreed --set value=12000000000 --set close=2026-11-30
  داروخانهٔ-سینا: جلسه یا نمایش محصول → پیشنهاد; value: 12,000,000,000 IRR; close: 2026-11-30
  $ now 2026-10-15 10:00
  $ kariz touch meeting کشتیرانی-پارس --next '2026-10-28 10:00' --do 'نمایش برای هیئت‌مدیره'
  کشتیرانی-پارس: جلسه یا نمایش محصول; touched: meeting; next: 2026-10-28 10:00 نمایش برای هیئت‌مدیره

What is forced is recorded.

  $ kariz advance کشتیرانی-پارس --set close=2026-12-15 --force --note 'هیئت‌مدیره اول رقم می‌خواهد'
  کشتیرانی-پارس: جلسه یا نمایش محصول → پیشنهاد; close: 2026-12-15
  $ grep forced pipeline.yaml
        - {at: 2026-10-15T10:00:00+03:30, stage: proposal, forced: [demo-seen, next-step-agreed], note: هیئت‌مدیره اول رقم می‌خواهد}

Too long in a stage, with nothing planned: stuck.

  $ now 2026-10-26 09:00
  $ kariz next
  Who           Contact        Reach                When         Why                                             Answer with
  ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  هتل البرز     کیان آزاد      kian@alborz.example  11 days ago  stuck for 20 days in ارزیابی سرنخ (10 at most)  kariz qualify هتل-البرز
  درمانگاه مهر  دکتر مینا راد  mina@mehr.example    7 days ago   stuck for 21 days in یافتن مشتری (14 at most)   kariz advance درمانگاه-مهر --met fits,reached
  
  stuck: kariz advance DEAL, kariz cold DEAL or kariz lose DEAL --reason REASON
  $ kariz board
  یافتن مشتری: 1 deal
  Deal           Name           Days in stage  Marks
  ──────────────────────────────────────────────────
  درمانگاه-مهر   درمانگاه مهر              21  stuck
  
  ارزیابی سرنخ: 1 deal
  هتل-البرز      هتل البرز                 20  stuck
  
  پیشنهاد: 2 deals, 27,000,000,000 IRR
  Deal           Name                        Value  Days in stage  Next
  ──────────────────────────────────────────────────────────────────────────────────────────────────────
  داروخانهٔ-سینا  داروخانهٔ سینا  12,000,000,000 IRR             11
  کشتیرانی-پارس  کشتیرانی پارس  15,000,000,000 IRR             10  2026-10-28 10:00 نمایش برای هیئت‌مدیره
  
  not shown: 1 cold
  2 deals have no value

It is moved on or filtered out.

  $ kariz touch meeting داروخانهٔ-سینا
  داروخانهٔ-سینا: پیشنهاد; touched: meeting
  $ kariz advance داروخانهٔ-سینا --met proposal-discussed
  داروخانهٔ-سینا: پیشنهاد → مذاکره
  $ kariz cold درمانگاه-مهر --why 'هیچ‌وقت پاسخ نداد' --next '2027-02-01 09:00' --do 'یک بار دیگر بنویسید'
  درمانگاه-مهر: یافتن مشتری → cold; next: 2027-02-01 09:00 یک بار دیگر بنویسید
  $ kariz touch phone هتل-البرز --note 'تا پایان فصل نه'
  هتل-البرز: ارزیابی سرنخ; touched: phone
  $ kariz lose هتل-البرز --reason stuck --recontact '2027-04-01 09:00'
  هتل-البرز: ارزیابی سرنخ → lost (زیاد معطل ماند); again: 2027-04-01 09:00
  $ now 2026-10-28 10:00
  $ kariz next
  Who            Contact    Reach             When         Why                   Answer with
  ──────────────────────────────────────────────────────────────────────────────────────────────────────────────
  کشتیرانی پارس  رضا مرادی  +98 21 5555 0222  today 10:00  نمایش برای هیئت‌مدیره  kariz touch phone کشتیرانی-پارس
  $ kariz touch meeting کشتیرانی-پارس --note 'هیئت‌مدیره دید'
  کشتیرانی-پارس: پیشنهاد; touched: meeting; next: nothing
  $ kariz advance کشتیرانی-پارس --met demo-seen,next-step-agreed,proposal-discussed
  کشتیرانی-پارس: پیشنهاد → مذاکره

Signing is the sale.

  $ now 2026-11-09 15:00
  $ kariz advance داروخانهٔ-سینا --met terms-agreed --set value=11400000000
  داروخانهٔ-سینا: مذاکره → امضای قرارداد; value: 12,000,000,000 IRR → 11,400,000,000 IRR; sold: 11,400,000,000 IRR
  $ kariz list --columns id,stage,state,value,sold
  Deal           Stage          State               Value  Sold
  ─────────────────────────────────────────────────────────────────────────
  داروخانهٔ-سینا  امضای قرارداد  open   11,400,000,000 IRR  2026-11-09 15:00
  درمانگاه-مهر   یافتن مشتری    cold
  هتل-البرز      ارزیابی سرنخ   lost
  چاپخانهٔ-نور    ارزیابی سرنخ   cold
  کشتیرانی-پارس  مذاکره         open   15,000,000,000 IRR

After the sale it goes on.

  $ now 2026-11-12 10:00
  $ kariz advance داروخانهٔ-سینا --met handed-over
  داروخانهٔ-سینا: امضای قرارداد → پس از فروش; next: 2026-12-12 10:00 بپرسید کار چطور پیش می‌رود و دیگر چه لازم دارند
  $ now 2026-11-18 10:00
  $ kariz advance کشتیرانی-پارس --met terms-agreed
  کشتیرانی-پارس: مذاکره → امضای قرارداد; sold: 15,000,000,000 IRR
  $ kariz touch phone کشتیرانی-پارس --note 'آموزش در روز ۲۴'
  کشتیرانی-پارس: امضای قرارداد; touched: phone

What is sold, against the target:

  $ now 2026-11-20 09:00
  $ grep 2026-Q4 pipeline.yaml
    2026-Q4: 30000000000
  $ kariz list --sort -sold --columns id,stage,state,value,close,sold
  Deal           Stage          State               Value  Close       Sold
  ─────────────────────────────────────────────────────────────────────────────────────
  کشتیرانی-پارس  امضای قرارداد  open   15,000,000,000 IRR  2026-12-15  2026-11-18 10:00
  داروخانهٔ-سینا  پس از فروش     open   11,400,000,000 IRR  2026-11-30  2026-11-09 15:00
  درمانگاه-مهر   یافتن مشتری    cold
  هتل-البرز      ارزیابی سرنخ   lost
  چاپخانهٔ-نور    ارزیابی سرنخ   cold
  $ kariz board
  امضای قرارداد: 1 deal, 15,000,000,000 IRR
  Deal           Name                        Value  Days in stage
  ───────────────────────────────────────────────────────────────
  کشتیرانی-پارس  کشتیرانی پارس  15,000,000,000 IRR              1
  
  پس از فروش: 1 deal, 11,400,000,000 IRR
  Deal           Name                        Value  Days in stage  Next
  ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  داروخانهٔ-سینا  داروخانهٔ سینا  11,400,000,000 IRR              7  2026-12-12 10:00 بپرسید کار چطور پیش می‌رود و دیگر چه لازم دارند
  
  not shown: 2 cold, 1 lost

Against the target of the quarter:

  $ kariz report forecast
  By month of the expected sale
  Of       Deals  Value  Weighted
  ───────────────────────────────
  All          0  0 IRR     0 IRR
  
  Targets
  Of       Deals  Value              Target  Sales                Sold  Weighted             Missing  Chance
  ──────────────────────────────────────────────────────────────────────────────────────────────────────────
  2026-Q4      0  0 IRR  30,000,000,000 IRR      2  26,400,000,000 IRR     0 IRR   3,600,000,000 IRR    0.0%
  2027-Q1      0  0 IRR  30,000,000,000 IRR      0               0 IRR     0 IRR  30,000,000,000 IRR     n/a
  
  no open deal is expected to be sold
  $ kariz report health
  Stage                Open  Share  Value  Of value  Implied  Passed  Dropped  Conversion
  ───────────────────────────────────────────────────────────────────────────────────────
  یافتن مشتری             0    n/a  0 IRR       n/a    33.3%       4        1       80.0%
  ارزیابی سرنخ            0    n/a  0 IRR       n/a    26.7%       2        2       50.0%
  جلسه یا نمایش محصول     0    n/a  0 IRR       n/a    13.3%       2        0      100.0%
  پیشنهاد                 0    n/a  0 IRR       n/a    13.3%       2        0      100.0%
  مذاکره                  0    n/a  0 IRR       n/a    13.3%       2        0      100.0%
  
  no open deal is left to sell

Bottom-heavy: now it wants prospecting.

  $ kariz add-lead 'کتاب‌فروشی توس' --contact 'نیما طوسی' --phone '+98 21 5555 0226' --source cold-call
  کتابفروشی-توس
  $ kariz add-lead 'گردشگری خزر' --contact 'لاله امید' --phone '+98 21 5555 0227' --source event --yes need
  گردشگری-خزر
  گردشگری-خزر: still open (1 yes, 3 unknown, score 40): still to ask: budget, authority, timing
  $ kariz touch phone کتابفروشی-توس گردشگری-خزر --next '2026-12-14 09:30' --do 'پیش از تعطیلات دوباره زنگ بزنید'
  کتابفروشی-توس: یافتن مشتری; touched: phone; next: 2026-12-14 09:30 پیش از تعطیلات دوباره زنگ بزنید
  گردشگری-خزر: یافتن مشتری; touched: phone; next: 2026-12-14 09:30 پیش از تعطیلات دوباره زنگ بزنید

A cancelled sale is a sale no more.

  $ now 2026-11-27 16:00
  $ kariz lose کشتیرانی-پارس --reason cancelled --note 'مالک تازه نرم‌افزار خودش را می‌آورد'
  کشتیرانی-پارس: امضای قرارداد → lost (پس از امضا فسخ شد); no longer sold
  $ kariz list --sort -sold --columns id,stage,state,value,sold
  Deal           Stage          State               Value  Sold
  ─────────────────────────────────────────────────────────────────────────
  داروخانهٔ-سینا  پس از فروش     open   11,400,000,000 IRR  2026-11-09 15:00
  درمانگاه-مهر   یافتن مشتری    cold
  هتل-البرز      ارزیابی سرنخ   lost
  چاپخانهٔ-نور    ارزیابی سرنخ   cold
  کتابفروشی-توس  یافتن مشتری    open
  کشتیرانی-پارس  امضای قرارداد  lost   15,000,000,000 IRR
  گردشگری-خزر    یافتن مشتری    open

Cross-sell and up-sell:

  $ now 2026-12-14 09:00
  $ kariz next
  Who            Contact     Reach             When         Why                                                                          Answer with
  ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  داروخانهٔ سینا  سارا کریمی  +98 21 5555 0221  2 days ago   waiting 31 days, 1 day late: بپرسید کار چطور پیش می‌رود و دیگر چه لازم دارند  kariz touch phone داروخانهٔ-سینا
  کتاب‌فروشی توس  نیما طوسی   +98 21 5555 0226  today 09:30  پیش از تعطیلات دوباره زنگ بزنید                                              kariz touch phone کتابفروشی-توس
  گردشگری خزر    لاله امید   +98 21 5555 0227  today 09:30  پیش از تعطیلات دوباره زنگ بزنید                                              kariz touch phone گردشگری-خزر
  $ kariz touch visit داروخانهٔ-سینا --note 'بستن ماه یک روز وقت می‌گیرد'
  داروخانهٔ-سینا: پس از فروش; touched: visit; next: nothing
  $ kariz add-lead 'حقوق و دستمزد سینا' --from داروخانهٔ-سینا --source cross-sell --contact 'سارا کریمی' --value 3000000000 --yes need,budget
  حقوق-و-دستمزد-سینا
  حقوق-و-دستمزد-سینا: still open (2 yes, 2 unknown, score 70): still to ask: authority, timing
  $ kariz add-lead 'پنج شعبهٔ سینا' --from داروخانهٔ-سینا --source up-sell --contact 'سارا کریمی' --value 4500000000 --yes need,authority
  پنج-شعبهٔ-سینا
  پنج-شعبهٔ-سینا: still open (2 yes, 2 unknown, score 60): still to ask: budget, timing
  $ kariz advance حقوق-و-دستمزد-سینا پنج-شعبهٔ-سینا --met fits,reached
  حقوق-و-دستمزد-سینا: یافتن مشتری → ارزیابی سرنخ
  پنج-شعبهٔ-سینا: یافتن مشتری → ارزیابی سرنخ

The last criteria, and the deal is done.

  $ kariz advance داروخانهٔ-سینا --met satisfied
  pipeline.yaml:139:3: error: داروخانهٔ-سینا cannot be won: criterion 'more-offered' is not met: پیشنهاد مفید بعدی داده شده است
    139 |   داروخانهٔ-سینا:
        |   ^~~~~~~~~~~~~
        help: kariz advance داروخانهٔ-سینا --met satisfied --met more-offered, or --force
  [1]
  $ kariz advance داروخانهٔ-سینا --met satisfied,more-offered
  داروخانهٔ-سینا: پس از فروش → won
  $ kariz list --source cross-sell,up-sell --columns id,source,from,stage,value,score
  Deal                Source      From           Stage                     Value  Score
  ─────────────────────────────────────────────────────────────────────────────────────
  حقوق-و-دستمزد-سینا  cross-sell  داروخانهٔ-سینا  ارزیابی سرنخ  3,000,000,000 IRR     70
  پنج-شعبهٔ-سینا       up-sell     داروخانهٔ-سینا  ارزیابی سرنخ  4,500,000,000 IRR     60

All about it:

  $ kariz show داروخانهٔ-سینا
  داروخانهٔ-سینا
    Name           داروخانهٔ سینا
    Contact        سارا کریمی
    Phone          +98 21 5555 0221
    Value          11,400,000,000 IRR
    Source         event
    Close          2026-11-30
    Led to         حقوق-و-دستمزد-سینا (حقوق و دستمزد سینا), پنج-شعبهٔ-سینا (پنج شعبهٔ سینا)
    Stage          پس از فروش
    State          won
    Score          100
    Created        2026-10-05 09:00
    Last event     2026-12-14 09:00
    Touches        5
    Sold           2026-11-09 15:00
    Days to sale   35
    Days old       70
    Days in stage  31
  
  qualified (4 yes, score 100)
    need       yes      آیا مشکلی دارند که ما حل می‌کنیم؟ (2026-10-05 09:00)
    budget     yes      آیا از پس هزینه‌اش برمی‌آیند؟ (2026-10-05 09:00)
    authority  yes      آیا به کسی که امضا می‌کند دسترسی داریم؟ (2026-10-07 10:00)
    timing     yes      آیا ظرف سه ماه تصمیم می‌گیرند؟ (2026-10-07 10:00)
  
  history
    2026-10-05 09:00  → یافتن مشتری (5 hours)
    2026-10-05 09:00  need yes, budget yes
    2026-10-05 14:00  phone: سه شعبه، همه روی کاغذ
    2026-10-05 14:00  → ارزیابی سرنخ; met: fits, reached (2 days)
    2026-10-07 10:00  authority yes, timing yes
    2026-10-08 11:00  phone: بستن هر ماه نُه روز وقت می‌گیرد
    2026-10-08 11:00  → جلسه یا نمایش محصول; met: pain-named, decider-known (6 days)
    2026-10-14 14:00  meeting: به سارا و شریکش نشان دادیم
    2026-10-14 14:00  value was not set, close was not set
    2026-10-14 14:00  → پیشنهاد; met: demo-seen, next-step-agreed (11 days)
    2026-10-26 09:00  meeting
    2026-10-26 09:00  → مذاکره; met: proposal-discussed (14 days)
    2026-11-09 15:00  value was 12,000,000,000 IRR
    2026-11-09 15:00  → امضای قرارداد; met: terms-agreed (2 days)
    2026-11-12 10:00  → پس از فروش; met: handed-over (31 days)
    2026-12-14 09:00  visit: بستن ماه یک روز وقت می‌گیرد
    2026-12-14 09:00  won: 11,400,000,000 IRR; met: satisfied, more-offered
  
  next: a repeat sale or a referral
    kariz add-lead NAME --from داروخانهٔ-سینا
  $ kariz log --since 2026-12-01
  Mon 2026-12-14
    09:00  حقوق-و-دستمزد-سینا  → یافتن مشتری
    09:00  حقوق-و-دستمزد-سینا  need yes, budget yes
    09:00  حقوق-و-دستمزد-سینا  → ارزیابی سرنخ; met: fits, reached
    09:00  داروخانهٔ-سینا       visit: بستن ماه یک روز وقت می‌گیرد
    09:00  داروخانهٔ-سینا       won: 11,400,000,000 IRR; met: satisfied, more-offered
    09:00  پنج-شعبهٔ-سینا       → یافتن مشتری
    09:00  پنج-شعبهٔ-سینا       need yes, authority yes
    09:00  پنج-شعبهٔ-سینا       → ارزیابی سرنخ; met: fits, reached
  $ kariz report
  Stage                Reached  Visited  Inferred  Moved  Lost  Cold  Dropped  Wait    Step  Decided  Of all   Drop
  ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  یافتن مشتری                9        9         0      6     0     1        1     2   66.7%    85.7%  100.0%  11.1%
  ارزیابی سرنخ               6        6         0      2     1     1        2     2   33.3%    50.0%   66.7%  33.3%
  جلسه یا نمایش محصول        2        2         0      2     0     0        0     0  100.0%   100.0%   22.2%   0.0%
  پیشنهاد                    2        2         0      2     0     0        0     0  100.0%   100.0%   22.2%   0.0%
  مذاکره                     2        2         0      2     0     0        0     0  100.0%   100.0%   22.2%   0.0%
  امضای قرارداد              2        2         0      1     1     0        1     0   50.0%    50.0%   22.2%  50.0%
  پس از فروش                 1        1         0      1     0     0        0     0  100.0%   100.0%   11.1%   0.0%
  Won                        1                                                                         11.1%
  
  the biggest leak is امضای قرارداد: 1 of 2 deals dropped

And in the file:

  $ sed -n '/^  داروخانهٔ-سینا/,/^$/p' pipeline.yaml
    داروخانهٔ-سینا:
      name: داروخانهٔ سینا
      contact: سارا کریمی
      phone: "+98 21 5555 0221"
      value: 11400000000
      source: event
      close: 2026-11-30
      history:
        - {at: 2026-10-05T09:00:00+03:30, stage: prospecting}
        - {at: 2026-10-05T09:00:00+03:30, answers: {need: yes, budget: yes}}
        - {at: 2026-10-05T14:00:00+03:30, touch: phone, note: سه شعبه، همه روی کاغذ}
        - {at: 2026-10-05T14:00:00+03:30, stage: qualification, met: [fits, reached]}
        - {at: 2026-10-07T10:00:00+03:30, answers: {authority: yes, timing: yes}}
        - {at: 2026-10-08T11:00:00+03:30, touch: phone, note: بستن هر ماه نُه روز وقت می‌گیرد}
        - {at: 2026-10-08T11:00:00+03:30, stage: meeting, met: [pain-named, decider-known]}
        - {at: 2026-10-14T14:00:00+03:30, touch: meeting, note: به سارا و شریکش نشان دادیم}
        - {at: 2026-10-14T14:00:00+03:30, was: {value: null, close: null}}
        - {at: 2026-10-14T14:00:00+03:30, stage: proposal, met: [demo-seen, next-step-agreed]}
        - {at: 2026-10-26T09:00:00+03:30, touch: meeting}
        - {at: 2026-10-26T09:00:00+03:30, stage: negotiation, met: [proposal-discussed]}
        - {at: 2026-11-09T15:00:00+03:30, was: {value: 12000000000}}
        - {at: 2026-11-09T15:00:00+03:30, stage: signing, met: [terms-agreed]}
        - {at: 2026-11-12T10:00:00+03:30, stage: after-sale, met: [handed-over]}
        - {at: 2026-12-14T09:00:00+03:30, touch: visit, note: بستن ماه یک روز وقت می‌گیرد}
        - {at: 2026-12-14T09:00:00+03:30, won: 11400000000, met: [satisfied, more-offered]}
  
  $ kariz check --strict
