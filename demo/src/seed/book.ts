import { Readable } from 'node:stream'
import {
  applyImport,
  attachResource,
  keepSearch,
  listEntries,
  listImports,
  listResources,
  listSavedSearches,
  listSynonyms,
  listWants,
  offerImport,
  raiseWant,
  receiveImport,
  saveSynonym,
} from '@shuyuan/catalogue'
import { inTx } from '@shuyuan/db'
import { type BookFacts, readBook } from '../facts/book.ts'
import { awaitJobs } from './await-jobs.ts'
import { actorOf, holderOf, type SeedContext, type SeedStep } from './context.ts'

const DAY_MS = 86_400_000

/** What people do with the book: resources outside, sheets of entries, kept searches, wishes for data, the bureau's own words. */
export const book: SeedStep = {
  name: '用目录',
  async run(context: SeedContext) {
    const { deps, progress } = context
    const facts = readBook()
    for (const link of facts.links) await attach(context, link)
    for (const sheet of facts.imports) await takeSheet(context, sheet)
    await look(context, facts)
    const known = await listSynonyms(deps.db)
    for (const words of facts.synonyms)
      if (!known.some((one) => one.words[0] === words[0]))
        await saveSynonym(deps, holderOf(context, 'bureau'), { words, active: true })
    progress(`平台外资源 ${facts.links.length} 项，导入 ${facts.imports.length} 次，数据需求 ${facts.wants.length} 件`)
  },
}

const departmentOf = ({ city }: SeedContext, key: string) => {
  const department = city.departments.find((one) => one.key === key)
  if (!department) throw new Error(`Cannot act for "${key}": the demo city has no such department`)
  return department
}

/** By the provider's hand, some time ago: what nobody updates since grows stale, and nobody can count its use. */
async function attach(context: SeedContext, { entry: name, days, ...link }: BookFacts['links'][number]): Promise<void> {
  const { deps, entries } = context
  const filter = { published: true, q: name, limit: 20, after: null }
  const entry = (await listEntries(deps.db, { all: true, org: null }, filter)).find((one) => one.name === name)
  const fact = entries.find((one) => one.name === name)
  if (!entry || !fact) throw new Error(`Cannot attach to "${name}": the demo city has no such entry`)
  if ((await listResources(deps.db, entry.id)).some(({ ref }) => ref === link.ref)) return
  const then = { now: () => new Date(deps.clock.now().getTime() - days * DAY_MS) }
  const by = actorOf(context, fact.department, 'provider')
  await inTx(deps.db, (tx) => attachResource({ ...deps, clock: then }, tx, { entry: entry.id, ...link, by }))
}

async function takeSheet(context: SeedContext, sheet: BookFacts['imports'][number]): Promise<void> {
  const { deps } = context
  const provider = actorOf(context, departmentOf(context, sheet.department), 'provider')
  const org = provider.org ?? ''
  const { items } = await listImports(deps.db, { org, limit: 100 })
  if (items.some(({ name }) => name === sheet.file)) return
  const by = sheet.proxy ? holderOf(context, 'bureau') : provider
  const stream = Readable.from([JSON.stringify(sheet.records)])
  const { id } = await receiveImport(deps, by, { name: sheet.file, for: sheet.proxy ? org : undefined, stream })
  await awaitJobs(context)
  if (sheet.proxy) await offerImport(deps, by, { import: id })
  else await applyImport(deps, provider, { import: id, mode: 'all', submit: false })
  await awaitJobs(context)
}

async function look(context: SeedContext, { searches, wants }: BookFacts): Promise<void> {
  const { deps } = context
  for (const { department, ...search } of searches) {
    const reader = actorOf(context, departmentOf(context, department), 'consumer')
    const kept = await listSavedSearches(deps.db, reader.id)
    if (!kept.some(({ title }) => title === search.title)) await keepSearch(deps, reader, { ...search, filters: {} })
  }
  for (const { department, ...want } of wants) {
    const reader = actorOf(context, departmentOf(context, department), 'consumer')
    const raised = await listWants(deps.db, { raisedBy: reader.id, limit: 100, after: null })
    if (!raised.some(({ question }) => question === want.question)) await raiseWant(deps, reader, want)
  }
}
