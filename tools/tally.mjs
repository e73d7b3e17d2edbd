/** `node tools/tally.mjs [REPORT]`: counts the runner's report; the closing line of `npm test` and of the CI. Exit 1 on a failure or when nothing ran. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './root.mjs'

export const REPORT = join(root, 'test-results/vitest.json')
/** report of the files that were tried a second time; it stands for theirs in the first */
export const AGAIN = join(root, 'test-results/again.json')

const results = (report) => (existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')).testResults : [])
const isBad = (file) => file.status === 'failed' || file.assertionResults.some((test) => test.status === 'failed')

export const failedFiles = (report = REPORT) =>
  results(report)
    .filter(isBad)
    .map((file) => file.name)

export function tally(report = REPORT, again = AGAIN) {
  const second = new Map(results(again).map((file) => [file.name, file]))
  const files = results(report).map((file) => second.get(file.name) ?? file)
  let passed = 0
  let failed = 0
  let skipped = 0
  for (const file of files) {
    const own = file.assertionResults
    passed += own.filter((test) => test.status === 'passed').length
    const bad = own.filter((test) => test.status === 'failed').length
    skipped += own.filter((test) => test.status !== 'passed' && test.status !== 'failed').length
    // A file that could not even be loaded has no tests to fail.
    failed += bad === 0 && file.status === 'failed' ? 1 : bad
  }
  return {
    passed,
    failed,
    skipped,
    line: `${passed} passed, ${failed} failed, ${skipped} skipped`,
    ok: failed === 0 && passed > 0,
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { line, ok } = tally(process.argv[2])
  console.log(line)
  process.exit(ok ? 0 : 1)
}
