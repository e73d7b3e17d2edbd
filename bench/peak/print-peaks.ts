import { execFile } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { fileURLToPath } from 'node:url'
import { printFigure } from '../figure.ts'

const run = promisify(execFile)
const WORK = fileURLToPath(new URL('run-work.ts', import.meta.url))

/** What the engine may take, and the most the whole process may: the engine, what it takes beyond its limit, and the program itself. */
export const BOUNDS = {
  cleansing: { engine: '1GB', mostMB: 1800 },
  quality: { engine: '1GB', mostMB: 1800 },
  profile: { engine: '1GB', mostMB: 1800 },
  verification: { engine: '2GB', mostMB: 3000 },
} as const
export type Work = keyof typeof BOUNDS

/**
 * Peak memory of one kind of work at a tenth of the rows and at all of them, each in a process of its own over files made before, so that
 * neither the other size nor the making of the rows is counted. Bounded memory means: the same bound holds for ten times the data.
 */
export async function printPeaks(
  work: Work,
  rows: number,
  dir: string,
  prepare: (rows: number, folder: string) => Promise<unknown>,
): Promise<void> {
  for (const size of [Math.ceil(rows / 10), rows]) {
    const folder = join(dir, `peak-${size}`)
    mkdirSync(folder, { recursive: true })
    await prepare(size, folder)
    const { stdout } = await run(process.execPath, ['--disable-warning=ExperimentalWarning', WORK, work, folder])
    const { peakMB } = JSON.parse(stdout) as { peakMB: number }
    printFigure(work, `peak memory at ${size.toLocaleString('en')} rows`, peakMB, 'MB', ['<=', BOUNDS[work].mostMB])
    rmSync(folder, { recursive: true })
  }
}
