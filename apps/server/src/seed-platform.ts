import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Db } from '@shuyuan/db'
import { findFact, saveFact } from './fact.store.ts'
import type { Options } from './options.ts'
import type { DemoAccount, Platform, SeedDemo } from './platform.ts'

const SEED = new URL('../../../demo/src/seed.ts', import.meta.url)
const RESUME = new URL('../../../demo/src/resume.ts', import.meta.url)

/** How far the first filling came; undefined on a new database. */
export type SeedState = 'empty' | 'running' | 'done'

export const findSeedState = (db: Db): Promise<SeedState | undefined> => findFact<SeedState>(db, 'seed')

/**
 * Loads the demo city into a new platform and returns an account of each role; none when the platform was started empty. A loading that was cut off,
 * by the signal too, goes on at the next start.
 */
export async function seedPlatform(
  platform: Platform,
  options: Pick<Options, 'empty' | 'scale' | 'seed'> & { signal?: AbortSignal },
  report: (line: string) => void,
): Promise<DemoAccount[]> {
  const { db } = platform.deps
  const state = await findSeedState(db)
  if (state === 'done') return (await findFact<DemoAccount[]>(db, 'demo.accounts')) ?? []
  if (state === 'empty') return []
  if (state === undefined && (options.empty || !existsSync(fileURLToPath(SEED)))) {
    await saveFact(db, 'seed', 'empty' satisfies SeedState)
    return []
  }
  await saveFact(db, 'seed', 'running' satisfies SeedState)
  const { seedDemo } = (await import(SEED.href)) as { seedDemo: SeedDemo }
  const progress = (line: string): void => {
    options.signal?.throwIfAborted()
    report(line)
  }
  const { accounts } = await seedDemo(platform, { scale: options.scale, seed: options.seed, progress })
  const shown = oneOfEachRole(accounts)
  await saveFact(db, 'demo.accounts', shown)
  await saveFact(db, 'seed', 'done' satisfies SeedState)
  return shown
}

/** Before the start of a platform that holds the demo city: its sources are where the embedded database is now. */
export async function resumePlatform(platform: Platform): Promise<void> {
  if ((await findSeedState(platform.deps.db)) !== 'done' || !existsSync(fileURLToPath(RESUME))) return
  const { resumeDemo } = (await import(RESUME.href)) as { resumeDemo(platform: Platform): Promise<void> }
  await resumeDemo(platform)
}

/** Whether the demo city is here or about to be: its sources lie in the embedded database, which nothing else may reach. */
export async function holdsDemo(db: Db, options: Pick<Options, 'empty' | 'databaseUrl'>): Promise<boolean> {
  if (options.databaseUrl) return false
  // a new database has no table for facts yet
  const state = await findSeedState(db).catch(() => undefined)
  return state === undefined ? !options.empty : state !== 'empty'
}

/** What the public site is called: as set, else after the city whose data it holds. */
export const nameSite = async (db: Db, { empty, siteName }: Pick<Options, 'empty' | 'siteName'>): Promise<string> =>
  siteName ?? ((await holdsDemo(db, { empty, databaseUrl: null })) ? '云溪市公共数据开放平台' : '公共数据开放平台')

/** The first account of each role, in the order of the city's list. */
export function oneOfEachRole(accounts: DemoAccount[]): DemoAccount[] {
  const roles = new Set(accounts.flatMap((account) => account.roles))
  const first = [...roles].map((role) => accounts.find((account) => account.roles.includes(role)))
  return [...new Set(first)]
    .filter((account) => account !== undefined)
    .map(({ title, name, login, password, roles }) => ({ title, name, login, password, roles }))
}
