import { inTx } from '@shuyuan/db'
import { type Dataset, listDatasets } from '@shuyuan/intake'
import { listPlans, type PlanField, requestRun, savePlan } from '@shuyuan/verification'
import { awaitJobs } from './await-jobs.ts'
import { holderOf, type SeedContext, type SeedStep } from './context.ts'

const ALL = 500
const ID = '公民身份号码'
const TABLES = ['population', 'social_insurance', 'medical_insurance', 'pupil', 'low_income', 'disability']
const FACTS: { name: string; kind: PlanField['kind']; titles: string[]; authority: string | null }[] = [
  { name: '姓名', kind: 'name', titles: ['姓名'], authority: null },
  { name: '性别', kind: 'code', titles: ['性别'], authority: null },
  { name: '出生日期', kind: 'date', titles: ['出生日期'], authority: null },
  { name: '居住地址', kind: 'text', titles: ['居住地址', '户籍地址'], authority: 'population' },
  { name: '联系电话', kind: 'phone', titles: ['联系电话'], authority: null },
]

/** 多源校核: what six departments say about the same residents, compared once; who is wrong gets tickets. */
export const verification: SeedStep = {
  name: '多源校核',
  async run(context: SeedContext) {
    const { deps, entries, progress } = context
    if ((await listPlans(deps.db)).length > 0) return
    const { items } = await listDatasets(deps.db, { limit: ALL })
    const found = new Map<string, Dataset>()
    for (const table of TABLES) {
      const dataset = items.find((each) => each.name === entries.find((fact) => fact.table === table)?.name)
      if (dataset) found.set(table, dataset)
    }
    if (found.size < 2) return
    const columnOf = (dataset: Dataset, titles: string[]) =>
      dataset.columns.find((column) => titles.includes(column.title))?.name
    const bureau = holderOf(context, 'bureau')
    const plan = await savePlan(deps, bureau, {
      name: '自然人基本信息校核',
      objectType: 'person',
      keyKind: 'id_number',
      follow: true,
      sources: [...found.values()].map((dataset) => ({ dataset: dataset.id, key: columnOf(dataset, [ID]) ?? '' })),
      fields: FACTS.map(({ name, kind, titles, authority }) => ({
        name,
        kind,
        codeList: null,
        authority: (authority && found.get(authority)?.id) ?? null,
        columns: Object.fromEntries(
          [...found.values()].flatMap((dataset) => {
            const column = columnOf(dataset, titles)
            return column ? [[dataset.id, column]] : []
          }),
        ),
      })),
    })
    await inTx(deps.db, (tx) => requestRun(deps, tx, plan, { id: bureau.id, org: bureau.org }))
    await awaitJobs(context)
    progress(`已比对 ${found.size} 个来源`)
  },
}
