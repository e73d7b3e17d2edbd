import { inTx, type Tx } from '@shuyuan/db'
import type { AppError } from '@shuyuan/kernel'
import { type Dispatch, finishJob } from './job.store.ts'
import type { Runtime } from './runtime.ts'

/** Ends a job that nobody will run again, and lets its kind settle what it was to bring. */
export async function giveUp(
  runtime: Pick<Runtime, 'db' | 'clock' | 'definitions'>,
  job: Pick<Dispatch, 'id' | 'kind' | 'input'>,
  state: 'cancelled' | 'failed',
  cause: AppError,
): Promise<void> {
  await inTx(runtime.db, (tx) => giveUpIn(tx, runtime, job, state, cause))
}

/** The same within a transaction that has more to write. */
export async function giveUpIn(
  tx: Tx,
  { clock, definitions }: Pick<Runtime, 'clock' | 'definitions'>,
  job: Pick<Dispatch, 'id' | 'kind' | 'input'>,
  state: 'cancelled' | 'failed',
  cause: AppError,
): Promise<void> {
  const problem = { code: cause.code, title: cause.texts.zh }
  await finishJob(tx, job.id, { state, at: clock.now(), ...(state === 'failed' ? { error: problem } : {}) })
  const definition = definitions.get(job.kind)
  const input = definition?.input.safeParse(job.input)
  if (input?.success) await definition?.givenUp?.(tx, input.data, problem)
}
