import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type HarvestDesk, openHarvest } from '../../modules/harvest/test/factory.ts'

const data = resolve(import.meta.dirname, '../../../shared/data')
const there = existsSync(data)
const read = (file: string) => readFileSync(join(data, file))
const OLD = 'tw-datapackages/files/桃園市政府開放資料供應清單.xls'
const NEW = 'tw-open-catalogues/raw/03_taoyuan.csv'

describe.skipIf(!there)(`harvest of real catalogues${there ? '' : ' (skipped: no data)'}`, () => {
  let desk: HarvestDesk
  beforeAll(async () => {
    desk = await openHarvest()
  })
  afterAll(() => desk?.close())
  const feed = async (source: { id: string }, file: string | Buffer) => {
    desk.good(await desk.post('bureau', `sources/${source.id}/file`, typeof file === 'string' ? read(file) : file))
    return desk.run(source)
  }

  test('Taoyuan, an old .xls and a newer .csv: 45 retitled, 275 changed, 20 gone, 35 new', async () => {
    const source = await desk.source({ kind: 'list' })
    const first = await feed(source, OLD)
    expect(first).toMatchObject({ state: 'complete', counts: { read: 1429, added: 1429 } })
    const before = await records(source.id)
    const second = await feed(source, NEW)
    expect(second).toMatchObject({ state: 'complete', fields: { title: 45 } })
    expect(second.counts).toMatchObject({ read: 1444, added: 35, gone: 20 })
    const after = await records(source.id)
    const changed = [...after].filter(([id, record]) => {
      const old = before.get(id)
      return (
        old &&
        (['updateCycle', 'format', 'publisher', 'description'] as const).some((field) => old[field] !== record[field])
      )
    })
    expect(changed).toHaveLength(275)
    process.stdout.write(`Taoyuan: ${JSON.stringify(second.counts)} by field ${JSON.stringify(second.fields)}\n`)
    expect(await desk.run(source, { whole: true })).toMatchObject({
      counts: { read: 1444, unchanged: 1444, changed: 0, gone: 0 },
    })
  })

  test('Taoyuan again when nobody kept the identifiers: at least 99 % of the records are recognised', async () => {
    const text = read(NEW).toString('utf8')
    const source = await desk.source({ kind: 'list', mapping: { columns: { remoteId: '資料連結網址' } } })
    await feed(source, NEW)
    const renumbered = await feed(source, Buffer.from(text.replaceAll('oid=', 'key=n')))
    const { counts } = renumbered
    process.stdout.write(`Taoyuan renumbered: ${JSON.stringify(counts)}\n`)
    expect((counts.moved + counts.unchanged) / counts.read).toBeGreaterThanOrEqual(0.99)
  }, 120_000)

  test('the national list of Taiwan: 35,955 rows, nine exact doubles and two that differ by a blank are refused by name', async () => {
    const source = await desk.source({ kind: 'list' })
    const run = await feed(source, 'tw-open-catalogues/raw/16-22_data_gov_download.csv')
    expect(run).toMatchObject({ state: 'partial', counts: { read: 35_955, added: 35_944, refused: 11 } })
  }, 240_000)

  test.each(['bnodes.jsonld', 'bnodes.xml', 'flat.jsonld', 'udata.xml', 'paged-collection-1.jsonld'])(
    '%s of a real portal is read',
    async (file) => {
      const source = await desk.source({ kind: 'dcat' })
      const run = await feed(source, `dcat-harvest-samples/dcat/${file}`)
      expect(run.counts.added).toBeGreaterThan(0)
      expect(run.counts.read).toBe(run.counts.added + run.counts.refused)
    },
  )

  test('the same catalogue in XML and in JSON-LD gives the same records', async () => {
    const [xml, json] = [await desk.source({ kind: 'dcat' }), await desk.source({ kind: 'dcat' })]
    await feed(xml, 'dcat-harvest-samples/dcat/bnodes.xml')
    await feed(json, 'dcat-harvest-samples/dcat/bnodes.jsonld')
    const titles = async (id: string) => [...(await records(id)).values()].map(({ title }) => title).sort()
    expect(await titles(json.id)).toEqual(await titles(xml.id))
  })

  test('a CKAN answer kept by somebody is read', async () => {
    const source = await desk.source({ kind: 'ckan' })
    expect(await feed(source, 'dcat-harvest-samples/ckan/data/dkan-french-w-license.json')).toMatchObject({
      counts: { added: 1 },
    })
  })

  async function records(source: string): Promise<Map<string, Record<string, string>>> {
    const { rows } = await sql<{ content: Record<string, string> }>`
      select content from harvest.record where source = ${source} and not gone`.execute(desk.deps.db)
    return new Map(rows.map(({ content }) => [content.remoteId ?? '', content]))
  }
})
