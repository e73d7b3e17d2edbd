import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const words = JSON.parse(readFileSync(join(root, 'modules/workflow/src/machine/words.json'), 'utf8')) as Record<
  string,
  string
>
const files = execFileSync('git', ['grep', '-lE', 'export const [a-z]+Machine: Machine<', '--', 'modules/*.ts'], {
  cwd: root,
  encoding: 'utf8',
})
  .trim()
  .split('\n')

test('every state and action of every state table has a Chinese word, so that no refusal names a code', async () => {
  const without: string[] = []
  let tables = 0
  for (const file of files) {
    const module = file.split('/')[1] ?? ''
    const exported = Object.entries((await import(join(root, file))) as Record<string, object>)
    for (const [name, table] of exported.filter(([each]) => each.endsWith('Machine'))) {
      const object = `${module}.${name.replace('Machine', '')}`
      const codes = Object.entries(table).flatMap(([state, edges]) => [state, ...Object.keys(edges as object)])
      without.push(
        ...new Set(
          codes.filter((code) => !(`${object}.${code}` in words || code in words)).map((c) => `${object}.${c}`),
        ),
      )
      tables++
    }
  }
  expect(without).toEqual([])
  expect(tables).toBeGreaterThan(10)
})
