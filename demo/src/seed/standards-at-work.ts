import { listDatasets } from '@shuyuan/intake'
import type { Subject } from '@shuyuan/policy'
import { applyPacks, decideMappings, listMappings, listStatistics, openDispute, saveStatistic } from '@shuyuan/quality'
import { findElement } from '@shuyuan/standards'
import definitions from '../../data/statistics.json' with { type: 'json' }
import { actorOf, holderOf, type SeedContext, type SeedStep } from './context.ts'

/** So many datasets are mapped; the others stay as departments find them. */
const MAPPED = 6
const PACKED = 2
/** As sure as a person who just agrees. */
const SURE = 0.8
const DISPUTED = '常住人口'

/** 标准落地: departments map columns to data elements and take their rule packs; statistical items stand side by side, one is coordinated. */
export const standardsAtWork: SeedStep = {
  name: '标准落地',
  async run(context: SeedContext) {
    const { deps, progress } = context
    const { items } = await listDatasets(deps.db, { limit: 100 })
    let mapped = 0
    for (const [i, dataset] of items.slice(0, MAPPED).entries()) {
      if (dataset.columns.some((column) => column.element)) continue
      const clerk = clerkOf(context, dataset.provider)
      if (!clerk) continue
      mapped += await mapSure(context, clerk, dataset.id)
      if (i < PACKED) await applyPacks(deps, clerk, { dataset: dataset.id, drop: false })
    }
    if ((await listStatistics(deps.db)).length === 0) await registerStatistics(context)
    progress(`对标 ${mapped} 列，登记统计指标 ${definitions.length} 项`)
  },
}

function clerkOf(context: SeedContext, org: string): Subject | undefined {
  return [...context.actors.values()].find((actor) => actor.org === org && actor.roles.includes('provider'))
}

/** Takes the sure suggestions that leave the protection of a column as it is: services already run on these datasets. */
async function mapSure({ deps }: SeedContext, clerk: Subject, dataset: string): Promise<number> {
  const choices = []
  const columns = await listMappings(deps, clerk, dataset)
  for (const {
    column,
    suggestions: [first],
    grade,
    sensitivity,
  } of columns) {
    if (!first || first.confidence < SURE) continue
    const element = await findElement(deps.db, first.element)
    const alike = element && element.grade <= grade && (element.sensitivity === 'none' || sensitivity !== 'none')
    if (alike) choices.push({ column, element: first.element, accept: true })
  }
  if (choices.length > 0) await decideMappings(deps, clerk, { dataset, choices })
  return choices.length
}

async function registerStatistics(context: SeedContext): Promise<void> {
  const { deps, city } = context
  for (const { department: key, ...definition } of definitions) {
    const department = city.departments.find((d) => d.key === key)
    const org = context.orgs.get(key)?.id
    if (!department || !org) continue
    const clerk = actorOf(context, department, 'provider')
    await saveStatistic(deps, clerk, { org, definition: { ...definition, code: '' }, version: 0 })
  }
  const lead = context.orgs.get('tjj')?.id
  if (lead) await openDispute(deps, holderOf(context, 'bureau'), { name: DISPUTED, lead })
}
