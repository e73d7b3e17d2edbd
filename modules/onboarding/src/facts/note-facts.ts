import { noteColumns } from '@shuyuan/catalogue'
import { inTx } from '@shuyuan/db'
import { findDataset, findVersion, latestVersion, versionFiles } from '@shuyuan/intake'
import { packSketch, sketchValues } from '@shuyuan/sketch'
import { ownColumnTypes, recognizeColumn } from '@shuyuan/standards'
import type { OnboardingDeps } from '../deps.ts'
import { areTelling } from './telling-values.ts'
import { columnCountSql, columnSampleSql } from './column-sample.sql.ts'

const FIRST = 256

/**
 * Tells the catalogue what the newest version of a dataset shows of its columns: meaning, counts and a keyed sketch. Values stay here.
 * A version that is not the newest any more is left alone.
 */
export async function noteFacts(
  deps: OnboardingDeps,
  input: { version: string; signal: AbortSignal },
): Promise<number> {
  const version = await findVersion(deps.db, input.version)
  if (!version || (await latestVersion(deps.db, version.dataset))?.id !== version.id) return 0
  const { glob, columns } = await versionFiles(deps, version.id)
  const names = columns.map((column) => column.name)
  const options = { signal: input.signal }
  const [counts] = await deps.engine.query<Record<string, number>>(columnCountSql(glob, names), [], options)
  const rows = Number(counts?.rows ?? 0)
  const about = names.map((_, i) => Number(counts?.[`c${i}`] ?? 0))
  const sampleSql = columnSampleSql(glob, names, { first: FIRST, distinct: about })
  const sample = await deps.engine.query<{ place: number; v: string }>(sampleSql, [], options)
  const values = Map.groupBy(sample, (one) => Number(one.place))
  const own = await ownColumnTypes(deps.db)
  const facts = columns.map(({ name, title, type }, i) => {
    const samples = (values.get(i) ?? []).map((one) => one.v)
    // what the engine counts is about right; of few values all are at hand
    const distinct = samples.length < FIRST ? samples.length : (about[i] ?? 0)
    const seen = recognizeColumn({ name, title, samples, rows, distinct }, own)
    const { semantic, sensitivity, grade, mask, confidence, reason } = seen
    const sketch = packSketch(sketchValues(samples, distinct, (value) => deps.keyring.mac('catalogue.sketch', value)))
    const telling = areTelling({ type, codeList: seen.codeList, samples, distinct, rows })
    const meaning = { semantic, sensitivity, grade, mask, confidence, reason }
    return { name, title, version: version.id, ...meaning, rows, sketch, telling }
  })
  const entry = (await findDataset(deps.db, version.dataset))?.entry ?? null
  await inTx(deps.db, (tx) => noteColumns(deps, tx, { dataset: version.dataset, entry, columns: facts }))
  return facts.length
}
