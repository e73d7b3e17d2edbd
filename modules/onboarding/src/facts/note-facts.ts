import { noteColumns } from '@shuyuan/catalogue'
import { inTx } from '@shuyuan/db'
import { findDataset, findVersion, latestVersion, versionFiles } from '@shuyuan/intake'
import { packSketch, sketchValues } from '@shuyuan/sketch'
import { ownColumnTypes, recognizeColumn } from '@shuyuan/standards'
import type { OnboardingDeps } from '../deps.ts'
import { areTelling } from './telling-values.ts'
import { sampleColumns } from './sample-columns.ts'

/** Values of a column that are looked at. */
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
  const { rows, samples } = await sampleColumns(deps.engine, { glob, columns: names, first: FIRST }, options)
  const own = await ownColumnTypes(deps.db)
  const facts = columns.map(({ name, title, type }, i) => {
    const { values = [], distinct = 0 } = samples[i] ?? {}
    const seen = recognizeColumn({ name, title, samples: values, rows, distinct }, own)
    const { semantic, sensitivity, grade, mask, confidence, reason } = seen
    const sketch = packSketch(sketchValues(values, distinct, (value) => deps.keyring.mac('catalogue.sketch', value)))
    const telling = areTelling({ type, codeList: seen.codeList, samples: values, distinct, rows })
    const meaning = { semantic, sensitivity, grade, mask, confidence, reason }
    return { name, title, version: version.id, ...meaning, rows, sketch, telling }
  })
  const entry = (await findDataset(deps.db, version.dataset))?.entry ?? null
  await inTx(deps.db, (tx) => noteColumns(deps, tx, { dataset: version.dataset, entry, columns: facts }))
  return facts.length
}
