import { parse } from 'csv-parse/sync'
import ExcelJS from 'exceljs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { PASSWORD, type Who } from './cast.ts'
import type { Document } from './openapi-example.ts'
import { type PlantedFile, plantWorld, XLSX } from './planted-world.ts'
import { openTheatre, type Theatre } from './platform.ts'
import { must } from './send.ts'

/** What a spreadsheet would run, but for numbers and dashes. */
const RUNS = /^(?![+-]?[\d,.]+(e[+-]?\d+)?%?$|-+$)[=+\-@\t\r\n＝＋－＠]/i
const GUARDED = /^'[=+\-@\t\r\n＝＋－＠]/

let theatre: Theatre
let files: Map<string, PlantedFile>
beforeAll(async () => {
  theatre = await openTheatre()
  files = await plantWorld(theatre)
})
afterAll(() => theatre?.close())

/** Files of the document, by address and media type. */
function described(document: Document): string[] {
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.values(methods).map((operation) => ({ path, operation })),
  )
  return operations.flatMap(({ path, operation }) => {
    const { responses } = operation as { responses?: Record<string, { content?: object }> }
    const types = Object.keys(responses?.['200']?.content ?? {})
    return types.filter((type) => type === 'text/csv' || type === XLSX).map((type) => `${path} ${type}`)
  })
}

test('every file for spreadsheets that the API document names is looked at here', async () => {
  const document = (await theatre.send(null, 'GET', '/openapi.json')).json<Document>()
  expect([...files.keys()].toSorted()).toEqual(described(document).toSorted())
})

test('no cell of any of them runs in a spreadsheet, and what was planted is there as text', async () => {
  const faults: string[] = []
  for (const [name, { who, url, planted }] of files) {
    const reply = await theatre.platform.app.inject({ url, headers: await signedIn(who) })
    if (reply.statusCode !== 200 || !name.endsWith(String(reply.headers['content-type']).split(';')[0] ?? '-')) {
      faults.push(`${name}: ${reply.statusCode} ${reply.headers['content-type']} ${reply.body.slice(0, 200)}`)
      continue
    }
    const csv = name.endsWith('text/csv')
    const cells = csv ? (parse(reply.rawPayload, { bom: true, relaxColumnCount: true }) as string[][]).flat() : []
    if (csv) faults.push(...cells.filter((cell) => RUNS.test(cell)).map((cell) => `${name}: ${JSON.stringify(cell)}`))
    const texts = csv ? cells.filter((cell) => GUARDED.test(cell)) : await textsOf(name, reply.rawPayload, faults)
    if (planted && texts.length === 0) faults.push(`${name}: nothing planted in ${reply.body.slice(0, 300)}`)
  }
  expect(faults).toEqual([])
})

/** Texts of a workbook that would run as formulas if they were not texts. */
async function textsOf(name: string, content: Buffer, faults: string[]): Promise<string[]> {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(content as never)
  const texts: string[] = []
  book.eachSheet((sheet) =>
    sheet.eachRow((row) =>
      row.eachCell(({ formula, value, address }) => {
        if (formula) faults.push(`${name}: ${address} is the formula ${formula}`)
        if (typeof value === 'string' && RUNS.test(value)) texts.push(value)
      }),
    ),
  )
  return texts
}

const tokens = new Map<Who, string>()
async function signedIn(who: Who | null): Promise<Record<string, string>> {
  if (who === null) return {}
  const login = { login: `${who}01`, password: PASSWORD }
  const token =
    tokens.get(who) ??
    (await must<{ token: string }>(theatre.send(null, 'POST', '/v1/identity/login', login), 200)).token
  tokens.set(who, token)
  return { authorization: `Bearer ${token}` }
}
