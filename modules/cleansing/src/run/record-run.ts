import type { Tx } from '@shuyuan/db'
import { type Dataset, findDataset, type Version } from '@shuyuan/intake'
import { type ColumnLink, type Node, recordLineage } from '@shuyuan/lineage'
import type { CleansingDeps } from '../deps.ts'
import type { Plan } from '../plan/plan.ts'
import type { JoinedDataset } from '../step/step.ts'
import type { Run } from './run.ts'

/** Tells lineage which column became which, and evidence what the run did. */
export async function recordRun(
  deps: Pick<CleansingDeps, 'evidence'>,
  tx: Tx,
  done: { run: Run; plan: Plan; dataset: Dataset; input: Version; output: Version; joined: readonly JoinedDataset[] },
): Promise<void> {
  const { run, plan, dataset, input, output, joined } = done
  const target = await findDataset(tx, output.dataset)
  if (!target || !run.finishedAt) return
  const from = versionNode(dataset, input)
  const to = versionNode(target, output)
  const others = new Map(
    joined.map((j) => [
      j.id,
      { kind: 'version', id: j.version, name: j.name, parent: { kind: 'dataset', id: j.id, name: j.name } } as Node,
    ]),
  )
  await recordLineage(tx, {
    job: 'cleansing.run',
    run: run.id,
    at: run.finishedAt,
    inputs: [from, ...others.values()],
    outputs: [to],
    columns: columnLinks(plan, from, to, others),
  })
  const { pipeline, seq, rowsIn, rowsOut, rowsRejected, rowsDropped } = run
  await deps.evidence.record(tx, {
    kind: 'cleansing.run.finished',
    actor: run.createdBy,
    org: run.org,
    object: pipeline,
    detail: {
      run: run.id,
      seq,
      input: input.id,
      output: output.id,
      rowsIn,
      rowsOut,
      rowsRejected,
      rowsDropped,
      hash: output.hash,
    },
  })
}

/** Each output column with what it was made of; a column no step wrote is a copy. Pure. */
function columnLinks(plan: Plan, from: Node, to: Node, others: ReadonlyMap<string, Node>): ColumnLink[] {
  const written = new Map<string, { transform: ColumnLink['transform']; kinds: string[] }>()
  for (const { step, effect } of plan.steps) {
    for (const [old, column] of Object.entries(effect?.rename ?? {})) {
      const known = written.get(old)
      if (known) written.set(column.name, known)
    }
    for (const { column, transform } of effect?.values ?? []) {
      const before = written.get(column.name)
      written.set(column.name, {
        transform: before?.transform === 'derive' ? 'derive' : transform,
        kinds: [...(before?.kinds ?? []), step.kind],
      })
    }
  }
  return plan.output.flatMap((column) =>
    column.from.map((source): ColumnLink => {
      const [dataset, name] = source.includes(':') ? source.split(':') : [null, source]
      const other = dataset ? others.get(dataset) : undefined
      const { transform, kinds } = written.get(column.name) ?? { transform: 'copy' as const, kinds: [] }
      return {
        from: { node: other ?? from, column: name ?? source },
        to: { node: to, column: column.name },
        transform,
        ...(kinds.length > 0 ? { detail: kinds.join(' → ') } : {}),
      }
    }),
  )
}

function versionNode(dataset: Dataset, version: Version): Node {
  const { id, name, provider, columns } = dataset
  const parent: Node = { kind: 'dataset', id, name, org: provider, columns: columns.map((c) => c.name) }
  return { kind: 'version', id: version.id, name: `${name} 第 ${version.seq} 版`, org: provider, parent }
}
