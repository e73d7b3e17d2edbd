import type { Source } from '@shuyuan/connector'
import { type Dataset, findUpload, type Upload } from '@shuyuan/intake'
import type { ConnectionDeps } from '../deps.ts'
import { noteDrift } from '../drift/note-drift.ts'
import { error } from '../errors.ts'
import { type Plan, tableTitle } from '../plan/plan.ts'
import { digestSource } from '../reconcile/digest-source.ts'
import { isoTime } from '@shuyuan/kernel'
import { chooseBase } from './choose-base.ts'
import { readCounted } from './read-counted.ts'
import { readTable } from './read-table.ts'
import type { Run, SourceDigests } from './run.ts'
import type { RunLog } from './run-log.ts'
import { boundPosition } from './watermark.ts'
import { findRun, lastPublishedRun, updateRun } from './run.store.ts'

/** `stopped`: the structure changed and the owner decides; `same`: the table is as the last version holds it. */
export type Landing =
  | { outcome: 'landed'; upload: Upload; run: Run }
  | { outcome: 'stopped'; run: Run }
  | { outcome: 'same'; run: Run }

/**
 * Looks at the table, counts and hashes it where it is, and lands it: all in one moment of the source where it can show one. A run
 * that landed before a crash goes on with what it landed.
 */
export async function landTable(
  deps: ConnectionDeps,
  open: (work: (source: Source) => Promise<Landing>) => Promise<Landing>,
  input: {
    run: Run
    plan: Plan
    dataset: Dataset
    log: RunLog
    signal: AbortSignal
    progress(rows: number, bytes: number): Promise<void>
  },
): Promise<Landing> {
  const { run, plan, dataset, log, signal } = input
  const known = run.upload ? await findUpload(deps.db, run.upload) : null
  if (known) {
    await log.line('上次中断前已读完源表，直接装载')
    return { outcome: 'landed', upload: known, run }
  }
  return open((source) =>
    source.consistent(async (moment) => {
      const table = { schema: plan.schemaName, name: plan.tableName }
      const shape = await moment.describe(table)
      const drift = await noteDrift(deps, plan, shape, run.id)
      if (drift?.holds) return { outcome: 'stopped', run }
      if (drift) await log.line('源表结构有变化，不影响本次同步，已通知提供部门决定', 'warning')
      assertLinked(plan, dataset)
      const clocks = [await moment.now(), isoTime(deps.clock.now()).slice(0, 19).replace('T', ' ')]
      const begin = await chooseBase(deps, run, plan, dataset, shape, clocks)
      const now = { ...run, ...begin }
      await updateRun(deps.db, run.id, begin)
      const since = plan.reconcile === 'whole' ? null : begin.since
      const highest = plan.watermark ? await moment.highest(table, plan.watermark) : null
      const until = boundPosition(shape.find(({ name }) => name === plan.watermark)?.type ?? 'text', highest, clocks)
      if (until !== highest)
        await log.line(
          `“${plan.watermark}”有晚于现在的值（${highest}），下次仍从 ${until} 读起，以免漏掉变化`,
          'warning',
        )
      const counting = '在源库计数并计算散列'
      const reading = begin.since === null ? '读取整张表' : `读取“${plan.watermark}”从 ${begin.since} 起的变化`
      const count = (stop: AbortSignal) => digestSource(moment, { plan, dataset, shape, since, signal: stop })
      const rest = { ...input, run: now, until }
      const nightly = run.cause === 'schedule' && begin.base === null
      let landed: { upload: Upload; digests: SourceDigests | null }
      if (plan.reconcile !== 'none' && moment.concurrent && !nightly) {
        await log.phase('read', `${reading}，同时${counting}`)
        landed = await readCounted(deps, moment, rest, count)
      } else {
        if (plan.reconcile !== 'none') await log.phase('read', counting)
        const digests = plan.reconcile === 'none' ? null : await count(signal)
        if (nightly && digests && (await isSame(deps, plan, dataset, digests)))
          return { outcome: 'same', run: { ...now, digests } }
        await log.phase('read', reading)
        landed = { upload: await readTable(deps, moment, { ...rest, digests }), digests }
      }
      const { upload, digests } = landed
      const { rowsRead } = (await findRun(deps.db, run.id)) ?? run
      if (rowsRead === 0 && begin.base === null) {
        await updateRun(deps.db, run.id, { upload: null }) // another try shall look again
        throw error('CONNECTION_TABLE_EMPTY', { table: tableTitle(plan) })
      }
      return { outcome: 'landed', upload, run: { ...now, upload: upload.id, until, digests } }
    }),
  )
}

function assertLinked(plan: Plan, dataset: Dataset): void {
  const linked = new Set(plan.columns.map((link) => link.column))
  const missing = dataset.columns.filter(({ name }) => !linked.has(name))
  if (missing.length === 0) return
  const reason = `数据集字段“${missing.map((c) => c.title || c.name).join('、')}”没有对应的源字段，请修改同步计划`
  throw error('CONNECTION_PLAN_INVALID', { reason })
}

/** A nightly reading of the whole table is spared where the source shows count and hash of the last one, over all columns. */
async function isSame(
  deps: ConnectionDeps,
  plan: Plan,
  dataset: Dataset,
  digests: NonNullable<Run['digests']>,
): Promise<boolean> {
  const last = await lastPublishedRun(deps.db, plan.id)
  const { whole, columns, moving } = digests
  if (moving || !last?.digests || columns.length !== dataset.columns.length) return false
  const before = last.digests
  return (
    last.since === null &&
    columns.join('\n') === before.columns.join('\n') &&
    whole.rows === before.whole.rows &&
    whole.hash === before.whole.hash
  )
}
