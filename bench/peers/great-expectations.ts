import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Versions are fixed, so that two runs compare the same program. */
const PACKAGES = ['great-expectations==1.24.1', 'pandas', 'pyarrow']

export interface PeerRun {
  version: string
  rows: number
  expectations: number
  loadSeconds: number
  seconds: number
  errors: number
  unexpected: number
}

export interface Expectation {
  expectation: string
  kwargs: Record<string, unknown>
}

/** Runs Great Expectations over a Parquet file in an environment of its own below the temporary folder; a reason when it cannot. */
export function runGreatExpectations(file: string, expectations: Expectation[], dir: string): PeerRun | string {
  const home = process.env.SHUYUAN_GX_ENV ?? join(tmpdir(), 'shuyuan-bench-gx')
  const python = join(home, 'bin', 'python')
  if (!existsSync(join(home, 'ready'))) {
    for (const [command, args] of [
      ['python3', ['-m', 'venv', home]],
      [join(home, 'bin', 'pip'), ['install', '--quiet', ...PACKAGES]],
    ] as const) {
      const done = spawnSync(command, [...args], { encoding: 'utf8', timeout: 900_000 })
      if (done.status !== 0)
        return `${command.split('/').at(-1)} failed: ${(done.stderr || String(done.error)).trim().split('\n').at(-1)}`
    }
    writeFileSync(join(home, 'ready'), '')
  }
  const list = join(dir, 'expectations.json')
  writeFileSync(list, JSON.stringify(expectations))
  const script = fileURLToPath(new URL('great_expectations.py', import.meta.url))
  const output = execFileSync(python, [script, file, list], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  return JSON.parse(output.trim().split('\n').at(-1) as string) as PeerRun
}
