import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { root } from './root.mjs'

let report: string
beforeEach(() => {
  report = join(mkdtempSync(join(tmpdir(), 'shuyuan-tally-')), 'report.json')
})
afterEach(() => rmSync(join(report, '..'), { recursive: true, force: true }))

function count(files: { status: string; tests: string[] }[] | null): { line: string; code: number | null } {
  rmSync(report, { force: true })
  if (files) {
    const testResults = files.map(({ status, tests }) => ({
      status,
      assertionResults: tests.map((result) => ({ status: result })),
    }))
    writeFileSync(report, JSON.stringify({ testResults }))
  }
  const run = spawnSync(process.execPath, [join(root, 'tools/tally.mjs'), report], { encoding: 'utf8' })
  return { line: run.stdout.trim(), code: run.status }
}

test('tally counts what ran, and a skipped test is never a passed one', () => {
  expect(
    count([
      { status: 'passed', tests: ['passed', 'passed', 'pending'] },
      { status: 'passed', tests: ['skipped', 'todo'] },
    ]),
  ).toEqual({ line: '2 passed, 0 failed, 3 skipped', code: 0 })
})

test('tally fails on a failed test, on a file that could not be loaded, and when nothing ran', () => {
  expect(count([{ status: 'failed', tests: ['passed', 'failed'] }])).toEqual({
    line: '1 passed, 1 failed, 0 skipped',
    code: 1,
  })
  expect(count([{ status: 'failed', tests: [] }])).toEqual({ line: '0 passed, 1 failed, 0 skipped', code: 1 })
  expect(count([{ status: 'passed', tests: ['skipped'] }])).toEqual({ line: '0 passed, 0 failed, 1 skipped', code: 1 })
  expect(count(null)).toEqual({ line: '0 passed, 0 failed, 0 skipped', code: 1 })
})
