import { createReadStream } from 'node:fs'
import { ContentBody, editEntry } from '@shuyuan/catalogue'
import {
  adoptRecord,
  assignDifferences,
  findSourceNamed,
  importReference,
  listDifferences,
  listRecords,
  listReferences,
  receiveFile,
  registerSource,
  snapshotBook,
  startAlignment,
  startRun,
} from '@shuyuan/harvest'
import { civilDate } from '@shuyuan/kernel'
import { awaitJobs } from './await-jobs.ts'
import { actorOf, holderOf, type SeedContext, type SeedStep } from './context.ts'

const SOURCE = '云海省公共数据开放目录'
const LIST = '省级部门目录清单（2026）'
/** the province calls it 养老服务机构名录 in 2026; the department has a list of its own of the old name */
const ADOPTED = '养老机构名录'
const NAMES = ['养老机构名录（全省）', '养老机构名录（全省口径）'] as const
const HANDED_OUT = 3
const file = (name: string) => createReadStream(new URL(`../../data/harvest/${name}`, import.meta.url))

/** The province's catalogue, harvested in two states so that the second report tells what changed, and its list beside our book. */
export const harvest: SeedStep = {
  name: '采集与对齐',
  async run(context: SeedContext) {
    const { deps, orgs, progress } = context
    const bureau = holderOf(context, 'bureau')
    if (!(await findSourceNamed(deps.db, SOURCE))) {
      const source = await registerSource(deps, bureau, {
        name: SOURCE,
        kind: 'dcat',
        url: '',
        provider: bureau.org ?? [...orgs.values()][0]?.id ?? '',
        mapping: { frontCode: '307010024701', openType: 1, dataLevel: 1 },
        schedule: 'manual',
        incremental: true,
        enabled: true,
      })
      for (const state of ['province-2025.ttl', 'province-2026.ttl']) {
        await receiveFile(deps, bureau, { source: source.id, stream: file(state) })
        await startRun(deps, bureau, { source: source.id })
        await awaitJobs(context)
        // between the two states, so that the second one meets a local change
        await adopt(context, source.id)
      }
    }
    const { items } = await listReferences(deps.db, { limit: 200 })
    if (!items.some(({ name }) => name === LIST)) {
      const reference = await importReference(deps, bureau, { name: LIST, stream: file('province-list.csv') })
      const { alignment } = await startAlignment(deps, bureau, { reference: reference.id, provider: null })
      await awaitJobs(context)
      await handOut(context, alignment.id)
    }
    if (!items.some(({ origin }) => origin === 'snapshot')) {
      const year = deps.clock.now().getFullYear() - 1
      const then = { now: () => new Date(`${year}-12-31T18:00:00+08:00`) }
      const last = await snapshotBook({ ...deps, clock: then }, bureau, { name: `${year} 年末目录快照` })
      await startAlignment(deps, bureau, { reference: last.id, provider: null })
      await awaitJobs(context)
    }
    progress('采集来源 1 个，对照清单 1 份，上年快照 1 份')
  },
}

/** One record becomes a draft of the department, which then gives it a name of its own: the next run finds a conflict and asks. */
async function adopt(context: SeedContext, source: string): Promise<void> {
  const { deps, city } = context
  const { items } = await listRecords(deps.db, { source, q: ADOPTED, limit: 10 })
  const record = items.find(({ title }) => title === ADOPTED)
  const department = city.departments.find(({ key }) => key === 'mzj')
  if (!record || !department || record.entry !== null) return
  const clerk = actorOf(context, department, 'provider')
  const entry = await adoptRecord(deps, clerk, {
    record: record.id,
    content: { name: NAMES[0], shareType: 1, format: '3' },
  })
  const content = { ...ContentBody.parse(entry), name: NAMES[1] }
  await editEntry(deps, clerk, { entry: entry.id, revision: entry.revision, content })
}

/** Some of what the province's list has and our book has not goes to the departments, with a day to answer by. */
async function handOut(context: SeedContext, alignment: string): Promise<void> {
  const { deps } = context
  const { items } = await listDifferences(deps.db, { alignment, state: 'open', limit: 100 })
  const some = items.filter(({ org }) => org !== null).slice(0, HANDED_OUT)
  if (some.length === 0) return
  const dueOn = civilDate(new Date(deps.clock.now().getTime() + 20 * 86_400_000))
  await assignDifferences(deps, holderOf(context, 'bureau'), {
    differences: some.map(({ id }) => id),
    note: '请核对省级清单，确有数据的补充编目，没有的说明原因',
    dueOn,
  })
}
