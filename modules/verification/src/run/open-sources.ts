import { ident } from '@shuyuan/engine'
import { findDataset, latestVersion, versionFiles } from '@shuyuan/intake'
import { codeValues } from '@shuyuan/standards'
import type { VerificationDeps } from '../deps.ts'
import { error } from '../errors.ts'
import type { Plan } from '../plan/plan.ts'
import type { SourceSql } from '../compare/compare.sql.ts'
import { normalSql } from '../compare/normal.sql.ts'
import type { RunSource } from './run.ts'

export type OpenedSource = RunSource & { sql: SourceSql }

/** The newest version of every source of a plan, with its key and fields in comparable form. Throws VERIFICATION_NO_VERSION. */
export async function openSources(deps: VerificationDeps, plan: Plan): Promise<OpenedSource[]> {
  const lists = new Map<string, { code: string; label: string }[]>()
  for (const { codeList } of plan.fields)
    if (codeList !== null && !lists.has(codeList)) lists.set(codeList, await codeValues(deps.db, codeList))
  const opened: OpenedSource[] = []
  for (const { dataset: id, key } of plan.sources) {
    const dataset = await findDataset(deps.db, id)
    const version = await latestVersion(deps.db, id)
    if (!dataset || !version) throw error('VERIFICATION_NO_VERSION', { dataset: dataset?.name ?? id })
    const { glob, columns } = await versionFiles(deps, version.id)
    const has = (name: string) => columns.some((c) => c.name === name)
    if (!has(key)) throw error('VERIFICATION_NO_VERSION', { dataset: dataset.name })
    const values = plan.fields.map(({ kind, columns: named, codeList }) => {
      const column = named[id]
      if (column === undefined || !has(column)) return null
      return normalSql(kind, ident(column), (codeList !== null && lists.get(codeList)) || [])
    })
    opened.push({
      dataset: id,
      key,
      name: dataset.name,
      provider: dataset.provider,
      version: version.id,
      versionSeq: version.seq,
      objects: 0,
      missing: 0,
      sql: { glob, key: normalSql(plan.keyKind, ident(key), []), values },
    })
  }
  return opened
}
