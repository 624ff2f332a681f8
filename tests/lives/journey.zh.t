The client's journey in Chinese: the same life as in `journey.en.t`, where it is told at length.

  $ now() { export KARIZ_NOW="$*"; }
  $ now 2026-03-02 09:00
  $ kariz init --template journey --lang zh
  wrote pipeline.yaml (template journey, zh)
  next: read it, make it yours, then kariz add-lead 'NAME'

Every inquiry is recorded.

  $ kariz add-lead '林女士家厨房' --email lin@home.example --source web --value 48000 --at '2026-02-27 19:30'
  林女士家厨房
  $ kariz add-lead '王先生家厨房' --source walk-in --note '没留电话，说会再来'
  王先生家厨房
  $ kariz add-lead '陈女士家厨房' --phone '+86 10 5555 0303' --source web --value 72000
  陈女士家厨房
  $ kariz add-lead '周先生家厨房' --phone '+86 10 5555 0304' --source fair --value 64000
  周先生家厨房
  $ kariz add-lead '赵先生家厨房' --phone '+86 10 5555 0305' --source fair --value 96000
  赵先生家厨房
  $ kariz add-lead '孙家厨房' --phone '+86 10 5555 0306' --source referral --value 60000
  孙家厨房
  $ kariz add-lead '何先生家厨房' --phone '+86 10 5555 0307' --source social --value 80000
  何先生家厨房
  $ kariz add-lead '高家厨房' --phone '+86 10 5555 0308' --source web --value 52000
  高家厨房
  $ kariz add-lead '李家厨房' --phone '+86 10 5555 0309' --source referral --value 88000
  李家厨房
  $ kariz add-lead '搜索排名优化' --email rank@ads.example --source web
  搜索排名优化
  $ kariz lose 搜索排名优化 --reason spam --quiet
  $ now 2026-03-02 10:00
  $ kariz next
  Who           Reach             When         Why                         Answer with
  ───────────────────────────────────────────────────────────────────────────────────────────────────────
  何先生家厨房  +86 10 5555 0307  today 09:00  waiting 1 h in 初次询问     kariz touch phone 何先生家厨房
  周先生家厨房  +86 10 5555 0304  today 09:00  waiting 1 h in 初次询问     kariz touch phone 周先生家厨房
  孙家厨房      +86 10 5555 0306  today 09:00  waiting 1 h in 初次询问     kariz touch phone 孙家厨房
  李家厨房      +86 10 5555 0309  today 09:00  waiting 1 h in 初次询问     kariz touch phone 李家厨房
  王先生家厨房                    today 09:00  waiting 1 h in 初次询问     kariz touch phone 王先生家厨房
  赵先生家厨房  +86 10 5555 0305  today 09:00  waiting 1 h in 初次询问     kariz touch phone 赵先生家厨房
  陈女士家厨房  +86 10 5555 0303  today 09:00  waiting 1 h in 初次询问     kariz touch phone 陈女士家厨房
  高家厨房      +86 10 5555 0308  today 09:00  waiting 1 h in 初次询问     kariz touch phone 高家厨房
  林女士家厨房  lin@home.example  3 days ago   waiting 2 days in 初次询问  kariz touch email 林女士家厨房

Who leaves, leaves for a reason, and there is a way to win them back.

  $ kariz lose 林女士家厨房 --reason silent --note '三天没有回复'
  林女士家厨房: 初次询问 → lost (不再回复)
    why clients leave at 初次询问: 回复太慢，客户已经去问别家
    how to win them back: 当天补上简短的答复，并问一个关键问题
  $ kariz touch email 林女士家厨房 --note '抱歉！四米的价格；用燃气还是电？'
  林女士家厨房: lost (不再回复); touched: email
  $ kariz touch phone 陈女士家厨房 周先生家厨房 赵先生家厨房 孙家厨房 何先生家厨房 高家厨房 李家厨房
  何先生家厨房: 初次询问; touched: phone
  周先生家厨房: 初次询问; touched: phone
  孙家厨房: 初次询问; touched: phone
  李家厨房: 初次询问; touched: phone
  赵先生家厨房: 初次询问; touched: phone
  陈女士家厨房: 初次询问; touched: phone
  高家厨房: 初次询问; touched: phone
  $ kariz touch visit 王先生家厨房 --note '又来了一次'
  王先生家厨房: 初次询问; touched: visit

The next day she answers, and is back.

  $ now 2026-03-03 09:00
  $ kariz back 林女士家厨房 --to inquiry --note '用电'
  林女士家厨房: lost (不再回复) → 初次询问
  $ kariz touch phone 林女士家厨房 --next '2026-03-04 10:00' --do '听听她想要什么'
  林女士家厨房: 初次询问; touched: phone; next: 2026-03-04 10:00 听听她想要什么

One leaves at the consultation,

  $ now 2026-03-04 10:00
  $ kariz advance 王先生家厨房 陈女士家厨房 周先生家厨房 赵先生家厨房 孙家厨房 何先生家厨房 高家厨房 李家厨房 林女士家厨房
  何先生家厨房: 初次询问 → 深入咨询
  周先生家厨房: 初次询问 → 深入咨询
  孙家厨房: 初次询问 → 深入咨询
  李家厨房: 初次询问 → 深入咨询
  林女士家厨房: 初次询问 → 深入咨询; next: nothing
  王先生家厨房: 初次询问 → 深入咨询
  赵先生家厨房: 初次询问 → 深入咨询
  陈女士家厨房: 初次询问 → 深入咨询
  高家厨房: 初次询问 → 深入咨询
  $ kariz lose 王先生家厨房 --reason silent
  王先生家厨房: 深入咨询 → lost (不再回复)
    why clients leave at 深入咨询: 只顾介绍产品，没有问清客户的难处
    how to win them back: 打电话先听客户说，再发一个类似客户的案例

one at the offer,

  $ now 2026-03-09 15:00
  $ kariz advance 陈女士家厨房 周先生家厨房 赵先生家厨房 孙家厨房 何先生家厨房 高家厨房 李家厨房 --quiet
  $ kariz lose 陈女士家厨房 --reason price --recontact '+3mo' --note '预算只有四万八'
  陈女士家厨房: 报价 → lost (价格太高); again: 2026-06-09 15:00
    why clients leave at 报价: 价格超出预期，吓退了客户
    how to win them back: 说明价格里包含什么，再给一个精简方案

one at the comparison,

  $ now 2026-03-13 11:00
  $ kariz advance 周先生家厨房 赵先生家厨房 孙家厨房 何先生家厨房 高家厨房 李家厨房 --quiet
  $ kariz lose 周先生家厨房 --reason competitor --recontact '2026-09-01 09:00'
  周先生家厨房: 货比三家 → lost (选择了别家); again: 2026-09-01 09:00
    why clients leave at 货比三家: 别家看上去更便宜
    how to win them back: 发一份实事求是的对比，附上两位老客户的评价

one at the meeting,

  $ now 2026-03-18 14:00
  $ kariz advance 赵先生家厨房 孙家厨房 何先生家厨房 高家厨房 李家厨房 --quiet
  $ kariz touch meeting 赵先生家厨房 孙家厨房 何先生家厨房 高家厨房 李家厨房 --quiet
  $ kariz lose 赵先生家厨房 --reason trust
  赵先生家厨房: 见面洽谈 → lost (不够信任)
    why clients leave at 见面洽谈: 对我们还不够信任
    how to win them back: 请客户来看做好的案例，并与老客户聊一聊

one while weighing,

  $ now 2026-03-24 10:00
  $ kariz advance 孙家厨房 何先生家厨房 高家厨房 李家厨房 --quiet
  $ kariz lose 孙家厨房 --reason veto --recontact '+2w' --note '奶奶想留着煤气灶'
  孙家厨房: 犹豫权衡 → lost (家人或上司不同意); again: 2026-04-07 10:00
    why clients leave at 犹豫权衡: 家人或上司有顾虑
    how to win them back: 帮客户解答这个顾虑，并给报价定一个有效期

one at the contract,

  $ now 2026-03-30 10:00
  $ kariz advance 何先生家厨房 高家厨房 李家厨房 --quiet
  $ kariz lose 何先生家厨房 --reason terms
  何先生家厨房: 签订合同 → lost (条件或时间不合适)
    why clients leave at 签订合同: 对某项条款不放心
    how to win them back: 逐条讲清楚，能改的就改

one at the payment. And one pays: that is the sale.

  $ now 2026-04-07 09:00
  $ kariz advance 高家厨房 李家厨房
  李家厨房: 签订合同 → 付款
  高家厨房: 签订合同 → 付款
  $ kariz lose 高家厨房 --reason money --recontact '+1mo'
  高家厨房: 付款 → lost (付不出款); again: 2026-05-07 09:00
    why clients leave at 付款: 一时资金周转不开
    how to win them back: 提供分期付款，或者先做第一部分
  $ kariz win 李家厨房
  李家厨房: 付款 → won; sold: 88,000 CNY

Why they left, where, and what to do:

  $ kariz report losses
  By reason
  Reason                   Lost  Share       Value  No value
  ──────────────────────────────────────────────────────────
  不再回复                    1  12.5%       0 CNY         1
  价格太高                    1  12.5%  72,000 CNY
  选择了别家                  1  12.5%  64,000 CNY
  不够信任                    1  12.5%  96,000 CNY
  家人或上司不同意            1  12.5%  60,000 CNY
  条件或时间不合适            1  12.5%  80,000 CNY
  付不出款                    1  12.5%  52,000 CNY
  垃圾信息 (disqualifies)     1  12.5%       0 CNY         1
  
  By the stage they stood in when they were lost
  Stage     Lost  Share       Value  No value  Why they leave                    How to win them back
  ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  初次询问     1  12.5%       0 CNY         1  回复太慢，客户已经去问别家        当天补上简短的答复，并问一个关键问题
  深入咨询     1  12.5%       0 CNY         1  只顾介绍产品，没有问清客户的难处  打电话先听客户说，再发一个类似客户的案例
  报价         1  12.5%  72,000 CNY            价格超出预期，吓退了客户          说明价格里包含什么，再给一个精简方案
  货比三家     1  12.5%  64,000 CNY            别家看上去更便宜                  发一份实事求是的对比，附上两位老客户的评价
  见面洽谈     1  12.5%  96,000 CNY            对我们还不够信任                  请客户来看做好的案例，并与老客户聊一聊
  犹豫权衡     1  12.5%  60,000 CNY            家人或上司有顾虑                  帮客户解答这个顾虑，并给报价定一个有效期
  签订合同     1  12.5%  80,000 CNY            对某项条款不放心                  逐条讲清楚，能改的就改
  付款         1  12.5%  52,000 CNY            一时资金周转不开                  提供分期付款，或者先做第一部分
  
  By reason and stage
  Reason                   Stage     Lost  Share       Value  No value
  ────────────────────────────────────────────────────────────────────
  不再回复                 深入咨询     1  12.5%       0 CNY         1
  价格太高                 报价         1  12.5%  72,000 CNY
  选择了别家               货比三家     1  12.5%  64,000 CNY
  不够信任                 见面洽谈     1  12.5%  96,000 CNY
  家人或上司不同意         犹豫权衡     1  12.5%  60,000 CNY
  条件或时间不合适         签订合同     1  12.5%  80,000 CNY
  付不出款                 付款         1  12.5%  52,000 CNY
  垃圾信息 (disqualifies)  初次询问     1  12.5%       0 CNY         1
  
  8 deals were lost, worth 424,000 CNY; 2 have no value
  1 deal came back after being lost or cold; sold of these: 0
  $ kariz list --state lost --columns id,stage,reason,value,recontact --sort recontact
  Deal          Stage     Reason           Value  Try again
  ────────────────────────────────────────────────────────────────
  孙家厨房      犹豫权衡  veto        60,000 CNY  2026-04-07 10:00
  高家厨房      付款      money       52,000 CNY  2026-05-07 09:00
  陈女士家厨房  报价      price       72,000 CNY  2026-06-09 15:00
  周先生家厨房  货比三家  competitor  64,000 CNY  2026-09-01 09:00
  何先生家厨房  签订合同  terms       80,000 CNY
  搜索排名优化  初次询问  spam
  王先生家厨房  深入咨询  silent
  赵先生家厨房  见面洽谈  trust       96,000 CNY

The days come round by themselves.

  $ kariz next
  Who       Reach             When         Why                                            Answer with
  ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  孙家厨房  +86 10 5555 0306  today 10:00  win back: lost in 犹豫权衡 (家人或上司不同意)  kariz back 孙家厨房 --to weighing
  
  open, with nothing planned: 林女士家厨房
  win-back: kariz back DEAL --to STAGE or kariz touch CHANNEL DEAL
  why clients leave at 犹豫权衡: 家人或上司有顾虑
  how to win them back at 犹豫权衡: 帮客户解答这个顾虑，并给报价定一个有效期
  $ kariz back 孙家厨房 --to weighing
  孙家厨房: lost (家人或上司不同意) → 犹豫权衡
  $ kariz touch visit 孙家厨房 --note '煤气灶留着；报价到20日有效' --next '2026-04-13 10:00' --do '问问奶奶的意思'
  孙家厨房: 犹豫权衡; touched: visit; next: 2026-04-13 10:00 问问奶奶的意思
  $ kariz touch phone 林女士家厨房 --note '等得够久了' --next '2026-04-08 10:00' --do '发报价'
  林女士家厨房: 深入咨询; touched: phone; next: 2026-04-08 10:00 发报价
  $ now 2026-04-08 10:00
  $ kariz advance 林女士家厨房 --to offer
  林女士家厨房: 深入咨询 → 报价; next: nothing
  $ now 2026-04-13 10:00
  $ kariz touch phone 孙家厨房
  孙家厨房: 犹豫权衡; touched: phone; next: nothing
  $ kariz advance 孙家厨房 --to payment
  孙家厨房: 犹豫权衡 → 付款
  $ now 2026-04-20 09:00
  $ kariz win 孙家厨房
  孙家厨房: 付款 → won; sold: 60,000 CNY
  $ kariz advance 林女士家厨房 --to contract
  林女士家厨房: 报价 → 签订合同
  $ kariz board
  签订合同: 1 deal, 48,000 CNY
  Deal          Name               Value  Days in stage
  ─────────────────────────────────────────────────────
  林女士家厨房  林女士家厨房  48,000 CNY              0
  
  not shown: 7 lost, 2 won

May:

  $ now 2026-05-07 09:00
  $ kariz next
  Who       Reach             When         Why                                Answer with
  ────────────────────────────────────────────────────────────────────────────────────────────────────────────
  高家厨房  +86 10 5555 0308  today 09:00  win back: lost in 付款 (付不出款)  kariz back 高家厨房 --to payment
  
  open, with nothing planned: 林女士家厨房
  win-back: kariz back DEAL --to STAGE or kariz touch CHANNEL DEAL
  why clients leave at 付款: 一时资金周转不开
  how to win them back at 付款: 提供分期付款，或者先做第一部分
  $ kariz back 高家厨房 --to payment --note '分三期付款'
  高家厨房: lost (付不出款) → 付款
  $ kariz win 高家厨房 林女士家厨房
  林女士家厨房: 签订合同 → won; sold: 48,000 CNY
  高家厨房: 付款 → won; sold: 52,000 CNY

June:

  $ now 2026-06-09 15:00
  $ kariz next
  Who           Reach             When         Why                                Answer with
  ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  陈女士家厨房  +86 10 5555 0303  today 15:00  win back: lost in 报价 (价格太高)  kariz back 陈女士家厨房 --to offer
  
  win-back: kariz back DEAL --to STAGE or kariz touch CHANNEL DEAL
  why clients leave at 报价: 价格超出预期，吓退了客户
  how to win them back at 报价: 说明价格里包含什么，再给一个精简方案
  $ kariz back 陈女士家厨房 --to offer
  陈女士家厨房: lost (价格太高) → 报价
  $ kariz edit 陈女士家厨房 --set value=47000
  陈女士家厨房: 报价; value: 72,000 CNY → 47,000 CNY
  $ now 2026-06-22 10:00
  $ kariz win 陈女士家厨房
  陈女士家厨房: 报价 → won; sold: 47,000 CNY

September:

  $ now 2026-09-01 09:30
  $ kariz next
  Who           Reach             When         Why                                      Answer with
  ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  周先生家厨房  +86 10 5555 0304  today 09:00  win back: lost in 货比三家 (选择了别家)  kariz back 周先生家厨房 --to comparison
  
  win-back: kariz back DEAL --to STAGE or kariz touch CHANNEL DEAL
  why clients leave at 货比三家: 别家看上去更便宜
  how to win them back at 货比三家: 发一份实事求是的对比，附上两位老客户的评价
  $ kariz touch email 周先生家厨房 --note '对比表和两位老客户的评价'
  周先生家厨房: lost (选择了别家); touched: email
  $ kariz next
  nothing is due today, and nothing is planned

What it has brought:

  $ kariz report --now 2026-04-08 | sed -n '1,2p; /^Won/p'
  Stage     Reached  Visited  Inferred  Moved  Lost  Cold  Dropped  Wait   Step  Decided  Of all   Drop
  ─────────────────────────────────────────────────────────────────────────────────────────────────────
  Won             1                                                                        10.0%
  $ kariz report
  Stage     Reached  Visited  Inferred  Moved  Lost  Cold  Dropped  Wait    Step  Decided  Of all   Drop
  ──────────────────────────────────────────────────────────────────────────────────────────────────────
  初次询问       10       10         0      9     1     0        1     0   90.0%    90.0%  100.0%  10.0%
  深入咨询        9        9         0      8     1     0        1     0   88.9%    88.9%   90.0%  11.1%
  报价            8        8         0      8     0     0        0     0  100.0%   100.0%   80.0%   0.0%
  货比三家        8        6         2      7     1     0        1     0   87.5%    87.5%   80.0%  12.5%
  见面洽谈        7        5         2      6     1     0        1     0   85.7%    85.7%   70.0%  14.3%
  犹豫权衡        6        4         2      6     0     0        0     0  100.0%   100.0%   60.0%   0.0%
  签订合同        6        4         2      5     1     0        1     0   83.3%    83.3%   60.0%  16.7%
  付款            5        3         2      5     0     0        0     0  100.0%   100.0%   50.0%   0.0%
  Won             5                                                                         50.0%
  
  the biggest leak is 签订合同: 1 of 6 deals dropped
  $ kariz report losses | tail -2
  5 deals were lost, worth 240,000 CNY; 2 have no value
  4 deals came back after being lost or cold; sold of these: 4

Small gains at each step, and what they add up to:

  $ sed -n '/^# 每一步提高/,/^stages/p' pipeline.yaml
  # 每一步提高一点点，到最后就是一大截。假设各步的转化率依次提高 7%、2%、1%、4%、5%、0.5%、1%：
  # 相加是 20.5%，连乘起来成交增加 22.18%。
  stages:
  $ kariz report what-if --lift inquiry=+7% --lift consultation=+2% --lift offer=+1% --lift comparison=+4% --lift meeting=+5% --lift weighing=+0.5% --lift contract=+1%
  Stage     Reached  Moved    Step     Lift   After  Sales for a point  Revenue for a point
  ─────────────────────────────────────────────────────────────────────────────────────────
  初次询问       10      9   90.0%      +7%   96.3%             0.0556         3,277.78 CNY
  深入咨询        9      8   88.9%      +2%   90.7%             0.0563         3,318.75 CNY
  报价            8      8  100.0%      +1%  100.0%             0.0000                0 CNY
  货比三家        8      7   87.5%      +4%   91.0%             0.0571         3,371.43 CNY
  见面洽谈        7      6   85.7%      +5%   90.0%             0.0583         3,441.67 CNY
  犹豫权衡        6      6  100.0%    +0.5%  100.0%             0.0000                0 CNY
  签订合同        6      5   83.3%      +1%   84.2%             0.0600            3,540 CNY
  付款            5      5  100.0%                              0.0000                0 CNY
  
  Lifts                              Lift  Sales         Revenue
  ──────────────────────────────────────────────────────────────
  Without any                               5.00     295,000 CNY
  Added up                           +19%   5.95     351,050 CNY
  Compounded                      +20.37%   6.02  355,099.43 CNY
  Compounded, all read as points  +23.43%   6.17  364,108.31 CNY
  
  报价: the step is capped at 100%
  犹豫权衡: the step is capped at 100%
  a point more brings most sales at 签订合同: 0.0600

All about a client who was lost and won:

  $ kariz show 高家厨房
  高家厨房
    Name           高家厨房
    Phone          +86 10 5555 0308
    Value          52,000 CNY
    Source         web
    Stage          付款
    State          won
    Created        2026-03-02 09:00
    Last event     2026-05-07 09:00
    Touches        2
    Sold           2026-05-07 09:00
    Days to sale   66
    Days old       183
    Days in stage  0
  
  history
    2026-03-02 09:00  → 初次询问 (2 days)
    2026-03-02 10:00  phone
    2026-03-04 10:00  → 深入咨询 (5 days)
    2026-03-09 15:00  → 报价 (3 days)
    2026-03-13 11:00  → 货比三家 (5 days)
    2026-03-18 14:00  → 见面洽谈 (5 days)
    2026-03-18 14:00  meeting
    2026-03-24 10:00  → 犹豫权衡 (6 days)
    2026-03-30 10:00  → 签订合同 (7 days)
    2026-04-07 09:00  → 付款 (0 minutes)
    2026-04-07 09:00  lost (付不出款); again: 2026-05-07 09:00
    2026-05-07 09:00  → 付款 (0 minutes): 分三期付款
    2026-05-07 09:00  won: 52,000 CNY
  
  next: a repeat sale or a referral
    kariz add-lead NAME --from 高家厨房
  $ kariz log --since 2026-04-20
  Mon 2026-04-20
    09:00  孙家厨房      won: 60,000 CNY
    09:00  林女士家厨房  → 签订合同
  
  Thu 2026-05-07
    09:00  林女士家厨房  won: 48,000 CNY
    09:00  高家厨房      → 付款: 分三期付款
    09:00  高家厨房      won: 52,000 CNY
  
  Tue 2026-06-09
    15:00  陈女士家厨房  → 报价
    15:00  陈女士家厨房  value was 72,000 CNY
  
  Mon 2026-06-22
    10:00  陈女士家厨房  won: 47,000 CNY
  
  Tue 2026-09-01
    09:30  周先生家厨房  email: 对比表和两位老客户的评价
  $ sed -n '/^  陈女士家厨房/,/^$/p' pipeline.yaml
    陈女士家厨房:
      name: 陈女士家厨房
      phone: "+86 10 5555 0303"
      value: 47000
      source: web
      history:
        - {at: 2026-03-02T09:00:00+08:00, stage: inquiry}
        - {at: 2026-03-02T10:00:00+08:00, touch: phone}
        - {at: 2026-03-04T10:00:00+08:00, stage: consultation}
        - {at: 2026-03-09T15:00:00+08:00, stage: offer}
        - {at: 2026-03-09T15:00:00+08:00, lost: price, recontact: 2026-06-09T15:00:00+08:00, note: 预算只有四万八}
        - {at: 2026-06-09T15:00:00+08:00, stage: offer}
        - {at: 2026-06-09T15:00:00+08:00, was: {value: 72000}}
        - {at: 2026-06-22T10:00:00+08:00, won: 47000}
  
  $ kariz check --strict
