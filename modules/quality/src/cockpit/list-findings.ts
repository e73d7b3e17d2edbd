import type { Db } from '@shuyuan/db'
import { indicatorOf } from '../library/indicator.ts'
import { allDatasets } from './all-datasets.ts'
import { type FindingRow, findFindings } from './cockpit.store.ts'
import { datasetsOfSystem } from './read-cockpit.ts'

export interface Finding extends Omit<FindingRow, 'rule'> {
  rule: string
  title: string
  dimension: string
  indicator: string
  owner: string | null
  name: string
}

const MOST = 500

/** The rules behind a figure of the cockpit, most findings first; `more` says that not all are shown. */
export async function listFindings(
  db: Db,
  filter: {
    org?: string | undefined
    system?: string | undefined
    dimension?: string | undefined
    indicator?: string | undefined
    day?: string | undefined
  },
): Promise<{ items: Finding[]; more: boolean }> {
  const datasets = filter.system === undefined ? null : await datasetsOfSystem(db, filter.system)
  const rows = await findFindings(db, {
    org: filter.org ?? null,
    dimension: filter.dimension ?? null,
    datasets,
    day: filter.day ?? null,
  })
  const names = new Map((await allDatasets(db, filter.org)).map(({ id, name }) => [id, name]))
  const found = rows.filter((row) => filter.indicator === undefined || indicatorOf(row.rule) === filter.indicator)
  return {
    items: found.slice(0, MOST).map(({ rule, ...row }) => ({
      ...row,
      rule: rule.id,
      title: rule.title,
      dimension: rule.dimension,
      indicator: indicatorOf(rule),
      owner: rule.owner ?? null,
      name: names.get(row.dataset) ?? row.dataset,
    })),
    more: found.length > MOST,
  }
}
