import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openEngine, type Session, text } from '@shuyuan/engine'
import type { Column } from '@shuyuan/intake'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { matchLanding } from './match-landing.ts'
import { groupParts } from './merge-base.ts'
import { writeMerged } from './write-merged.ts'

const root = mkdtempSync(join(tmpdir(), 'shuyuan-merge-'))
const engine = openEngine({ tempDir: join(root, 'tmp'), folders: [root] })
afterAll(async () => {
  await engine.close()
  rmSync(root, { recursive: true, force: true })
})

const plain = { title: '', required: false, key: false, grade: 1, sensitivity: 'none' } as const
const columns: Column[] = [
  { ...plain, name: 'id', type: 'integer', key: true, required: true },
  { ...plain, name: 'row', type: 'text' }, // a name that the merge uses itself
]
interface Row {
  id: number
  row: string | null
}
interface Side {
  parts: Row[][]
  /** keys of bad rows */
  bad: number[]
}
interface Case {
  base: Side
  landed: Side
  atOnce: number
}

const row = fc.record({ id: fc.integer({ min: 1, max: 12 }), row: fc.constantFrom('甲', '乙', '', null) })
const side = fc.record({
  parts: fc.array(fc.array(row, { maxLength: 6 }), { minLength: 1, maxLength: 4 }),
  bad: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 3 }),
})
const cases = fc.record<Case>({ base: side, landed: side, atOnce: fc.integer({ min: 1, max: 30 }) })

/** A folder as a load leaves it: good rows numbered first here, then the bad ones. */
async function writeSide(session: Session, { parts, bad }: Side, folder: string) {
  mkdirSync(folder)
  let at = 0
  const files: string[] = []
  for (const [i, rows] of parts.entries()) {
    const file = join(folder, `part-${i}.parquet`)
    const values = rows.map(({ id, row }) => `(${++at}, ${id}, ${row === null ? 'null' : text(row)})`)
    const some = values.length > 0 ? `(values ${values.join(', ')})` : '(select null, null, null where false)'
    const typed = `select a::bigint as _row, b::bigint as id, c::varchar as row from ${some} v(a, b, c)`
    await session.run(`copy (${typed}) to ${text(file)} (format parquet)`)
    files.push(file)
  }
  const errors = [{ column: 'row', rule: 'r', message: 'm', value: 'x' }]
  const lines = bad.map((id) => JSON.stringify({ row: ++at, errors, cells: [`${id}`, '坏'], raw: `${id}` }))
  const log = join(folder, 'bad.ndjson')
  writeFileSync(log, lines.map((line) => `${line}\n`).join(''))
  return { files, bad: bad.length > 0 ? log : null, last: at }
}

/** What a merge must leave: by key the last of what arrived, the rest as it was. */
function expected({ base, landed }: Case) {
  const before = base.parts.flat()
  const arrived = landed.parts.flat()
  const newest = new Map(arrived.map((one) => [one.id, one]))
  const came = new Set([...newest.keys(), ...landed.bad])
  const held = (one: Row) => before.some(({ id, row }) => id === one.id && row === one.row)
  return {
    good: [...before.filter(({ id }) => !came.has(id)), ...newest.values()],
    bad: [...base.bad.filter((id) => !came.has(id)), ...landed.bad],
    doubled: arrived.length - newest.size,
    changed:
      [...newest.values()].filter((one) => !held(one)).length +
      landed.bad.filter((id) => !base.bad.includes(id)).length,
  }
}

const sorted = (rows: readonly Row[]) => rows.map(({ id, row }) => `${id} ${row}`).sort()

test('a merge leaves what a merge in one piece would, however keys and parts are shared out', async () => {
  let round = 0
  await fc.assert(
    fc.asyncProperty(cases, async (one) => {
      const [old, dir, work] = ['old', 'landed', 'work'].map((name) => join(root, `${round}-${name}`)) as [
        string,
        string,
        string,
      ]
      round++
      await engine.session(async (session) => {
        const there = await writeSide(session, one.base, old)
        const here = await writeSide(session, one.landed, dir)
        mkdirSync(work)
        const parts = one.base.parts.map((rows, i) => ({
          file: there.files[i] as string,
          rows: rows.length * 200_000,
          bytes: 1,
        }))
        const groups = groupParts(parts).map((group) => group.map(({ file }) => file))
        const base = { glob: join(old, 'part-*.parquet'), bad: there.bad, groups }
        const landed = { rowsGood: one.landed.parts.flat().length, rowsBad: one.landed.bad.length }
        const signal = new AbortController().signal
        const match = await matchLanding(session, { columns, base, dir, landed, atOnce: one.atOnce, signal })
        const want = expected(one)
        expect(match).toMatchObject({ changed: want.changed, doubled: want.doubled, last: there.last })
        const built = await writeMerged(session, { columns, base, match, landed: here.files, work, signal })
        const good = await session.query<Row & { _row: number }>(
          `select * from read_parquet(${text(join(work, 'part-*.parquet'))})`,
        )
        expect(sorted(good)).toEqual(sorted(want.good))
        expect(new Set(good.map(({ _row }) => _row)).size).toBe(good.length)
        expect(built).toEqual({
          rowsIn: want.good.length + want.bad.length,
          rowsBad: want.bad.length,
          badByRule: want.bad.length > 0 ? { r: want.bad.length } : {},
        })
      })
    }),
    { numRuns: 25 },
  )
}, 300_000)

test('small neighbours become one part, large ones stand alone', () => {
  const part = (rows: number, bytes = rows * 40) => ({ rows, bytes })
  const rows = [900_000, 90_000, 5_000, 20_000, 3_000_000, 1, 2]
  expect(groupParts(rows.map((n) => part(n))).map((group) => group.map((p) => p.rows))).toEqual([
    [900_000, 90_000, 5_000],
    [20_000],
    [3_000_000],
    [1, 2],
  ])
  expect(groupParts([part(10, 60 << 20), part(10, 5 << 20)])).toHaveLength(2)
})
