import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Processor time a process has used, microseconds; 0 where the system does not tell. */
export function usedBy({ pid }: ChildProcess): number {
  if (process.platform !== 'linux') return 0
  const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
  const [user, system] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 13)
    .map(Number)
  return ((user ?? 0) + (system ?? 0)) * 10_000
}

/** How much two processes of pure computing get done against one: 2 on two whole cores, less where they share one. */
export async function scaling(): Promise<number> {
  const pair = [0, 1].map(() => fork(join(import.meta.dirname, 'spin.ts')))
  const spin = async (children: ChildProcess[]): Promise<number> => {
    const done = await Promise.all(
      children.map(async (child) => {
        child.send('go')
        return (await once(child, 'message'))[0] as number
      }),
    )
    return done.reduce((sum, rounds) => sum + rounds, 0)
  }
  await spin(pair)
  const one = await spin(pair.slice(1))
  const two = await spin(pair)
  for (const child of pair) child.kill()
  return two / one
}
