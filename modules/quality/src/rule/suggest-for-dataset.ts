import { type Row, text } from '@shuyuan/engine'
import { latestVersion, versionFiles } from '@shuyuan/intake'
import type { Subject } from '@shuyuan/policy'
import { recognizeColumn } from '@shuyuan/standards'
import type { QualityDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { openPacks } from '../pack/open-packs.ts'
import { openDataset } from './edit-access.ts'
import { factsSql, repeatsSql, sampleSql } from './facts.sql.ts'
import { type ColumnFacts, suggestRules, type Suggestion } from './suggest-rules.ts'

/** Rules the latest version of a dataset calls for. Reasons quote counts, never values. */
export async function suggestForDataset(deps: QualityDeps, subject: Subject, id: string): Promise<Suggestion[]> {
  const dataset = await openDataset(deps, subject, 'quality.rule.edit', id)
  const version = await latestVersion(deps.db, id)
  if (!version) throw error('QUALITY_VERSION_NOT_FOUND', { dataset: dataset.id, version: '最新' })
  const { glob, columns } = await versionFiles(deps, version.id)
  const source = `read_parquet(${text(glob)})`
  const counts = (await deps.engine.query<Row>(factsSql(source, columns)))[0] as Row
  const samples = await deps.engine.query<Row>(sampleSql(source, columns))
  const facts: ColumnFacts[] = []
  for (const [i, column] of columns.entries()) {
    const rows = Number(counts.n)
    let distinct = Number(counts[`d${i}`])
    // the sketch errs by a few percent, so only a near hit is counted exactly
    if (rows > 0 && distinct > rows * 0.9)
      distinct = rows - Number((await deps.engine.query<Row>(repeatsSql(source, column)))[0]?.repeats)
    const recognition = recognizeColumn({
      name: column.name,
      title: column.title,
      samples: samples.map((s) => String(s[column.name] ?? '')),
      distinct,
      rows,
    })
    facts.push({ column, recognition, rows, empty: Number(counts[`e${i}`]), distinct })
  }
  return suggestRules(facts, (await openPacks(deps.db)).packs)
}
