import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { IntakeDeps } from './deps.ts'
import { openVersions } from './version/version.store.ts'

const DAY = 86_400_000

/** Clears what a crash left: half-received uploads older than a day, and build folders of loads that will not run again. */
export async function recoverIntake(deps: Pick<IntakeDeps, 'db' | 'dataDir' | 'clock'>): Promise<void> {
  const uploads = join(deps.dataDir, 'intake', 'uploads', '.tmp')
  for (const name of await entries(uploads)) {
    const age =
      Date.now() -
      (await stat(join(uploads, name)).then(
        (s) => s.mtimeMs,
        () => Date.now(),
      ))
    if (age > DAY) await rm(join(uploads, name), { recursive: true, force: true })
  }
  const builds = join(deps.dataDir, 'lake', '.tmp')
  const open = await openVersions(deps.db)
  for (const name of await entries(builds))
    if (!open.has(name)) await rm(join(builds, name), { recursive: true, force: true })
}

async function entries(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => [])
}
