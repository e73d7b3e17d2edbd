import { findServiceOfDataset, publishService } from '@shuyuan/sharing'
import type { SeedContext, SeedStep } from './context.ts'
import { findStaying } from './find-staying.ts'

const KEY = '公民身份号码'

/** A service whose answers come from the department's own database at the moment of the call. */
export const inPlace: SeedStep = {
  name: '就地共享服务',
  async run(context: SeedContext) {
    const { deps } = context
    const staying = await findStaying(context)
    // a city that was seeded earlier has it without an entry
    if (!staying?.dataset.entry) return
    const { dataset, provider } = staying
    if (!(await findServiceOfDataset(deps.db, dataset.id))) {
      const keyColumns = dataset.columns.filter(({ title }) => title === KEY).map(({ name }) => name)
      await publishService(deps, provider, { dataset: dataset.id, keyColumns })
    }
    context.progress(`就地共享服务 1 个：${dataset.name}`)
  },
}
