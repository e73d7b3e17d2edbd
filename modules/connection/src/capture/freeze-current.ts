import { ident, list, text } from '@shuyuan/engine'
import { castRowsSql, type Dataset } from '@shuyuan/intake'
import type { ConnectionDeps } from '../deps.ts'
import { mergeLayers } from './compact/merge-layers.ts'
import type { Layers } from './segment/current.sql.ts'

/** Writes rows as they stand to a file, so that what comes after does not move them, and judges them as a load would. Answers FROM-clauses. */
export async function freezeCurrent(
  deps: Pick<ConnectionDeps, 'engine'>,
  input: { dataset: Dataset; layers: Omit<Layers, 'columns'>; path: string; signal: AbortSignal },
) {
  const { columns } = input.dataset
  const names = columns.map(({ name }) => name)
  await mergeLayers(deps.engine, { ...input.layers, columns: names }, input.path, { signal: input.signal })
  const fields = list(names.map((name, i) => `${ident(name)} as s${i}`))
  const raw = `(select _row, ${fields} from read_parquet(${text(input.path)}))`
  const mapped = columns.map((column, source) => ({ column, source }))
  const judged = `(${castRowsSql(raw, mapped, names.length)})`
  return {
    columns,
    good: `(select * from ${judged} where not _bad)`,
    bad: `(select _cells as cells from ${judged} where _bad)`,
  }
}
