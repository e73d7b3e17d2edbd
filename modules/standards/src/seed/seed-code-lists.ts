import type { Tx } from '@shuyuan/db'
import { type CodeTable, codeTable, codeTableIds } from '@shuyuan/gb'
import { civilDate } from '@shuyuan/kernel'
import { insertListVersion, putNationalList } from '../code-list/code-list-write.store.ts'
import { replaceValues } from '../code-list/code-value.store.ts'
import { hashOf, markSeed } from './seed.store.ts'

/** Bundled code lists, each in one statement. A list whose data changed with the platform gets its next version. */
export async function seedCodeLists(tx: Tx, now: Date, done: ReadonlyMap<string, string>): Promise<void> {
  for (const id of codeTableIds()) {
    const table = codeTable(id) as CodeTable
    const hash = hashOf(JSON.stringify(table))
    if (done.get(`list.${id}`) === hash) continue
    await replaceList(tx, table, now)
    await markSeed(tx, `list.${id}`, hash)
  }
}

async function replaceList(tx: Tx, table: CodeTable, now: Date): Promise<void> {
  const valueCount = table.values.filter((v) => v.validTo === null).length
  const { id, name, nameEn, standard } = table
  const version = await putNationalList(tx, {
    id,
    name,
    nameEn,
    standard,
    source: 'national',
    description: '',
    version: 1,
    valueCount,
    updatedAt: now,
    updatedBy: 'system',
  })
  await replaceValues(tx, id, table.values)
  await insertListVersion(tx, {
    list: id,
    version,
    validFrom: civilDate(now),
    note: version === 1 ? `随平台提供（${table.version}）` : `随平台更新（${table.version}）`,
    added: table.values.length,
    changed: 0,
    withdrawn: 0,
    createdAt: now,
    createdBy: 'system',
  })
}
