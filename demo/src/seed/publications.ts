import { findPublicationOfDataset, publishDataset } from '@shuyuan/opendata'
import { readSharing } from '../facts/sharing.ts'
import { awaitJobs } from './await-jobs.ts'
import { actorOf, type SeedContext, type SeedStep } from './context.ts'
import { findDelivered } from './find-delivered.ts'

const LICENCE = '公共数据开放许可（免费、注明来源）'

/** Data sets without personal information on the public portal, each opened by its department. */
export const publications: SeedStep = {
  name: '开放数据',
  async run(context: SeedContext) {
    const { deps } = context
    const { open } = readSharing()
    const opened: string[] = []
    for (const name of open) {
      const { fact, dataset } = await findDelivered(context, name)
      opened.push(dataset.id)
      if (await findPublicationOfDataset(deps.db, dataset.id)) continue
      const provider = actorOf(context, fact.department, 'provider')
      await publishDataset(deps, provider, { dataset: dataset.id, licence: LICENCE })
    }
    await awaitJobs(context)
    for (const dataset of opened) {
      const publication = await findPublicationOfDataset(deps.db, dataset)
      if (publication?.state !== 'online')
        throw new Error(
          `Cannot open "${publication?.title}": it is ${publication?.state} ${JSON.stringify(publication?.refusal)}`,
        )
    }
    context.progress(`开放数据集 ${opened.length} 个`)
  },
}
