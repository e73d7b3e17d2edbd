import { inTx } from '@shuyuan/db'
import type { Dataset } from '@shuyuan/intake'
import { listRules, requestCheck, type RuleDraft, setRules } from '@shuyuan/quality'
import { awaitJobs } from './await-jobs.ts'
import { holderOf, type SeedContext, type SeedStep } from './context.ts'
import { findDelivered } from './find-delivered.ts'
import { findStaying } from './find-staying.ts'
import { STAYING } from './synchronisation.ts'

const [ID, NAME, MONTH, AMOUNT] = ['公民身份号码', '姓名', '发放月份', '发放金额']

/** What stays with the department is checked there every night: most rules are counted by its database, two need other registers and read through. */
export const inPlaceRules: SeedStep = {
  name: '就地质量规则',
  async run(context: SeedContext) {
    const { deps } = context
    const dataset = (await findStaying(context))?.dataset
    if (!dataset) return
    if ((await listRules(deps.db, dataset.id)).length > 0) return
    const delivered = async (table: string) => {
      const name = context.entries.find((entry) => entry.table === table)?.name
      return name ? (await findDelivered(context, name)).dataset : null
    }
    const rules = rulesFor(dataset, await delivered('low_income'), await delivered('death'))
    // rules that look into other departments' registers are the bureau's
    const bureau = holderOf(context, 'bureau')
    await setRules(deps, bureau, { dataset: dataset.id, rules })
    const by = { id: bureau.id, org: bureau.org }
    await inTx(deps.db, (tx) => requestCheck(deps, tx, { dataset: dataset.id, cause: 'demand' }, by))
    await awaitJobs(context)
    context.progress(`${STAYING}：${rules.length} 条规则，就地检查`)
  },
}

function rulesFor(own: Dataset, register: Dataset | null, deaths: Dataset | null): RuleDraft[] {
  const of = (dataset: Dataset, titles: string[]) =>
    titles.flatMap((title) => dataset.columns.find((column) => column.title === title)?.name ?? [])
  const rule = (kind: string, titles: string[], params: Record<string, unknown> = {}): RuleDraft => ({
    kind,
    columns: of(own, titles),
    params,
  })
  const rules = [
    rule('not_null', [NAME]),
    rule('identifier', [ID], { check: 'id_number' }),
    rule('date_format', [MONTH], { format: 'YYYY-MM' }),
    rule('unique_combination', [ID, MONTH]),
    rule('range', [AMOUNT], { min: 0, max: 20_000 }),
    rule('volume_change', []),
  ]
  if (register)
    rules.push({
      ...rule('foreign_key', [ID], { dataset: register.id, columns: of(register, [ID]) }),
      title: '发放对象在最低生活保障对象名册中',
    })
  if (deaths)
    rules.push({
      ...rule('cross_compare', [ID, MONTH], {
        dataset: deaths.id,
        columns: of(deaths, [ID, '死亡日期']),
        operator: '<=',
        as: 'text',
      }),
      title: '死亡次月起不再发放待遇（与死亡登记比对）',
    })
  return rules
}
