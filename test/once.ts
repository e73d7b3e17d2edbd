import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

const PATIENCE_MS = 240_000

/** A place in the folder of this run, for what many test files start from and each copies. */
export const placeOf = (name: string): string => join(process.env.SHUYUAN_TEST_ONCE ?? '', name)

/** Makes a folder once: the first who asks fills it under a draft's name, the others wait until it has its own. */
export async function once(folder: string, fill: (draft: string) => Promise<void>): Promise<void> {
  if (existsSync(folder)) return
  const draft = `${folder}.draft`
  try {
    mkdirSync(draft)
  } catch {
    for (const end = Date.now() + PATIENCE_MS; !existsSync(folder); await setTimeout(100))
      if (Date.now() > end || !(existsSync(draft) || existsSync(folder)))
        throw new Error(`"${folder}" was not made by the test that began it`)
    return
  }
  try {
    await fill(draft)
  } catch (cause) {
    rmSync(draft, { recursive: true, force: true })
    throw cause
  }
  renameSync(draft, folder)
}
