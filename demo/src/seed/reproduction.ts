import { attachResource, type Entry, listEntries } from '@shuyuan/catalogue'
import { inTx, type Tx } from '@shuyuan/db'
import type { Department } from '../place/department.ts'
import { type CatalogueSize, type ReproducedEntry, reproduceZhenjiang } from '../zhenjiang.ts'
import type { SeedContext, SeedStep } from './context.ts'
import { type EntryMaker, entryMaker } from './entry-maker.ts'
import { openMeter } from './meter.ts'
import { settleEntry } from './settle-entry.ts'

/** Entries per transaction: a commit is one wait for the disk, and its locks stay few. */
const BATCH = 40
/** Departments at once: while one waits for the database, others work. */
const AT_ONCE = 6
const PAGE = 500

export interface ReproductionOptions {
  seed: number
  size: CatalogueSize
  /** true ends the loading after the running transactions; what is committed stays, the next run goes on from there */
  stopped?(): boolean
}

/**
 * A real city's catalogue through the same verbs as any entry: drafted and submitted by its department, approved by its CDO and the
 * bureau, a file attached where the record says so. Departments go side by side, each with many entries per transaction.
 */
export function reproduction({ seed, size, stopped = () => false }: ReproductionOptions): SeedStep {
  return {
    name: '目录重现',
    async run(context: SeedContext) {
      const records = new Map<string, ReproducedEntry[]>()
      for (const record of reproduceZhenjiang(seed, context.city.departments, size)) {
        const { key } = record.fact.department
        const own = records.get(key)
        if (own) own.push(record)
        else records.set(key, [record])
      }
      const meter = openMeter('目录', size.entries, context.progress)
      // the largest first, so that none is left alone at the end
      const queue = [...records.values()].sort((a, b) => b.length - a.length)
      const worker = async () => {
        for (let own = queue.shift(); own && !stopped(); own = queue.shift())
          await settleDepartment(context, own, meter, stopped)
      }
      const stop = (cause: unknown) => {
        queue.length = 0
        throw cause
      }
      const ends = await Promise.allSettled(Array.from({ length: AT_ONCE }, () => worker().catch(stop)))
      meter.close()
      for (const end of ends) if (end.status === 'rejected') throw end.reason
      if (stopped()) return 'stopped'
    },
  }
}

async function settleDepartment(
  context: SeedContext,
  records: ReproducedEntry[],
  meter: ReturnType<typeof openMeter>,
  stopped: () => boolean,
): Promise<void> {
  const department = records[0]?.fact.department as Department
  const maker = await entryMaker(context, department)
  const known = await knownEntries(context, maker.org)
  const settled = ({ name, attached }: ReproducedEntry) => {
    const entry = known.get(name)
    return entry?.state === 'published' && (entry.attached || !attached)
  }
  const open = records.filter((record) => !settled(record))
  meter.skip(records.length - open.length)
  for (let i = 0; i < open.length && !stopped(); i += BATCH) {
    const batch = open.slice(i, i + BATCH)
    await inTx(context.deps.db, async (tx) => {
      const inside: SeedContext = { ...context, deps: { ...context.deps, db: tx } }
      for (const record of batch) {
        const entry = await settleEntry(inside, maker, record, known.get(record.name))
        if (record.attached && !entry.attached) await attachFile(inside, tx, maker, entry)
      }
    })
    meter.add(batch.length)
  }
}

/** What lies outside the platform is attached by its address, as the provider may do by hand. */
async function attachFile({ deps }: SeedContext, tx: Tx, { provider }: EntryMaker, entry: Entry): Promise<void> {
  deps.policy.assert('catalogue.resource.attach', { subject: provider, resource: entry })
  const ref = `https://files.yunxi.example/${entry.code}.csv`
  await attachResource(deps, tx, { entry: entry.id, kind: 'file', ref, title: entry.name, by: provider })
}

async function knownEntries({ deps }: SeedContext, org: string): Promise<Map<string, Entry>> {
  const known = new Map<string, Entry>()
  for (let after: [number, string] | null = null; ; ) {
    const page: Entry[] = await listEntries(deps.db, { all: true, org }, { provider: org, limit: PAGE, after })
    for (const entry of page) known.set(entry.name, entry)
    const last: Entry | undefined = page[PAGE - 1]
    if (page.length <= PAGE || !last) return known
    after = [last.updatedAt.getTime(), last.id]
  }
}
