import { inTx } from '@shuyuan/db'
import { type Dataset, listDatasets } from '@shuyuan/intake'
import { addRule, listRules, type RuleDraft, requestCheck } from '@shuyuan/quality'
import { awaitJobs } from './await-jobs.ts'
import { holderOf, type SeedContext, type SeedStep } from './context.ts'

const ID = '公民身份号码'

interface CrossRule {
  table: string
  titles: string[]
  kind: string
  other: { table: string; titles: string[] }
  params: Record<string, unknown>
  title: string
}

/** Nobody is paid after the month he died in; who gets 低保 stands in the register of those who may. */
const RULES: CrossRule[] = [
  ...['pension_pay', 'low_income_pay'].map((table) => ({
    table,
    titles: [ID, '发放月份'],
    kind: 'cross_compare',
    other: { table: 'death', titles: [ID, '死亡日期'] },
    // '2026-06' stands before '2026-06-13' and behind '2026-05-31'
    params: { operator: '<=', as: 'text' },
    title: '死亡次月起不再发放待遇（与死亡登记比对）',
  })),
  {
    table: 'low_income_pay',
    titles: [ID],
    kind: 'foreign_key',
    other: { table: 'low_income', titles: [ID] },
    params: {},
    title: '发放对象在最低生活保障对象名册中',
  },
]

/** 跨部门规则: what one table alone cannot show; set by the bureau once all registers are there, and checked at once. */
export const crossRules: SeedStep = {
  name: '跨部门规则',
  async run(context: SeedContext) {
    const { deps, progress } = context
    const bureau = holderOf(context, 'bureau')
    const { items } = await listDatasets(deps.db, { limit: 1000 })
    const datasetOf = (table: string) => items.find(({ name }) => name === nameOf(context, table))
    const changed = new Map<string, Dataset>()
    for (const rule of RULES) {
      const [own, other] = [datasetOf(rule.table), datasetOf(rule.other.table)]
      if (!own || !other) continue
      if ((await listRules(deps.db, own.id)).some(({ title }) => title === rule.title)) continue
      await addRule(deps, bureau, { dataset: own.id, rule: draft(rule, own, other) })
      changed.set(own.id, own)
    }
    const by = { id: bureau.id, org: bureau.org }
    await inTx(deps.db, async (tx) => {
      for (const dataset of changed.keys()) await requestCheck(deps, tx, { dataset, cause: 'demand' }, by)
    })
    await awaitJobs(context)
    progress(`${changed.size} 个数据集已与其他部门的数据比对`)
  },
}

function nameOf({ entries }: SeedContext, table: string): string | undefined {
  return entries.find((entry) => entry.table === table)?.name
}

function draft(rule: CrossRule, own: Dataset, other: Dataset): RuleDraft {
  return {
    kind: rule.kind,
    title: rule.title,
    columns: columnsOf(own, rule.titles),
    params: { ...rule.params, dataset: other.id, columns: columnsOf(other, rule.other.titles) },
  }
}

function columnsOf({ columns, name }: Dataset, titles: string[]): string[] {
  return titles.map((title) => {
    const column = columns.find((each) => each.title === title)
    if (!column) throw new Error(`Cannot compare "${name}": it has no column ${title}`)
    return column.name
  })
}
