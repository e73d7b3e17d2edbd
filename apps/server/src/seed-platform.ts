import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Db } from '@shuyuan/db'
import { findFact, saveFact } from './fact.store.ts'
import type { Options } from './options.ts'
import type { DemoAccount, Platform, SeedDemo } from './platform.ts'

const SEED = new URL('../../../demo/src/seed.ts', import.meta.url)

/** How far the first filling came; undefined on a new database. */
export type SeedState = 'empty' | 'running' | 'done'

export const findSeedState = (db: Db): Promise<SeedState | undefined> => findFact<SeedState>(db, 'seed')

/** Loads the demo city into a new platform (once) and returns its accounts; none when the platform was started empty. */
export async function seedPlatform(
  platform: Platform,
  options: Pick<Options, 'empty' | 'scale' | 'seed'>,
  report: (line: string) => void,
): Promise<DemoAccount[]> {
  const { db } = platform.deps
  const state = await findSeedState(db)
  if (state === 'done') return (await findFact<DemoAccount[]>(db, 'demo.accounts')) ?? []
  if (state === 'empty') return []
  if (options.empty || !existsSync(fileURLToPath(SEED))) {
    await saveFact(db, 'seed', 'empty' satisfies SeedState)
    return []
  }
  await saveFact(db, 'seed', 'running' satisfies SeedState)
  const { seedDemo } = (await import(SEED.href)) as { seedDemo: SeedDemo }
  const accounts = await seedDemo(platform, { scale: options.scale, seed: options.seed, report })
  await saveFact(db, 'demo.accounts', accounts)
  await saveFact(db, 'seed', 'done' satisfies SeedState)
  return accounts
}
