Selling along the client's journey. A joiner builds kitchens. Clients leave at every step of the way, and at each for a
reason of its own; who knows the reason knows how to win them back.

  $ now() { export KARIZ_NOW="$*"; }
  $ now 2026-03-02 09:00
  $ kariz init --template journey
  wrote pipeline.yaml (template journey, en)
  next: read it, make it yours, then kariz add-lead 'NAME'

Monday. Every inquiry is recorded, whatever comes of it: what is not written down cannot be counted. That goes for Mr.
Wang, who walked in and left nothing but his name, for the one that is no inquiry at all, and for Mrs. Lin, who wrote on
Friday evening and was overlooked.

  $ kariz add-lead 'Lin kitchen' --email lin@home.example --source web --value 6000 --at '2026-02-27 19:30'
  lin-kitchen
  $ kariz add-lead 'Wang kitchen' --source walk-in --note 'left no number, comes again'
  wang-kitchen
  $ kariz add-lead 'Chen kitchen' --phone '+44 20 7946 0303' --source web --value 9000
  chen-kitchen
  $ kariz add-lead 'Zhou kitchen' --phone '+44 20 7946 0304' --source fair --value 8000
  zhou-kitchen
  $ kariz add-lead 'Zhao kitchen' --phone '+44 20 7946 0305' --source fair --value 12000
  zhao-kitchen
  $ kariz add-lead 'Sun kitchen' --phone '+44 20 7946 0306' --source referral --value 7500
  sun-kitchen
  $ kariz add-lead 'He kitchen' --phone '+44 20 7946 0307' --source social --value 10000
  he-kitchen
  $ kariz add-lead 'Gao kitchen' --phone '+44 20 7946 0308' --source web --value 6500
  gao-kitchen
  $ kariz add-lead 'Li kitchen' --phone '+44 20 7946 0309' --source referral --value 11000
  li-kitchen
  $ kariz add-lead 'Better search ranks' --email rank@ads.example --source web
  better-search-ranks
  $ kariz lose better-search-ranks --reason spam --quiet
  $ now 2026-03-02 10:00
  $ kariz next
  Who           Reach             When         Why                        Answer with
  ──────────────────────────────────────────────────────────────────────────────────────────────────────
  Chen kitchen  +44 20 7946 0303  today 09:00  waiting 1 h in Inquiry     kariz touch phone chen-kitchen
  Gao kitchen   +44 20 7946 0308  today 09:00  waiting 1 h in Inquiry     kariz touch phone gao-kitchen
  He kitchen    +44 20 7946 0307  today 09:00  waiting 1 h in Inquiry     kariz touch phone he-kitchen
  Li kitchen    +44 20 7946 0309  today 09:00  waiting 1 h in Inquiry     kariz touch phone li-kitchen
  Sun kitchen   +44 20 7946 0306  today 09:00  waiting 1 h in Inquiry     kariz touch phone sun-kitchen
  Wang kitchen                    today 09:00  waiting 1 h in Inquiry     kariz touch phone wang-kitchen
  Zhao kitchen  +44 20 7946 0305  today 09:00  waiting 1 h in Inquiry     kariz touch phone zhao-kitchen
  Zhou kitchen  +44 20 7946 0304  today 09:00  waiting 1 h in Inquiry     kariz touch phone zhou-kitchen
  Lin kitchen   lin@home.example  3 days ago   waiting 2 days in Inquiry  kariz touch email lin-kitchen

Those who asked an hour ago can still be answered in good time, so they come first. Mrs. Lin cannot: she has asked
somebody else. Whenever a client leaves, it is said why they typically go at this step, and how to win them back: write
the same day, with a short answer and one question.

  $ kariz lose lin-kitchen --reason silent --note 'three days without an answer'
  lin-kitchen: Inquiry → lost (No answer any more)
    why clients leave at Inquiry: Nobody answered soon enough
    how to win them back: Write the same day with a short answer and one question
  $ kariz touch email lin-kitchen --note 'sorry; a price for four metres; gas or electric?'
  lin-kitchen: lost (No answer any more); touched: email
  $ kariz touch phone chen-kitchen zhou-kitchen zhao-kitchen sun-kitchen he-kitchen gao-kitchen li-kitchen
  chen-kitchen: Inquiry; touched: phone
  gao-kitchen: Inquiry; touched: phone
  he-kitchen: Inquiry; touched: phone
  li-kitchen: Inquiry; touched: phone
  sun-kitchen: Inquiry; touched: phone
  zhao-kitchen: Inquiry; touched: phone
  zhou-kitchen: Inquiry; touched: phone
  $ kariz touch visit wang-kitchen --note 'came again'
  wang-kitchen: Inquiry; touched: visit

The next day she answers the question. A client who comes back stands where they left.

  $ now 2026-03-03 09:00
  $ kariz back lin-kitchen --to inquiry --note 'electric'
  lin-kitchen: lost (No answer any more) → Inquiry
  $ kariz touch phone lin-kitchen --next '2026-03-04 10:00' --do 'Listen to what she wants'
  lin-kitchen: Inquiry; touched: phone; next: 2026-03-04 10:00 Listen to what she wants

Consultation. Mr. Wang was told all about hinges, and was not asked what is wrong with his kitchen. He comes no more.

  $ now 2026-03-04 10:00
  $ kariz advance wang-kitchen chen-kitchen zhou-kitchen zhao-kitchen sun-kitchen he-kitchen gao-kitchen li-kitchen lin-kitchen
  chen-kitchen: Inquiry → Consultation
  gao-kitchen: Inquiry → Consultation
  he-kitchen: Inquiry → Consultation
  li-kitchen: Inquiry → Consultation
  lin-kitchen: Inquiry → Consultation; next: nothing
  sun-kitchen: Inquiry → Consultation
  wang-kitchen: Inquiry → Consultation
  zhao-kitchen: Inquiry → Consultation
  zhou-kitchen: Inquiry → Consultation
  $ kariz lose wang-kitchen --reason silent
  wang-kitchen: Consultation → lost (No answer any more)
    why clients leave at Consultation: They were told about the product and not asked about their problem
    how to win them back: Call and listen, then send an example of someone like them

Offer. Nine thousand are a shock to Mrs. Chen. In three months she will be offered a smaller version; that day is set
now, for nobody would remember it then.

  $ now 2026-03-09 15:00
  $ kariz advance chen-kitchen zhou-kitchen zhao-kitchen sun-kitchen he-kitchen gao-kitchen li-kitchen --quiet
  $ kariz lose chen-kitchen --reason price --recontact '+3mo' --note '6000 is all she has'
  chen-kitchen: Offer → lost (Too expensive); again: 2026-06-09 15:00
    why clients leave at Offer: The price comes as a shock
    how to win them back: Show what is inside the price and offer a smaller version

Comparison. Somebody else looks cheaper to Mr. Zhou. Prices change in autumn.

  $ now 2026-03-13 11:00
  $ kariz advance zhou-kitchen zhao-kitchen sun-kitchen he-kitchen gao-kitchen li-kitchen --quiet
  $ kariz lose zhou-kitchen --reason competitor --recontact '2026-09-01 09:00'
  zhou-kitchen: Comparison → lost (Went to a competitor); again: 2026-09-01 09:00
    why clients leave at Comparison: Somebody else looks cheaper
    how to win them back: Send an honest comparison and two references

Meeting. Mr. Zhao has never seen anything built by us.

  $ now 2026-03-18 14:00
  $ kariz advance zhao-kitchen sun-kitchen he-kitchen gao-kitchen li-kitchen --quiet
  $ kariz touch meeting zhao-kitchen sun-kitchen he-kitchen gao-kitchen li-kitchen --quiet
  $ kariz lose zhao-kitchen --reason trust
  zhao-kitchen: Meeting → lost (Did not trust us)
    why clients leave at Meeting: They do not trust us yet
    how to win them back: Invite them to see finished work and to talk to a client

Weighing. The grandmother of the Suns is against it.

  $ now 2026-03-24 10:00
  $ kariz advance sun-kitchen he-kitchen gao-kitchen li-kitchen --quiet
  $ kariz lose sun-kitchen --reason veto --recontact '+2w' --note 'grandmother wants to keep the gas stove'
  sun-kitchen: Weighing → lost (Somebody else said no); again: 2026-04-07 10:00
    why clients leave at Weighing: The family or the boss has doubts
    how to win them back: Help them to answer the doubt and put a date to the offer

Contract. Mr. He does not like the clause about delays.

  $ now 2026-03-30 10:00
  $ kariz advance he-kitchen gao-kitchen li-kitchen --quiet
  $ kariz lose he-kitchen --reason terms
  he-kitchen: Contract → lost (Terms or timing unsuitable)
    why clients leave at Contract: A clause worries them
    how to win them back: Go through it line by line and change what can be changed

Payment. The Gaos are short of money this month; the Lis pay, and money in the account is the sale.

  $ now 2026-04-07 09:00
  $ kariz advance gao-kitchen li-kitchen
  gao-kitchen: Contract → Payment
  li-kitchen: Contract → Payment
  $ kariz lose gao-kitchen --reason money --recontact '+1mo'
  gao-kitchen: Payment → lost (Could not pay); again: 2026-05-07 09:00
    why clients leave at Payment: They are short of money for the moment
    how to win them back: Offer instalments or start with the first part
  $ kariz win li-kitchen
  li-kitchen: Payment → won; sold: 11,000 EUR

One of ten has bought. At each step one has left, most of them for the reason that is typical of it; so this is what
there is to be won back, and how:

  $ kariz report losses
  By reason
  Reason                      Lost  Share       Value  No value
  ─────────────────────────────────────────────────────────────
  No answer any more             1  12.5%       0 EUR         1
  Too expensive                  1  12.5%   9,000 EUR
  Went to a competitor           1  12.5%   8,000 EUR
  Did not trust us               1  12.5%  12,000 EUR
  Somebody else said no          1  12.5%   7,500 EUR
  Terms or timing unsuitable     1  12.5%  10,000 EUR
  Could not pay                  1  12.5%   6,500 EUR
  Spam (disqualifies)            1  12.5%       0 EUR         1
  
  By the stage they stood in when they were lost
  Stage         Lost  Share       Value  No value  Why they leave                                                      How to win them back
  ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  Inquiry          1  12.5%       0 EUR         1  Nobody answered soon enough                                         Write the same day with a short answer and one question
  Consultation     1  12.5%       0 EUR         1  They were told about the product and not asked about their problem  Call and listen, then send an example of someone like them
  Offer            1  12.5%   9,000 EUR            The price comes as a shock                                          Show what is inside the price and offer a smaller version
  Comparison       1  12.5%   8,000 EUR            Somebody else looks cheaper                                         Send an honest comparison and two references
  Meeting          1  12.5%  12,000 EUR            They do not trust us yet                                            Invite them to see finished work and to talk to a client
  Weighing         1  12.5%   7,500 EUR            The family or the boss has doubts                                   Help them to answer the doubt and put a date to the offer
  Contract         1  12.5%  10,000 EUR            A clause worries them                                               Go through it line by line and change what can be changed
  Payment          1  12.5%   6,500 EUR            They are short of money for the moment                              Offer instalments or start with the first part
  
  By reason and stage
  Reason                      Stage         Lost  Share       Value  No value
  ───────────────────────────────────────────────────────────────────────────
  No answer any more          Consultation     1  12.5%       0 EUR         1
  Too expensive               Offer            1  12.5%   9,000 EUR
  Went to a competitor        Comparison       1  12.5%   8,000 EUR
  Did not trust us            Meeting          1  12.5%  12,000 EUR
  Somebody else said no       Weighing         1  12.5%   7,500 EUR
  Terms or timing unsuitable  Contract         1  12.5%  10,000 EUR
  Could not pay               Payment          1  12.5%   6,500 EUR
  Spam (disqualifies)         Inquiry          1  12.5%       0 EUR         1
  
  8 deals were lost, worth 53,000 EUR; 2 have no value
  1 deal came back after being lost or cold; sold of these: 0
  $ kariz list --state lost --columns id,stage,reason,value,recontact --sort recontact
  Deal                 Stage         Reason           Value  Try again
  ───────────────────────────────────────────────────────────────────────────
  sun-kitchen          Weighing      veto         7,500 EUR  2026-04-07 10:00
  gao-kitchen          Payment       money        6,500 EUR  2026-05-07 09:00
  chen-kitchen         Offer         price        9,000 EUR  2026-06-09 15:00
  zhou-kitchen         Comparison    competitor   8,000 EUR  2026-09-01 09:00
  better-search-ranks  Inquiry       spam
  he-kitchen           Contract      terms       10,000 EUR
  wang-kitchen         Consultation  silent
  zhao-kitchen         Meeting       trust       12,000 EUR

The days come round by themselves. Today it is the Suns', and the seller is told what to do: help them to answer the
doubt, and put a date to the offer.

  $ kariz next
  Who          Reach             When         Why                                                 Answer with
  ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  Sun kitchen  +44 20 7946 0306  today 10:00  win back: lost in Weighing (Somebody else said no)  kariz back sun-kitchen --to weighing
  
  open, with nothing planned: lin-kitchen
  win-back: kariz back DEAL --to STAGE or kariz touch CHANNEL DEAL
  why clients leave at Weighing: The family or the boss has doubts
  how to win them back at Weighing: Help them to answer the doubt and put a date to the offer
  $ kariz back sun-kitchen --to weighing
  sun-kitchen: lost (Somebody else said no) → Weighing
  $ kariz touch visit sun-kitchen --note 'the gas stove stays; the price holds until the 20th' --next '2026-04-13 10:00' --do 'Ask the grandmother'
  sun-kitchen: Weighing; touched: visit; next: 2026-04-13 10:00 Ask the grandmother
  $ kariz touch phone lin-kitchen --note 'has waited long enough' --next '2026-04-08 10:00' --do 'Send the offer'
  lin-kitchen: Consultation; touched: phone; next: 2026-04-08 10:00 Send the offer
  $ now 2026-04-08 10:00
  $ kariz advance lin-kitchen --to offer
  lin-kitchen: Consultation → Offer; next: nothing
  $ now 2026-04-13 10:00
  $ kariz touch phone sun-kitchen
  sun-kitchen: Weighing; touched: phone; next: nothing
  $ kariz advance sun-kitchen --to payment
  sun-kitchen: Weighing → Payment
  $ now 2026-04-20 09:00
  $ kariz win sun-kitchen
  sun-kitchen: Payment → won; sold: 7,500 EUR
  $ kariz advance lin-kitchen --to contract
  lin-kitchen: Offer → Contract
  $ kariz board
  Contract: 1 deal, 6,000 EUR
  Deal         Name             Value  Days in stage
  ──────────────────────────────────────────────────
  lin-kitchen  Lin kitchen  6,000 EUR              0
  
  not shown: 7 lost, 2 won

May: the Gaos can pay in three instalments.

  $ now 2026-05-07 09:00
  $ kariz next
  Who          Reach             When         Why                                        Answer with
  ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  Gao kitchen  +44 20 7946 0308  today 09:00  win back: lost in Payment (Could not pay)  kariz back gao-kitchen --to payment
  
  open, with nothing planned: lin-kitchen
  win-back: kariz back DEAL --to STAGE or kariz touch CHANNEL DEAL
  why clients leave at Payment: They are short of money for the moment
  how to win them back at Payment: Offer instalments or start with the first part
  $ kariz back gao-kitchen --to payment --note 'three instalments'
  gao-kitchen: lost (Could not pay) → Payment
  $ kariz win gao-kitchen lin-kitchen
  gao-kitchen: Payment → won; sold: 6,500 EUR
  lin-kitchen: Contract → won; sold: 6,000 EUR

June: Mrs. Chen gets the smaller version, and buys it at once.

  $ now 2026-06-09 15:00
  $ kariz next
  Who           Reach             When         Why                                      Answer with
  ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  Chen kitchen  +44 20 7946 0303  today 15:00  win back: lost in Offer (Too expensive)  kariz back chen-kitchen --to offer
  
  win-back: kariz back DEAL --to STAGE or kariz touch CHANNEL DEAL
  why clients leave at Offer: The price comes as a shock
  how to win them back at Offer: Show what is inside the price and offer a smaller version
  $ kariz back chen-kitchen --to offer
  chen-kitchen: lost (Too expensive) → Offer
  $ kariz edit chen-kitchen --set value=5900
  chen-kitchen: Offer; value: 9,000 EUR → 5,900 EUR
  $ now 2026-06-22 10:00
  $ kariz win chen-kitchen
  chen-kitchen: Offer → won; sold: 5,900 EUR

September: Mr. Zhou gets an honest comparison and two references. He stays where he is. He has been asked, and nobody
asks him a second time.

  $ now 2026-09-01 09:30
  $ kariz next
  Who           Reach             When         Why                                                  Answer with
  ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  Zhou kitchen  +44 20 7946 0304  today 09:00  win back: lost in Comparison (Went to a competitor)  kariz back zhou-kitchen --to comparison
  
  win-back: kariz back DEAL --to STAGE or kariz touch CHANNEL DEAL
  why clients leave at Comparison: Somebody else looks cheaper
  how to win them back at Comparison: Send an honest comparison and two references
  $ kariz touch email zhou-kitchen --note 'comparison and two references'
  zhou-kitchen: lost (Went to a competitor); touched: email
  $ kariz next
  nothing is due today, and nothing is planned

What has it brought? In April one of ten inquiries had become a sale, today it is five:

  $ kariz report --now 2026-04-08 | sed -n '1,2p; /^Won/p'
  Stage         Reached  Visited  Inferred  Moved  Lost  Cold  Dropped  Wait   Step  Decided  Of all   Drop
  ─────────────────────────────────────────────────────────────────────────────────────────────────────────
  Won                 1                                                                        10.0%
  $ kariz report
  Stage         Reached  Visited  Inferred  Moved  Lost  Cold  Dropped  Wait    Step  Decided  Of all   Drop
  ──────────────────────────────────────────────────────────────────────────────────────────────────────────
  Inquiry            10       10         0      9     1     0        1     0   90.0%    90.0%  100.0%  10.0%
  Consultation        9        9         0      8     1     0        1     0   88.9%    88.9%   90.0%  11.1%
  Offer               8        8         0      8     0     0        0     0  100.0%   100.0%   80.0%   0.0%
  Comparison          8        6         2      7     1     0        1     0   87.5%    87.5%   80.0%  12.5%
  Meeting             7        5         2      6     1     0        1     0   85.7%    85.7%   70.0%  14.3%
  Weighing            6        4         2      6     0     0        0     0  100.0%   100.0%   60.0%   0.0%
  Contract            6        4         2      5     1     0        1     0   83.3%    83.3%   60.0%  16.7%
  Payment             5        3         2      5     0     0        0     0  100.0%   100.0%   50.0%   0.0%
  Won                 5                                                                         50.0%
  
  the biggest leak is Contract: 1 of 6 deals dropped
  $ kariz report losses | tail -2
  5 deals were lost, worth 30,000 EUR; 2 have no value
  4 deals came back after being lost or cold; sold of these: 4

No step needs a miracle. Small gains at each step add up, and the file says to what:

  $ sed -n '/^# Small gains/,/^stages/p' pipeline.yaml
  # Small gains at every step make a large one at the end. Suppose +7, +2, +1, +4, +5, +0.5 and +1 percent:
  # added they make 20.5, compounded they bring 22.18 percent more sales.
  stages:
  $ kariz report what-if --lift inquiry=+7% --lift consultation=+2% --lift offer=+1% --lift comparison=+4% --lift meeting=+5% --lift weighing=+0.5% --lift contract=+1%
  Stage         Reached  Moved    Step     Lift   After  Sales for a point  Revenue for a point
  ─────────────────────────────────────────────────────────────────────────────────────────────
  Inquiry            10      9   90.0%      +7%   96.3%             0.0556              410 EUR
  Consultation        9      8   88.9%      +2%   90.7%             0.0563           415.12 EUR
  Offer               8      8  100.0%      +1%  100.0%             0.0000                0 EUR
  Comparison          8      7   87.5%      +4%   91.0%             0.0571           421.71 EUR
  Meeting             7      6   85.7%      +5%   90.0%             0.0583           430.50 EUR
  Weighing            6      6  100.0%    +0.5%  100.0%             0.0000                0 EUR
  Contract            6      5   83.3%      +1%   84.2%             0.0600           442.80 EUR
  Payment             5      5  100.0%                              0.0000                0 EUR
  
  Lifts                              Lift  Sales        Revenue
  ─────────────────────────────────────────────────────────────
  Without any                               5.00     36,900 EUR
  Added up                           +19%   5.95     43,911 EUR
  Compounded                      +20.37%   6.02  44,417.52 EUR
  Compounded, all read as points  +23.43%   6.17  45,544.39 EUR
  
  Offer: the step is capped at 100%
  Weighing: the step is capped at 100%
  a point more brings most sales at Contract: 0.0600

All about a client who was lost and won:

  $ kariz show gao-kitchen
  gao-kitchen
    Name           Gao kitchen
    Phone          +44 20 7946 0308
    Value          6,500 EUR
    Source         web
    Stage          Payment
    State          won
    Created        2026-03-02 09:00
    Last event     2026-05-07 09:00
    Touches        2
    Sold           2026-05-07 09:00
    Days to sale   66
    Days old       183
    Days in stage  0
  
  history
    2026-03-02 09:00  → Inquiry (2 days)
    2026-03-02 10:00  phone
    2026-03-04 10:00  → Consultation (5 days)
    2026-03-09 15:00  → Offer (3 days)
    2026-03-13 11:00  → Comparison (5 days)
    2026-03-18 14:00  → Meeting (5 days)
    2026-03-18 14:00  meeting
    2026-03-24 10:00  → Weighing (6 days)
    2026-03-30 10:00  → Contract (7 days)
    2026-04-07 09:00  → Payment (0 minutes)
    2026-04-07 09:00  lost (Could not pay); again: 2026-05-07 09:00
    2026-05-07 09:00  → Payment (0 minutes): three instalments
    2026-05-07 09:00  won: 6,500 EUR
  
  next: a repeat sale or a referral
    kariz add-lead NAME --from gao-kitchen
  $ kariz log --since 2026-04-20
  Mon 2026-04-20
    09:00  lin-kitchen   → Contract
    09:00  sun-kitchen   won: 7,500 EUR
  
  Thu 2026-05-07
    09:00  gao-kitchen   → Payment: three instalments
    09:00  gao-kitchen   won: 6,500 EUR
    09:00  lin-kitchen   won: 6,000 EUR
  
  Tue 2026-06-09
    15:00  chen-kitchen  → Offer
    15:00  chen-kitchen  value was 9,000 EUR
  
  Mon 2026-06-22
    10:00  chen-kitchen  won: 5,900 EUR
  
  Tue 2026-09-01
    09:30  zhou-kitchen  email: comparison and two references
  $ sed -n '/^  chen-kitchen/,/^$/p' pipeline.yaml
    chen-kitchen:
      name: Chen kitchen
      phone: "+44 20 7946 0303"
      value: 5900
      source: web
      history:
        - {at: 2026-03-02T09:00:00Z, stage: inquiry}
        - {at: 2026-03-02T10:00:00Z, touch: phone}
        - {at: 2026-03-04T10:00:00Z, stage: consultation}
        - {at: 2026-03-09T15:00:00Z, stage: offer}
        - {at: 2026-03-09T15:00:00Z, lost: price, recontact: 2026-06-09T15:00:00Z, note: 6000 is all she has}
        - {at: 2026-06-09T15:00:00Z, stage: offer}
        - {at: 2026-06-09T15:00:00Z, was: {value: 9000}}
        - {at: 2026-06-22T10:00:00Z, won: 5900}
  
  $ kariz check --strict
