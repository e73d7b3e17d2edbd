import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  editSource,
  findSourceNamed,
  makeFeed,
  registerSource,
  startTaking,
  switchSource,
  testSource,
} from '@shuyuan/connection'
import { listSystems } from '@shuyuan/catalogue'
import { inTx } from '@shuyuan/db'
import { createDataset } from '@shuyuan/intake'
import type { Subject } from '@shuyuan/policy'
import type { EntryFact } from '../facts/entry.ts'
import { awaitJobs } from './await-jobs.ts'
import { actorOf, type SeedContext, type SeedDeps, type SeedStep } from './context.ts'
import { buildTown, townAddress } from './town-database.ts'
import { townTable } from './town-table.ts'

export const TOWN_SOURCE = '民政业务系统·只读库'
const FOLDER_SOURCE = '民政报送文件夹'
const FOLDER = '民政报送'
const TABLES = ['low_income', 'low_income_pay']

/** A department's database and a folder of its files, connected as sources. */
export const connections: SeedStep = {
  name: '数据源',
  async run(context: SeedContext) {
    const facts = TABLES.flatMap((table) => context.entries.filter((fact) => fact.table === table).slice(0, 1))
    const [first] = facts
    if (!first) return
    const provider = actorOf(context, first.department, 'provider')
    const connected = await connectTown(context, provider, facts)
    await connectFolder(context, provider)
    context.progress(`数据源 ${connected ? 2 : 1} 个`)
  },
}

/** The password of an account in a department's database: can be told again, so that the source follows its database to another port. */
export const townPassword = (deps: Pick<SeedDeps, 'keyring'>, account: string): string =>
  deps.keyring.mac('demo.source', account).toString('base64url')

async function connectTown(context: SeedContext, provider: Subject, facts: readonly EntryFact[]): Promise<boolean> {
  const { deps } = context
  const address = await townAddress(deps.db)
  if (!address) return false
  const known = await findSourceNamed(deps.db, TOWN_SOURCE)
  if (known?.state === 'enabled') return true
  const secret = { password: townPassword(deps, TOWN_SOURCE) }
  await buildTown(
    deps.db,
    address.user,
    secret.password,
    facts.map((fact) => townTable(context, fact)),
  )
  const org = provider.org ?? ''
  const [system] = await listSystems(deps.db, { org, q: '救助', limit: 1, after: null })
  const input = {
    name: TOWN_SOURCE,
    system: system?.id ?? null,
    note: '业务科室只读账号，夜间同步',
    config: address,
    secret,
  }
  const source = known
    ? await editSource(deps, provider, known.id, input)
    : await registerSource(deps, provider, { ...input, kind: 'postgres', provider: org })
  return enable(deps, provider, source.id)
}

/** Tries a source and enables it when it answers. */
export async function enable(deps: SeedDeps, by: Subject, id: string): Promise<boolean> {
  const tried = await testSource(deps, by, id)
  if (tried.state === 'tested') await switchSource(deps, by, id, 'enable')
  return tried.trial?.ok ?? false
}

async function connectFolder(context: SeedContext, provider: Subject): Promise<void> {
  const { deps } = context
  if (await findSourceNamed(deps.db, FOLDER_SOURCE)) return
  const folder = join(deps.dataDir, 'inbox', FOLDER)
  await mkdir(folder, { recursive: true })
  const org = provider.org ?? ''
  const source = await registerSource(deps, provider, {
    name: FOLDER_SOURCE,
    kind: 'folder',
    provider: org,
    system: null,
    note: '各县区每月把养老机构床位表放进来',
    config: { folder: FOLDER, pattern: '*.csv', quietSeconds: 0, after: 'move' },
  })
  const column = (name: string, title: string, type: 'text' | 'integer', key = false) =>
    ({ name, title, type, key, required: key, grade: 1, sensitivity: 'none' }) as const
  const dataset = await inTx(deps.db, (tx) =>
    createDataset(deps, tx, provider, {
      name: '养老机构床位（县区报送）',
      provider: org,
      columns: [
        column('jgmc', '机构名称', 'text', true),
        column('xzqh', '行政区划代码', 'text'),
        column('cws', '床位数', 'integer'),
        column('rzrs', '入住人数', 'integer'),
      ],
    }),
  )
  await makeFeed(deps, provider, { source: source.id, pattern: '床位*.csv', dataset: dataset.id })
  const lines = [
    '机构名称,行政区划代码,床位数,入住人数',
    '云溪市第一社会福利院,330900,320,287',
    '云东区颐养院,330902,150,',
    '云西区夕阳红养老院,330903,一百二,96',
  ]
  await writeFile(join(folder, '床位-2026-03.csv'), `${lines.join('\n')}\n`)
  if (!(await enable(deps, provider, source.id))) return
  await startTaking(deps, provider, source.id)
  await awaitJobs(context)
}
