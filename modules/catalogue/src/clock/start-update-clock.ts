import type { Tx } from '@shuyuan/db'
import { civilDate } from '@shuyuan/kernel'
import type { CatalogueDeps } from '../deps.ts'
import type { Entry } from '../entry/entry.ts'
import { error } from '../errors.ts'
import { startClock } from './start-clock.ts'

/**
 * The cause of a change decides the clock: law or duty gives ten working days from the day it happened (条例 art. 17, D01), anything
 * else twenty (国办函〔2022〕102号, C01). `occurredOn` is a civil date, not in the future: CATALOGUE_CAUSE_DATE. Default today.
 */
export async function startUpdateClock(
  deps: CatalogueDeps,
  tx: Tx,
  entry: Pick<Entry, 'id' | 'version' | 'name' | 'provider'>,
  input: { changeCause: 'law' | 'duty' | 'other'; occurredOn?: string | undefined },
): Promise<void> {
  const now = deps.clock.now()
  const today = civilDate(now)
  const { changeCause, occurredOn = today } = input
  if (occurredOn > today) throw error('CATALOGUE_CAUSE_DATE', { date: occurredOn, today })
  const from = occurredOn === today ? now : new Date(`${occurredOn}T12:00:00+08:00`)
  await startClock(deps, tx, entry, { rule: changeCause === 'other' ? 'C01' : 'D01', title: '目录更新', from })
}
