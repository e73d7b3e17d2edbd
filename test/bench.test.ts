import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Figure, readFigures } from '../bench/figure.ts'
import { figureTable, putResult } from '../bench/results.ts'
import sizes from '../bench/sizes.json' with { type: 'json' }

const root = join(import.meta.dirname, '..')
const figure: Figure = { bench: 'intake', metric: 'rows', value: 412_345.6, unit: '1/s', target: 300_000, ratio: 1.374 }
const at = { date: '2026-03-02', machine: '2 cores', command: 'node bench/intake.bench.ts 5000000' }

test('every bench has its sizes', () => {
  const benches = readdirSync(join(root, 'bench')).flatMap((file) => /^(.*)\.bench\.ts$/.exec(file)?.[1] ?? [])
  expect(Object.keys(sizes)).toEqual(expect.arrayContaining(benches))
})

test('printFigure: what a process prints is what readFigures reads, with the ratio to its target', () => {
  const program = `import { printFigure } from ${JSON.stringify(join(root, 'bench/figure.ts'))}
    console.log('42 rows')
    printFigure('a', 'more', 30, '1/s', ['>=', 20])
    printFigure('a', 'less', 2, '×', ['<=', 4])
    printFigure('a', 'plain', 1, 's')`
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' })
  expect(readFigures(output).map(({ metric, ratio }) => [metric, ratio])).toEqual([
    ['more', 1.5],
    ['less', 2],
    ['plain', null],
  ])
})

test('figureTable shows value, target and ratio', () => {
  expect(figureTable([figure]).split('\n').at(-1)).toBe('| intake | rows   | 412,346 | 1/s  | 300,000 | 1.37  |')
})

test('putResult replaces the last run and keeps what people wrote', () => {
  const first = putResult('# Results\n\n## quality\n\nOther.\n', 'intake', [figure], at)
  expect(first).toContain('## quality\n\nOther.')
  expect(first).toContain('## intake')
  const noted = first.replace('## intake\n', '## intake\n\nThe casts cost most.\n')
  const second = putResult(noted, 'intake', [{ ...figure, value: 500_000 }], { ...at, date: '2026-03-03' })
  expect(second).toContain('The casts cost most.')
  expect(second).toContain('500,000')
  expect(second).not.toContain('412,346')
  expect(second.match(/^## intake$/gm)).toHaveLength(1)
  expect(putResult('# Results\n\n## intake\n\nBy hand.\n', 'intake', [figure], at)).toMatch(
    /## intake\n\n<!-- run[\s\S]*By hand\./,
  )
})
