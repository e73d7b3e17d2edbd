import { listOrgs } from '@shuyuan/identity'
import type { LifecycleDeps } from '../deps.ts'
import { costOf, type Layer, type Price, type Usage } from './cost.ts'
import { listPrices, listUsage } from './cost.store.ts'

export interface OrgCost {
  org: string
  orgName: string
  layers: { layer: Layer; bytes: number; items: number; yuan: number | null }[]
  bytes: number
  /** a month at today's prices; null where none is set */
  yuan: number | null
}

export interface CostReport {
  /** the day that the departments' figures are of; null when nothing was measured */
  day: string | null
  orgs: OrgCost[]
  trend: { day: string; layer: Layer; bytes: number }[]
  prices: Price[]
}

/** What departments take on the last measured day, dearest first, and how it has grown. */
export async function reportCosts(
  deps: Pick<LifecycleDeps, 'db'>,
  filter: { from: string; to: string; org?: string | undefined },
): Promise<CostReport> {
  const usage = await listUsage(deps.db, filter)
  const prices = await listPrices(deps.db)
  const day = usage.at(-1)?.day ?? null
  const names = new Map((await listOrgs(deps.db, { limit: 500 })).items.map((org) => [org.id, org.name]))
  const orgs = [
    ...Map.groupBy(
      usage.filter((one) => one.day === day),
      (one) => one.org,
    ),
  ].map(([org, rows]): OrgCost => {
    const lines = rows.map((one) => ({
      layer: one.layer,
      bytes: one.bytes,
      items: one.items,
      yuan: costOf(one, prices),
    }))
    const priced = lines.flatMap(({ yuan }) => (yuan === null ? [] : [yuan]))
    return {
      org,
      orgName: names.get(org) ?? org,
      layers: lines,
      bytes: lines.reduce((sum, line) => sum + line.bytes, 0),
      yuan: priced.length > 0 ? Math.round(priced.reduce((sum, one) => sum + one, 0) * 100) / 100 : null,
    }
  })
  return { day, orgs: orgs.toSorted((a, b) => b.bytes - a.bytes), trend: trendOf(usage), prices }
}

function trendOf(usage: readonly Usage[]): CostReport['trend'] {
  return [...Map.groupBy(usage, ({ day, layer }) => `${day} ${layer}`).values()].map((rows) => {
    const { day, layer } = rows[0] as Usage
    return { day, layer, bytes: rows.reduce((sum, row) => sum + row.bytes, 0) }
  })
}
