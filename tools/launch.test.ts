import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, expect, test, vi } from 'vitest'

const dir = mkdtempSync(join(tmpdir(), 'shuyuan-launch-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

test('launch: one wish to stop that comes by two ways is told once, a later one again; the exit code is that of the program', async () => {
  const entry = join(dir, 'entry.ts')
  writeFileSync(
    entry,
    `let told = 0
     process.on('SIGTERM', () => { console.log('told', ++told); if (told === 2) process.exit(7) })
     setInterval(() => {}, 1000)
     console.log('ready')`,
  )
  const launcher = spawn(process.execPath, [
    '--input-type=module',
    '-e',
    `import { launch } from ${JSON.stringify(join(import.meta.dirname, 'launch.mjs'))}\nlaunch(${JSON.stringify(entry)}, [])`,
  ])
  let output = ''
  launcher.stdout.on('data', (data) => (output += data))
  const ended = new Promise((done) => launcher.once('close', done))
  const says = (what: string) => vi.waitFor(() => expect(output).toContain(what), { timeout: 10_000, interval: 10 })
  await says('ready')
  launcher.kill('SIGTERM')
  await says('told 1')
  launcher.kill('SIGTERM')
  await setTimeout(1100)
  expect(output).not.toContain('told 2')
  launcher.kill('SIGTERM')
  expect(await ended).toBe(7)
})
