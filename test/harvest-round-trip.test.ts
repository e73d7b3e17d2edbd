import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTheatre, type Theatre } from './platform.ts'

/** The unmodified client, from where `npm test` put it. */
const found = join(process.env.SHUYUAN_CLIENTS ?? '', 'ckanapi')
const client = existsSync(found) ? found : null

let theatre: Theatre
let url = ''
beforeAll(async () => {
  process.env.SHUYUAN_OUTBOUND_ALLOW = '127.0.0.1'
  theatre = await openTheatre()
  delete process.env.SHUYUAN_OUTBOUND_ALLOW
  await theatre.platform.app.listen({ port: 0, host: '127.0.0.1' })
  url = `http://127.0.0.1:${(theatre.platform.app.server.address() as AddressInfo).port}`
})
afterAll(() => theatre?.close())

async function harvest(kind: string, address: string) {
  const me = (await theatre.send('bureau', 'GET', '/v1/identity/me')).json<{ subject: { org: string } }>()
  const source = (
    await theatre.send('bureau', 'POST', '/v1/harvest/sources', {
      name: `回采 ${address}`,
      kind,
      url: address,
      provider: me.subject.org,
    })
  ).json<{ id: string }>()
  const started = (await theatre.send('bureau', 'POST', `/v1/harvest/sources/${source.id}/runs`, {})).json<{
    run: { id: string }
  }>()
  await theatre.platform.deps.jobs.idle()
  const run = (await theatre.send('bureau', 'GET', `/v1/harvest/runs/${started.run.id}`)).json<{
    state: string
    failure: unknown
  }>()
  const { rows } = await sql<{ content: Record<string, unknown> }>`
    select content from harvest.record where source = ${source.id} order by remote_id`.execute(theatre.platform.deps.db)
  return { run, records: rows.map(({ content }) => content) }
}

test('what we publish comes back the same through CKAN, Turtle, JSON-LD, RDF/XML and data.json', async () => {
  const ways = await Promise.all(
    [
      ['ckan', url],
      ['dcat', `${url}/catalog.ttl`],
      ['dcat', `${url}/catalog.jsonld`],
      ['dcat', `${url}/catalog.rdf`],
      ['datajson', `${url}/data.json`],
    ].map(([kind = '', address = '']) => harvest(kind, address)),
  )
  const online = (await theatre.send(null, 'GET', '/v1/opendata/datasets?limit=500')).json<{ items: unknown[] }>().items
  for (const { run, records } of ways) {
    expect(run).toMatchObject({ state: 'complete', failure: null })
    expect(records).toHaveLength(online.length)
    expect(records).toEqual(ways[0]?.records)
  }
  const [first] = ways[0]?.records ?? []
  expect(first).toMatchObject({
    openType: expect.stringMatching(/^[12]$/),
    url: expect.stringContaining('/datasets/pub_'),
  })
  expect(first?.items).not.toEqual([])
  expect(first?.resources).toHaveLength(3)
})

test.skipIf(!client)(
  `ckanapi dumps the catalogue whole${client ? '' : ' (skipped: ckanapi is not installed)'}`,
  async () => {
    const run = (command: string, args: string[], options: object) =>
      promisify(execFile)(command, args, {
        ...options,
        env: { ...process.env, PATH: `${dirname(command)}:${process.env.PATH}` },
      })
    const { stdout } = await run(client ?? '', ['dump', 'datasets', '--all', '-r', url], { timeout: 60_000 })
    const packs = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string })
    const listed = (await theatre.send(null, 'GET', '/api/3/action/package_list')).json<{ result: string[] }>().result
    expect(packs.map(({ id }) => id).sort()).toEqual(listed.sort())
    for (const [what, name] of [
      ['organizations', 'organization_list'],
      ['groups', 'group_list'],
    ] as const) {
      const dumped = await run(client ?? '', ['dump', what, '--all', '-r', url], { timeout: 60_000 })
      const names = (await theatre.send(null, 'GET', `/api/3/action/${name}`)).json<{ result: string[] }>().result
      expect(dumped.stdout.trim().split('\n').filter(Boolean)).toHaveLength(names.length)
    }
    for (const [name, ...rest] of [
      ['site_read'],
      ['status_show'],
      ['tag_list'],
      ['package_search', 'q=公交', 'rows:1'],
    ])
      expect(
        JSON.parse((await run(client ?? '', ['action', name ?? '', ...rest, '-r', url], { timeout: 60_000 })).stdout),
      ).toBeDefined()
    await expect(
      run(client ?? '', ['action', 'package_show', 'id=none', '-r', url], { timeout: 60_000 }),
    ).rejects.toThrow('NotFound')
  },
)
