import { afterAll, beforeAll, expect, test } from 'vitest'
import { readEntries } from '../demo/src/facts/entry.ts'
import type { Fault } from '../demo/src/fault/fault.ts'
import { generateCity } from '../demo/src/generate-city.ts'
import { tableRows } from '../demo/src/write/table-lines.ts'
import { openDesk } from '../modules/verification/test/factory.ts'
import type { Answer } from '../modules/ticket/test/factory.ts'

const ID = '公民身份号码'
/** Facts about a person and the columns that hold them. */
const FACTS: Record<string, { kind: string; columns: string[] }> = {
  姓名: { kind: 'name', columns: ['姓名'] },
  性别: { kind: 'code', columns: ['性别'] },
  出生日期: { kind: 'date', columns: ['出生日期'] },
  居住地址: { kind: 'text', columns: ['居住地址', '户籍地址'] },
  联系电话: { kind: 'phone', columns: ['联系电话'] },
}
const TABLES = ['population', 'social_insurance', 'medical_insurance', 'pupil', 'low_income', 'disability']

interface Table {
  table: string
  titles: string[]
  rows: string[][]
  dataset: string
}

let desk: Awaited<ReturnType<typeof openDesk>>
const tables: Table[] = []
const faults: Fault[] = []
beforeAll(async () => {
  desk = await openDesk()
  const city = generateCity({ seed: 23, scale: 'small' })
  const entries = readEntries(city.departments)
  for (const table of TABLES) {
    const entry = entries.find((each) => each.table === table)
    if (!entry) throw new Error(table)
    const titles = entry.items.map((item) => item.title)
    const rows = [...tableRows(city, entry, {}, (fault) => faults.push(fault))].map((row) => [...row.cells])
    const dataset = await desk.dataset(titles, [])
    await desk.publish(dataset, titles, rows)
    tables.push({ table, titles, rows, dataset })
  }
}, 120_000)
afterAll(() => desk?.close())

const columnOf = (titles: string[], fact: string) => FACTS[fact]?.columns.find((column) => titles.includes(column))

/** What was planted and can be seen by comparing: two sources say something about the same fact of the same person. */
function visibleFaults(): Set<string> {
  const said = new Map<string, Set<string>>()
  const keyed = new Map<string, Map<string, string[]>>()
  for (const { table, titles, rows } of tables) {
    const key = titles.findIndex((_, i) => i === 0)
    keyed.set(table, new Map(rows.map((row) => [row[key] as string, row])))
    for (const fact of Object.keys(FACTS)) {
      const at = titles.indexOf(columnOf(titles, fact) ?? '')
      if (at < 0) continue
      for (const row of rows)
        if (row[at]) {
          const place = `${row[titles.indexOf(ID)]}/${fact}`
          said.set(place, (said.get(place) ?? new Set()).add(table))
        }
    }
  }
  const visible = new Set<string>()
  const plain = (value: string) => value.replace(/[\s·.]/g, '')
  for (const { kind, table, rowKey, column, right, wrong } of faults) {
    const source = tables.find((each) => each.table === table)
    const fact = Object.keys(FACTS).find((name) => source && columnOf(source.titles, name) === column)
    const row = keyed.get(table)?.get(rowKey)
    // other writings of the same value are no conflict, and an empty value says nothing
    if (!source || !fact || !row || wrong === '' || plain(right) === plain(wrong) || kind === 'full_width_digits')
      continue
    const id = row[source.titles.indexOf(ID)] as string
    const twice = kind === 'duplicate_person'
    if (twice || (said.get(`${id}/${fact}`)?.size ?? 0) > 1) visible.add(`${id}/${fact}`)
  }
  return visible
}

test('of the conflicts planted in the demo city at least 95 % are found, at most 1 % are false', async () => {
  const fields = Object.entries(FACTS).map(([name, { kind }]) => ({
    name,
    kind,
    columns: Object.fromEntries(
      tables.flatMap(({ titles, dataset }) => {
        const column = columnOf(titles, name)
        return column ? [[dataset, column]] : []
      }),
    ),
    authority: null,
  }))
  const made = await desk.call('bureau', 'POST', '/v1/verification/plans', {
    name: '自然人基本信息',
    objectType: 'person',
    keyKind: 'id_number',
    sources: tables.map(({ dataset }) => ({ dataset, key: ID })),
    fields,
    follow: false,
  })
  expect(made.status, JSON.stringify(made.body)).toBe(201)
  const run = await desk.compare(made.body.id)
  expect(run.state, run.error).toBe('done')
  const found = new Map<string, Answer>()
  for (let after = ''; ; ) {
    const page = (await desk.get('bureau', `/v1/verification/runs/${run.id}/conflicts?limit=500${after}`)).body
    for (const conflict of page.items) found.set(`${conflict.key}/${conflict.field}`, conflict)
    if (page.next === null) break
    after = `&after=${encodeURIComponent(page.next)}`
  }
  const planted = visibleFaults()
  const hit = [...planted].filter((place) => found.has(place))
  const untrue = [...found.keys()].filter((place) => !planted.has(place))
  const recall = hit.length / planted.size
  const falseShare = untrue.length / found.size
  console.log(
    `planted ${planted.size}, found ${hit.length} (${(recall * 100).toFixed(1)} %), false ${untrue.length} of ${found.size} (${(falseShare * 100).toFixed(1)} %), rounds ${run.result.iterations}`,
  )
  expect(planted.size).toBeGreaterThan(100)
  expect(recall).toBeGreaterThanOrEqual(0.95)
  expect(falseShare).toBeLessThanOrEqual(0.01)
  // and the vote sends them to those who are wrong
  const wrongful = faults.flatMap((fault) => {
    const source = tables.find((each) => each.table === fault.table)
    const row = source?.rows.find((each) => each[0] === fault.rowKey)
    const fact = Object.keys(FACTS).find((name) => source && columnOf(source.titles, name) === fault.column)
    const conflict = source && row ? found.get(`${row[source.titles.indexOf(ID)]}/${fact}`) : undefined
    return conflict?.winner && source ? [conflict.winner !== source.dataset] : []
  })
  expect(wrongful.filter(Boolean).length / wrongful.length).toBeGreaterThanOrEqual(0.95)
})
