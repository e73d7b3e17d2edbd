import { findLogical } from '@shuyuan/connection'
import { listDatasets } from '@shuyuan/intake'
import { findServiceOfDataset, publishService } from '@shuyuan/sharing'
import { actorOf, type SeedContext, type SeedStep } from './context.ts'
import { STAYING } from './synchronisation.ts'

const KEY = '公民身份号码'

/** A service whose answers come from the department's own database at the moment of the call. */
export const inPlace: SeedStep = {
  name: '就地共享服务',
  async run(context: SeedContext) {
    const { deps } = context
    const fact = context.entries.find(({ table }) => table === 'low_income_pay')
    if (!fact) return
    const provider = actorOf(context, fact.department, 'provider')
    const own = await listDatasets(deps.db, { provider: provider.org ?? '', search: STAYING, limit: 1 })
    const [dataset] = own.items
    // a city that was seeded earlier has it without an entry
    if (!dataset?.entry || !(await findLogical(deps.db, dataset.id))) return
    if (!(await findServiceOfDataset(deps.db, dataset.id))) {
      const keyColumns = dataset.columns.filter(({ title }) => title === KEY).map(({ name }) => name)
      await publishService(deps, provider, { dataset: dataset.id, keyColumns })
    }
    context.progress(`就地共享服务 1 个：${dataset.name}`)
  },
}
