import { Readable } from 'node:stream'
import { attachResource, type Entry, listEntries } from '@shuyuan/catalogue'
import { inTx } from '@shuyuan/db'
import { createDataset, type Dataset, listDatasets, listVersions, loadVersion, receiveUpload } from '@shuyuan/intake'
import type { Subject } from '@shuyuan/policy'
import { setRules } from '@shuyuan/quality'
import type { EntryFact } from '../facts/entry.ts'
import { encodeLines } from '../write/encode-lines.ts'
import { formatOf, tableLines } from '../write/table-lines.ts'
import { actorOf, type SeedContext, type SeedStep } from './context.ts'
import { datasetColumns } from './dataset-columns.ts'
import { datasetRules } from './dataset-rules.ts'

const ALL = 1000

interface Delivery {
  entry: Entry
  dataset: Dataset
  provider: Subject
}

/**
 * Data for the entries that have some: each department registers its dataset and rules, hands in its file and attaches the
 * dataset once its first version is published. The check of a new version runs by itself (modules/quality).
 */
export const datasets: SeedStep = {
  name: '数据集',
  async run(context: SeedContext) {
    const { deps, progress } = context
    const deliveries: Delivery[] = []
    for (const fact of context.entries) {
      if (!fact.table) continue
      const delivery = await deliver(context, fact)
      if (delivery) deliveries.push(delivery)
    }
    progress(`已提交数据文件 ${deliveries.length} 个,正在装载和检查`)
    await deps.jobs.idle()
    for (const { entry, dataset, provider } of deliveries) {
      const version = (await newest(context, dataset.id))[0]
      if (version?.state !== 'published')
        throw new Error(
          `Cannot attach "${dataset.name}": its version is ${version?.state ?? 'missing'} ${version?.error?.title ?? ''}`,
        )
      const link = { entry: entry.id, kind: 'dataset', ref: dataset.id, title: dataset.name, by: provider } as const
      if (!entry.attached) await inTx(deps.db, (tx) => attachResource(deps, tx, link))
    }
    progress(`数据集 ${deliveries.length} 个已装载、检查并挂接`)
  },
}

async function deliver(context: SeedContext, fact: EntryFact): Promise<Delivery | null> {
  const { deps, city, orgs, faults } = context
  const provider = actorOf(context, fact.department, 'provider')
  const org = orgs.get(fact.department.key)?.id as string
  const own = await listEntries(deps.db, { all: false, org }, { provider: org, limit: ALL, after: null })
  const entry = own.find((each) => each.name === fact.name && each.state === 'published')
  if (!entry) return null
  const known = (await listDatasets(deps.db, { entry: entry.id, limit: 1 })).items[0]
  const dataset = known ?? (await register(context, fact, entry, provider))
  const versions = await newest(context, dataset.id)
  if (versions.length === 0 || versions[0]?.state === 'failed') {
    const { encoding, extension } = formatOf(fact.table)
    const lines = tableLines(city, fact, {}, (fault) => faults.push(fault))
    const stream = Readable.from(encodeLines(lines, encoding))
    const upload = await receiveUpload(deps, provider, { name: `${fact.name}.${extension}`, stream })
    await loadVersion(deps, provider, { dataset: dataset.id, upload: upload.id })
  }
  return { entry, dataset, provider }
}

/** Dataset and rules in one transaction, so that a crash leaves both or none. */
async function register(
  { deps, city }: SeedContext,
  fact: EntryFact,
  entry: Entry,
  provider: Subject,
): Promise<Dataset> {
  const columns = datasetColumns(fact.items)
  return inTx(deps.db, async (tx) => {
    const dataset = await createDataset(deps, tx, provider, {
      name: fact.name,
      provider: entry.provider,
      entry: entry.id,
      columns,
    })
    await setRules({ ...deps, db: tx }, provider, { dataset: dataset.id, rules: datasetRules(fact, city.place) })
    return dataset
  })
}

async function newest({ deps }: SeedContext, dataset: string) {
  return (await listVersions(deps.db, { dataset, limit: 1 })).items
}
