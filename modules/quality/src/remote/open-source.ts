import { findEntry } from '@shuyuan/catalogue'
import { findLogical, type Logical, type RemoteTable, remoteTable } from '@shuyuan/connection'
import { type Dataset, findDataset } from '@shuyuan/intake'
import { civilDate } from '@shuyuan/kernel'
import { openLists } from '../check/open-lists.ts'
import { openRelations, readsOf } from '../check/open-relations.ts'
import type { QualityDeps } from '../deps.ts'
import { error } from '../errors.ts'
import type { World } from '../kind/kind.ts'
import type { Rule } from '../rule/rule.ts'
import { liveHistory } from './live-history.store.ts'
import type { RemoteWorld } from './pushed/remote-world.ts'

/** A dataset where it lies, with all its rules refer to. */
export interface Place {
  dataset: Dataset
  logical: Logical
  /** what the rules know of the world, but for the rows and the datasets beside this one */
  facts: Omit<World, 'source' | 'dataset'>
  /** newest versions of other datasets */
  versions: Awaited<ReturnType<typeof openRelations>>
  /** other datasets that lie in the same database */
  neighbours: Map<string, { dataset: Dataset; logical: Logical }>
  remoteWorld(table: RemoteTable, bind: RemoteWorld['bind']): RemoteWorld
}

/** Throws QUALITY_DATASET_NOT_FOUND, QUALITY_NOT_AT_SOURCE. */
export async function openSource(deps: QualityDeps, id: string, rules: readonly Rule[]): Promise<Place> {
  const dataset = await findDataset(deps.db, id)
  if (!dataset) throw error('QUALITY_DATASET_NOT_FOUND', { dataset: id })
  const logical = await findLogical(deps.db, id)
  if (!logical) throw error('QUALITY_NOT_AT_SOURCE', { dataset: dataset.name })
  const now = deps.clock.now()
  const today = civilDate(now)
  const lists = await openLists(deps.db, rules, today)
  const neighbours = await neighboursOf(deps, logical, rules)
  const entry = dataset.entry ? await findEntry(deps.db, dataset.entry) : null
  const history = await liveHistory(deps.db, id, 50)
  const columns = dataset.columns.filter(({ name }) => logical.columns.some((link) => link.column === name))
  return {
    dataset,
    logical,
    versions: await openRelations(deps, rules),
    neighbours,
    facts: {
      ...lists,
      columns,
      today,
      version: { now, publishedAt: now, rowsGood: null, updateCycle: entry?.updateCycle ?? null },
      // of an earlier check only its count is known
      previous: history[0] ? { source: `range(${history[0].rows})`, columns: [] } : null,
      weekday: null,
      history,
      promised: entry ? entry.items.map(({ name, title }) => ({ name, title })) : null,
    },
    remoteWorld: (table, bind) => ({
      ...lists,
      table,
      columns,
      today,
      bind,
      other(name) {
        const other = neighbours.get(name)
        return other ? remoteTable(table.dialect, other.logical) : null
      },
    }),
  }
}

async function neighboursOf(deps: QualityDeps, own: Logical, rules: readonly Rule[]): Promise<Place['neighbours']> {
  const neighbours: Place['neighbours'] = new Map()
  for (const id of new Set(rules.flatMap(readsOf))) {
    const [dataset, logical] = [await findDataset(deps.db, id), await findLogical(deps.db, id)]
    if (dataset && logical?.source === own.source) neighbours.set(id, { dataset, logical })
  }
  return neighbours
}
