-- The figures of each report, of the deals in table chosen, of which each has a weight: one, or what it is worth. Columns
-- are named as in JSON, and money is in cents. percent() is a function of whole numbers.
-- Queries are named by the lines that begin with "-- query".

-- query funnel
with
  seen as (select distinct past.deal, past.stage from past where past.kind = 'stage'),
  row as (
    select stage.k, stage.id, :basis = 'visited' or optional or retired as by_visits, retired,
      exists (select 1 from chosen join seen on seen.deal = chosen.id and seen.stage = k) as is_seen,
      (select total(weight) from chosen where furthest >= k) as came,
      (select total(weight) from chosen where furthest > k) as went,
      (select total(weight) from chosen join seen on seen.deal = chosen.id and seen.stage = k) as visited,
      (select total(weight) from chosen join seen on seen.deal = chosen.id and seen.stage = k
       where furthest > k) as visited_went,
      (select total(weight) from chosen where furthest = k and state = 'lost') as lost,
      (select total(weight) from chosen where furthest = k and state = 'cold') as cold,
      (select total(weight) from chosen where furthest = k and state in ('open', 'deferred')) as waiting
    from stage),
  counts as (
    select *, iif(by_visits, visited, came) as reached, iif(by_visits, visited_went, went) as moved,
      (select total(weight) from chosen) as deals
    from row where not retired or is_seen)
select id as stage, reached, visited, reached - visited as inferred, moved as "moved-on", lost, cold,
  lost + cold as dropped, waiting, percent(moved, reached) as step,
  percent(moved, moved + lost + cold) as "step-of-decided", percent(reached, deals) as overall,
  percent(lost + cold, reached) as "drop-off"
from counts
union all
select 'won', total(weight) filter (where state = 'won'), null, null, null, null, null, null, null, null, null,
  percent(total(weight) filter (where state = 'won'), total(weight)), null
from chosen

-- query entries
with
  entry as (
    select past.*, chosen.created, weight from past join chosen on chosen.id = past.deal where past.kind = 'stage'),
  way as (
    select entry.stage, weight, (
      select case when next.kind <> 'stage' then next.kind when next.stage > entry.stage then 'advanced'
                  when next.stage = entry.stage then 'repeated' else 'back' end
      from past as next
      where next.deal = entry.deal and next.seq > entry.seq and next.kind in ('stage', 'cold', 'lost', 'won')
      order by next.seq limit 1) as what
    from entry join ask
    where iif(dated = 'event', entry.at, created) between begins and ends),
  counts as (
    select stage.k, stage.id, stage.retired, count(way.stage) as times, total(weight) as entries,
      total(weight) filter (where what = 'advanced') as advanced, total(weight) filter (where what = 'repeated') as repeated,
      total(weight) filter (where what = 'back') as back, total(weight) filter (where what = 'lost') as lost,
      total(weight) filter (where what = 'cold') as cold, total(weight) filter (where what = 'won') as won,
      total(weight) filter (where what is null) as there
    from stage left join way on way.stage = stage.k group by stage.k)
select id as stage, entries, advanced, repeated, back, lost, cold, won, there, percent(advanced + won, entries) as forward
from counts where not retired or times > 0 order by k

-- query losses
with
  loss as (
    select chosen.id, reason, stage.id as stage, disqualifies, value, money(value, moved_day) as cents
    from chosen join ask join stage on stage.k = stands left join (select id as name, disqualifies from reason)
      on name = reason
    where state = 'lost' and iif(dated = 'created', created, moved) between begins and ends),
  row as (
    select 'reason' as by, reason, disqualifies, null as stage, count(*) as n, sum(cents) as cents,
      count(*) - count(value) as blank from loss group by reason
    union all
    select 'stage', null, null, stage, count(*), sum(cents), count(*) - count(value) from loss group by stage
    union all
    select 'both', reason, disqualifies, stage, count(*), sum(cents), count(*) - count(value) from loss
    group by reason, stage)
select by, reason, disqualifies, stage, n as lost, percent(n, (select count(*) from loss)) as share,
  ifnull(cents, 0) as value, blank as "without-value", null as leaves, null as "win-back"
from row

-- query losses summary
with
  loss as (
    select value, money(value, moved_day) as cents from chosen join ask
    where state = 'lost' and iif(dated = 'created', created, moved) between begins and ends),
  back as (
    select distinct chosen.id, is_sold from chosen join ask join reopening on reopening.deal = chosen.id
    where iif(dated = 'created', created, reopening.at) between begins and ends)
select (select count(*) from loss) as lost, (select ifnull(sum(cents), 0) from loss) as value,
  (select count(*) - count(value) from loss) as "without-value", (select count(*) from back) as reopened,
  (select ifnull(sum(is_sold), 0) from back) as "reopened-sold"

-- query sources
with
  part as (
    select chosen.*, direction, furthest >= ifnull(qualified_from, 0) as is_qualified,
      iif(is_sold, money(sold_for, sold_day), 0) as cents
    from chosen join setting left join source as way on way.id = chosen.source),
  row as (
    select 'source' as by, source as name, * from part union all select 'direction', direction, * from part)
select by, name, count(*) as deals, percent(count(*), (select count(*) from part)) as share,
  sum(is_qualified) as qualified, percent(sum(is_qualified), count(*)) as "qualified-share", sum(is_sold) as sold,
  sum(state = 'lost') as lost, percent(sum(is_sold), sum(is_sold) + sum(state = 'lost')) as "win-rate",
  ifnull(sum(cents), 0) as value, sum(is_sold and sold_for is null) as "without-value",
  count(origin) as "from", percent(count(origin), count(*)) as "from-share"
from row group by by, name

-- query sources summary
with
  part as (
    select *, furthest >= ifnull(qualified_from, 0) as is_qualified, iif(is_sold, money(sold_for, sold_day), 0) as cents
    from chosen join setting)
select count(*) as deals, ifnull(sum(is_qualified), 0) as qualified, ifnull(sum(is_sold), 0) as sold,
  ifnull(sum(state = 'lost'), 0) as lost,
  percent(sum(is_sold), sum(is_sold) + sum(state = 'lost')) as "win-rate",
  ifnull(sum(cents), 0) as value, ifnull(sum(is_sold and sold_for is null), 0) as "without-value",
  count(origin) as "from", percent(count(origin), count(*)) as "from-share"
from part

-- query cohorts
with
  part as (
    select *, substr(created_day, 1, 7) as month, furthest >= ifnull(qualified_from, 0) as is_qualified
    from chosen join setting),
  -- Where a deal may have come to: a stage, or the end.
  place as (select k, id from stage union all select stages, 'won' from setting),
  half as (
    select month, max(k) as k
    from (select part.month, place.k, count(*) filter (where furthest >= place.k) as came, count(*) as n
          from part join place group by part.month, place.k)
    where 2 * came >= n group by month)
select month, count(*) as deals, sum(is_qualified) as qualified,
  percent(sum(is_qualified), count(*)) as "qualified-share",
  (select place.id from half join place using (k) where half.month = part.month) as "half-reached",
  sum(is_sold) as sold, percent(sum(is_sold), count(*)) as "sold-share", sum(state = 'lost') as lost,
  sum(state = 'cold' and not is_sold) as cold, sum(state in ('open', 'deferred') and not is_sold) as waiting,
  tenths(sum(now - created), count(*) * 86400) as "age-days"
from part join ask group by month order by month
