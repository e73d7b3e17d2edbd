import type { Tx } from '@shuyuan/db'
import { type Column, createDataset, editColumns, findDataset } from '@shuyuan/intake'
import { canonicalJson } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import type { CleansingDeps } from '../deps.ts'
import type { PlanColumn } from '../step/step.ts'
import type { Pipeline } from './pipeline.ts'

/** Makes the standard layer, or gives it the columns that the pipeline now yields. Grades go up with the input's, never down. Answers its id. */
export async function settleOutput(
  deps: CleansingDeps,
  tx: Tx,
  subject: Subject,
  pipeline: Pipeline,
  columns: readonly PlanColumn[],
): Promise<string> {
  const found = pipeline.output ? await findDataset(tx, pipeline.output) : null
  const wanted = columns.map((column) =>
    outputColumn(
      column,
      found?.columns.find((c) => c.name === column.name),
    ),
  )
  if (!found) {
    const { provider, outputName: name } = pipeline
    return (await createDataset(deps, tx, subject, { name, provider, columns: wanted, keyPolicy: 'flag' })).id
  }
  const bare = found.columns.map(unbound)
  if (canonicalJson(bare) !== canonicalJson(wanted))
    await editColumns({ ...deps, db: tx }, subject, { dataset: found.id, columns: wanted })
  return found.id
}

const RANK = { none: 0, personal: 1, sensitive: 2 } as const

function outputColumn(made: PlanColumn, known: Column | undefined): Column {
  const { from: _, bound: __, ...column } = made
  if (!known) return column
  const stricter = RANK[known.sensitivity] > RANK[column.sensitivity]
  const mask = column.mask ?? known.mask
  return {
    ...column,
    grade: known.grade > column.grade ? known.grade : column.grade,
    sensitivity: stricter ? known.sensitivity : column.sensitivity,
    ...(mask ? { mask } : {}),
  }
}

function unbound(registered: Column): Column {
  const { bound: _, ...column } = registered
  return column
}
