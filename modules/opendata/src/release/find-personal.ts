import { findDataset, type Version, versionFiles } from '@shuyuan/intake'
import type { OpendataDeps } from '../deps.ts'
import { personalContentSql } from './personal-content.sql.ts'
import { isPersonal, type PersonalFinding, type Publication } from '../publication/publication.ts'

/**
 * What keeps a version from the portal: columns that the dataset registers as personal by now, columns that are gone, and personal values
 * in the contents of the others. Never a value, only column, kind and number of rows.
 */
export async function findPersonal(
  deps: Pick<OpendataDeps, 'db' | 'dataDir' | 'engine'>,
  input: { publication: Publication; version: Version; signal: AbortSignal },
): Promise<PersonalFinding[]> {
  const { publication, version } = input
  const { glob, columns } = await versionFiles(deps, version.id)
  const dataset = await findDataset(deps.db, publication.dataset)
  const registered = new Set((dataset?.columns ?? []).filter(isPersonal).map((c) => c.name))
  const judged = publication.columns.map(({ name }) => {
    const loaded = columns.find((c) => c.name === name)
    if (!loaded) return { name, kind: '数据项已不存在' }
    return { name, kind: isPersonal(loaded) || registered.has(name) ? '登记为个人信息或敏感数据' : null }
  })
  const refused = judged.flatMap(({ name, kind }) => (kind ? [{ column: name, kind, rows: version.rowsGood }] : []))
  const rest = judged.filter(({ kind }) => kind === null).map(({ name }) => name)
  if (rest.length === 0) return refused
  const { sql, cells } = personalContentSql(glob, rest)
  const [counts] = await deps.engine.query<Record<string, number>>(sql, [], { signal: input.signal, timeoutMs: 0 })
  const met = cells
    .map(({ column, kind, alias }) => ({ column, kind, rows: Number(counts?.[alias] ?? 0) }))
    .filter(({ rows }) => rows > 0)
  return [...refused, ...met]
}
