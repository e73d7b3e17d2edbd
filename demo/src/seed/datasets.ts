import { Readable } from 'node:stream'
import { attachResource, type Entry, listEntries } from '@shuyuan/catalogue'
import { inTx } from '@shuyuan/db'
import { createDataset, type Dataset, listDatasets, listVersions, loadVersion, receiveUpload } from '@shuyuan/intake'
import type { Subject } from '@shuyuan/policy'
import { setRules } from '@shuyuan/quality'
import type { EntryFact } from '../facts/entry.ts'
import { encodeLines } from '../write/encode-lines.ts'
import { formatOf, tableLines } from '../write/table-lines.ts'
import { awaitJobs } from './await-jobs.ts'
import { actorOf, type SeedContext, type SeedStep } from './context.ts'
import { datasetColumns } from './dataset-columns.ts'
import { datasetRules } from './dataset-rules.ts'
import { openMeter } from './meter.ts'

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
    const facts = context.entries.filter((fact) => fact.table)
    const files = openMeter('数据文件', facts.length, progress)
    for (const fact of facts) {
      const delivery = await deliver(context, fact)
      if (delivery) deliveries.push(delivery)
      files.add(1)
    }
    progress(`已提交数据文件 ${deliveries.length} 个，正在装载和检查`)
    await awaitLoads(context, deliveries)
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
  const of = await listDatasets(deps.db, { entry: entry.id, limit: 100 })
  const known = of.items.find(({ name }) => name === fact.name)
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

/** Waits for the loads and their checks, and tells how many files are loaded. */
function awaitLoads(context: SeedContext, deliveries: Delivery[]): Promise<void> {
  return awaitJobs(context, async (seconds) => {
    const versions = await Promise.all(deliveries.map(({ dataset }) => newest(context, dataset.id)))
    const loaded = versions.filter(([version]) => version?.state === 'published').length
    const step = loaded < deliveries.length ? '' : '，正在检查'
    return `已装载 ${loaded}/${deliveries.length}${step}，用时 ${seconds} 秒`
  })
}

async function newest({ deps }: SeedContext, dataset: string) {
  return (await listVersions(deps.db, { dataset, limit: 1 })).items
}
