-- How the deals stood at ask.now: table life, a row a deal that had begun by then, and table reopening.
-- Money is in cents of the currency of the pipeline.

drop table if exists past;
drop table if exists known;
drop table if exists sale;
drop table if exists life;
drop table if exists reopening;

-- Events after now have not happened.
create temp table past as
select event.* from event join ask on event.at <= ask.now;
create index temp.past_of on past (deal, seq);

-- Fields as they were: what the first change after now says they had been, else what they are.
create temp table known as
select deal.id, deal.origin,
  case when exists (select 1 from was, ask where was.deal = deal.id and field = 'owner' and was.at > now)
       then (select old from was, ask where was.deal = deal.id and field = 'owner' and was.at > now order by seq limit 1)
       else owner end as owner,
  case when exists (select 1 from was, ask where was.deal = deal.id and field = 'source' and was.at > now)
       then (select old from was, ask where was.deal = deal.id and field = 'source' and was.at > now order by seq limit 1)
       else source end as source,
  case when exists (select 1 from was, ask where was.deal = deal.id and field = 'value' and was.at > now)
       then (select old from was, ask where was.deal = deal.id and field = 'value' and was.at > now order by seq limit 1)
       else value end as value
from deal
where exists (select 1 from past where past.deal = deal.id);

-- The sale: the win, or entering a sold stage or a later one. A loss ends it, and so does a return to a stage before the
-- first sold one, which is any stage where none is sold; and a win that was put to sleep there is none any more.
create temp table sale as
with stay as (
  select past.*, (select stage from past as entry
                  where entry.deal = past.deal and entry.kind = 'stage' and entry.seq <= past.seq
                  order by entry.seq desc limit 1) < ifnull(first_sold, stages) as is_before
  from past, setting)
select past.deal, min(past.seq) as seq
from past, setting
where (past.kind = 'won' or past.kind = 'stage' and past.stage >= first_sold)
  and past.seq > ifnull((select max(seq) from stay
                         where stay.deal = past.deal
                           and (kind = 'lost' or kind in ('stage', 'defer', 'cold') and is_before)), -1)
group by past.deal;

create temp table life as
select *,
  -- What it was sold for at the rate of that day, while it is sold; else its value at that of today, or of its loss.
  iif(is_sold, money(sold_for, sold_day), money(value, iif(state = 'lost', moved_day, today))) as worth
from (
with
  move as (select deal, max(seq) as seq from past where kind in ('stage', 'defer', 'cold', 'lost', 'won') group by deal),
  start as (select past.deal, past.at, past.day from past where seq = 0)
select known.*, start.at as created, start.day as created_day, last.at as moved, last.day as moved_day, last.reason,
  case last.kind
    when 'stage' then 'open'
    when 'defer' then case when last.until > ask.now then 'deferred' else 'open' end
    else last.kind end as state,
  (select stage from past where past.deal = known.id and kind = 'stage' order by seq desc limit 1) as stands,
  case when last.kind = 'won' then setting.stages
       else (select max(stage) from past where past.deal = known.id) end as furthest,
  sale.seq is not null as is_sold,
  (select day from past where past.deal = known.id and past.seq = sale.seq) as sold_day,
  -- What it was won for, while it is won; else what the deal is worth.
  ifnull(iif(last.kind = 'won', last.value, null), known.value) as sold_for
from known
join ask
join setting
join start on start.deal = known.id
join move on move.deal = known.id
join past as last on last.deal = move.deal and last.seq = move.seq
left join sale on sale.deal = known.id
) join (select today from ask);

-- What came back: a move that ended a loss or a cold spell, and not with the other of them.
create temp table reopening as
select past.deal, past.at
from past
where past.kind in ('stage', 'defer', 'won')
  and (select kind from past as before
       where before.deal = past.deal and before.seq < past.seq and before.kind in ('stage', 'defer', 'cold', 'lost', 'won')
       order by before.seq desc limit 1) in ('lost', 'cold');
