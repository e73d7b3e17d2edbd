import type { Tx } from '@shuyuan/db'
import { startTimer } from '@shuyuan/workflow'
import type { CatalogueDeps } from '../deps.ts'
import type { Entry } from '../entry/entry.ts'
import { insertClock } from './clock.store.ts'

/** Sets a time limit of the provider going for a version; `from` is the instant of what began it. */
export async function startClock(
  deps: CatalogueDeps,
  tx: Tx,
  entry: Pick<Entry, 'id' | 'version' | 'name' | 'provider'>,
  input: { rule: string; title: string; from: Date },
): Promise<void> {
  const { id, version, name, provider } = entry
  const { rule, title, from } = input
  const link = `/catalogue/${id}`
  const timer = await startTimer(deps, tx, {
    rule,
    ref: id,
    title: `${title}：${name}`,
    link,
    from,
    org: provider,
    role: 'provider',
  })
  await insertClock(tx, { entry: id, version, rule, timer: timer.id })
}
