import { adoptTable, findLogical, findSourceNamed, makePlan, registerLogical, startRun } from '@shuyuan/connection'
import { listDatasets } from '@shuyuan/intake'
import { awaitJobs } from './await-jobs.ts'
import { actorOf, type SeedContext, type SeedStep } from './context.ts'
import { TOWN_SOURCE } from './connections.ts'
import { findDelivered } from './find-delivered.ts'
import { SCHEMA } from './town-database.ts'

export const NIGHTLY = '低保对象（业务库夜间同步）'
export const STAYING = '低保金发放（数据不搬家）'
const PAID = '最低生活保障金发放信息'

/** One table of the business system comes every night, another stays where it is and is asked there. */
export const synchronisation: SeedStep = {
  name: '数据同步',
  async run(context: SeedContext) {
    const { deps } = context
    const source = await findSourceNamed(deps.db, TOWN_SOURCE)
    const fact = context.entries.find(({ table }) => table === 'low_income')
    if (source?.state !== 'enabled' || !fact) return
    const provider = actorOf(context, fact.department, 'provider')
    const { items } = await listDatasets(deps.db, { provider: source.provider, limit: 200 })
    const known = (name: string) => items.find((dataset) => dataset.name === name)
    const adopt = (name: string, title: string, entry: string | null = null) =>
      adoptTable(deps, provider, source.id, { schema: SCHEMA, name, title, entry })
    const table = { source: source.id, schemaName: SCHEMA }
    if (!known(NIGHTLY)) {
      const dataset = await adopt('low_income', NIGHTLY)
      const plan = await makePlan(deps, provider, {
        ...table,
        tableName: 'low_income',
        dataset: dataset.id,
        mode: dataset.columns.some(({ key }) => key) ? 'watermark' : 'full',
        watermark: 'updated_at',
        overlap: 600,
        cron: '0 2 * * *',
        quietFrom: '22:00',
        quietUntil: '06:00',
        retries: 3,
        reconcile: 'batch',
        partition: null,
      })
      await startRun(deps, provider, { plan: plan.id, anyway: true })
      await awaitJobs(context)
    }
    const { entry } = (await findDelivered(context, PAID)).dataset
    const staying = known(STAYING) ?? (await adopt('low_income_pay', STAYING, entry))
    if (!(await findLogical(deps.db, staying.id)))
      await registerLogical(deps, provider, {
        ...table,
        tableName: 'low_income_pay',
        dataset: staying.id,
        maxConcurrent: 2,
        perMinute: 60,
        timeoutMs: 10_000,
        maxRows: 1000,
        quietFrom: null,
        quietUntil: null,
      })
    context.progress('夜间同步 1 个，数据不搬家 1 个')
  },
}
