import type { Db } from '@shuyuan/db'
import { sql } from 'kysely'
import { LIVE } from '../check/check.ts'
import type { Tallied } from './cockpit.ts'
import '../tables.ts'

/** What the rules of the newest check of each dataset found, by kind and library item. */
export async function findTallies(db: Db, org: string | null): Promise<Tallied[]> {
  const { rows } = await sql<Tallied>`
    with newest as (
      select distinct on (dataset) id, org, dataset, version, score, rows from quality."check"
      where ${org}::text is null or org = ${org} order by dataset, seq desc)
    select n.org, n.dataset, n.id as "check", n.version, n.score, n.rows, r.rule ->> 'kind' as kind, r.rule ->> 'library' as library,
      r.rule ->> 'dimension' as dimension, sum((r.rule ->> 'weight')::float8) as weight, count(*) as rules,
      count(*) filter (where r.state = 'violated') as violated, count(*) filter (where r.state = 'not_runnable') as not_runnable,
      sum(r.checked)::bigint as checked, sum(r.bad)::bigint as bad
    from newest n join quality.result r on r."check" = n.id
    group by n.org, n.dataset, n.id, n.version, n.score, n.rows, 7, 8, 9`.execute(db)
  return rows
}

export interface DayLine {
  day: string
  score: number | null
  datasets: number
  atSource: number
  rules: number
  violated: number
  notRunnable: number
  checked: number
  bad: number
}

/** The last check of each dataset on each civil day (China), newest day first. */
export async function findDays(db: Db, org: string | null, days: number): Promise<DayLine[]> {
  const { rows } = await sql<DayLine>`
    with last as (
      select distinct on (dataset, (finished_at at time zone 'Asia/Shanghai')::date)
        (finished_at at time zone 'Asia/Shanghai')::date as day, version, score, rules, violated, not_runnable, rows, violations
      from quality."check" where ${org}::text is null or org = ${org}
      order by dataset, (finished_at at time zone 'Asia/Shanghai')::date, seq desc)
    select day, round(avg(score)::numeric, 2)::float8 as score, count(*) as datasets, count(*) filter (where version = ${LIVE}) as at_source, sum(rules)::bigint as rules,
      sum(violated)::bigint as violated, sum(not_runnable)::bigint as not_runnable, sum(rows)::bigint as checked, sum(violations)::bigint as bad
    from last group by day order by day desc limit ${days}`.execute(db)
  return rows
}

export interface FindingRow {
  org: string
  dataset: string
  check: string
  atSource: boolean
  rule: { id: string; title: string; kind: string; library?: string | null; dimension: string; owner?: string | null }
  state: 'violated' | 'tolerated' | 'not_runnable'
  checked: number
  bad: number
  finishedAt: Date
}

/** Rules with findings, or not runnable, in the newest check of each dataset; most findings first. `day` takes the last check of that day. */
export async function findFindings(
  db: Db,
  filter: { org: string | null; dimension: string | null; datasets: string[] | null; day: string | null },
): Promise<FindingRow[]> {
  const { org, dimension, datasets, day } = filter
  const { rows } = await sql<FindingRow>`
    with newest as (
      select distinct on (dataset) id, org, dataset, version, finished_at from quality."check"
      where (${org}::text is null or org = ${org}) and (${datasets}::text[] is null or dataset = any(${datasets}))
        and (${day}::date is null or (finished_at at time zone 'Asia/Shanghai')::date = ${day}::date)
      order by dataset, seq desc)
    select n.org, n.dataset, n.id as "check", n.version = ${LIVE} as at_source, r.rule, r.state, r.checked, r.bad, n.finished_at
    from newest n join quality.result r on r."check" = n.id
    where r.state in ('violated', 'tolerated', 'not_runnable') and (${dimension}::text is null or r.rule ->> 'dimension' = ${dimension})
    order by r.bad desc, n.dataset, r.position limit 5000`.execute(db)
  return rows
}
