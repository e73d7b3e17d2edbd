import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Bucket, openBucket } from '@shuyuan/connector'
import { openOutbound } from '@shuyuan/outbound'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { keys, startS3 } from '../../../packages/connector/test/s3-server.ts'
import { openDesk } from '../../sharing/test/factory.ts'
import { createLifecycleModule, lifecycleMigrations, lifecyclePolicy } from '../src/index.ts'
import { openPlace } from '../src/place/open-place.ts'
import { type House, openHouse } from './factory.ts'

let house: House
let bucket: Bucket
let server: Awaited<ReturnType<typeof startS3>>
beforeAll(async () => {
  server = await startS3('city', () => false)
  const config = { endpoint: server.endpoint, region: 'us-east-1', bucket: 'city', prefix: 'archive/' }
  bucket = openBucket(config, keys, { outbound: openOutbound({ allow: ['127.0.0.1'] }) })
  house = await openHouse('2026-03-02T09:00:00+08:00', { bucket, at: 's3://city/archive/' })
}, 60_000)
afterAll(async () => {
  await house?.close()
  await server?.close()
})

const hashesOf = (folder: string) =>
  readdirSync(folder).map((name) => [
    name,
    createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex'),
  ])

const archived = async () => {
  const dataset = await house.dataset()
  const [{ version }] = [
    await house.load(dataset.id, 'id,name\n1,甲\n2,乙\n'),
    await house.load(dataset.id, 'id,name\n1,甲\n2,丙\n'),
  ]
  const folder = join(house.deps.dataDir, 'lake', dataset.id, version)
  const before = hashesOf(folder)
  await house.post('clerk', `versions/${version}/archive`)
  await house.deps.jobs.idle()
  return { dataset, version, folder, before, key: `archive/${dataset.id}/${version}.sealed` }
}
const restore = async (version: string) => {
  const { job } = (await house.post('clerk', `versions/${version}/restore`, { days: 7, reason: '核对' })).body
  await house.deps.jobs.idle()
  return house.deps.jobs.get(job)
}

test('a version goes sealed into object storage, nothing of it stays here, and it comes back bit by bit', async () => {
  const { dataset, version, folder, before, key } = await archived()
  const [, held] = (await house.get('clerk', `datasets/${dataset.id}`)).body.items
  expect(held).toMatchObject({ version, storage: 'archive' })
  const sealed = server.objects.get(key)?.content as Buffer
  expect(createHash('sha256').update(sealed).digest('hex')).toBe(held.archiveSha256)
  expect(sealed.includes('PAR1')).toBe(false)
  expect([existsSync(folder), readdirSync(join(house.deps.dataDir, 'archive', dataset.id))]).toEqual([false, []])
  await house.deps.jobs.enqueue(house.deps.db, 'lifecycle.measure', {}, { id: 'system', org: null })
  await house.deps.jobs.idle()
  const { orgs } = (await house.get('bureau', 'costs')).body
  const { layers } = orgs.find(({ org }: { org: string }) => org === house.provider)
  expect(layers.find(({ layer }: { layer: string }) => layer === 'archive').bytes).toBe(sealed.length)

  expect(await restore(version)).toMatchObject({ state: 'done' })
  expect(hashesOf(folder)).toEqual(before)
  expect(readdirSync(join(house.deps.dataDir, 'tmp')).filter((name) => name.endsWith('.sealed'))).toEqual([])
})

test('a changed byte, a lost object and a storage that is not set are refused, and what is there stays', async () => {
  const { version, key } = await archived()
  const kept = server.objects.get(key)?.content as Buffer
  const bent = Buffer.from(kept)
  bent[40] = (bent[40] as number) ^ 1
  server.put(key, bent)
  expect(await restore(version)).toMatchObject({ state: 'failed', error: { code: 'LIFECYCLE_ARCHIVE_BROKEN' } })
  server.objects.delete(key)
  expect(await restore(version)).toMatchObject({ state: 'failed', error: { code: 'CONNECTOR_ANSWER' } })
  server.put(key, kept)
  const unset = openPlace({ dataDir: house.deps.dataDir })
  await expect(unset.take(`s3://city/${key}`)).rejects.toMatchObject({ code: 'LIFECYCLE_ARCHIVE_AWAY' })
  expect(await restore(version)).toMatchObject({ state: 'done' })
})

test('lineage knows of the copy in object storage, and a recall of the version names it and who had it made', async () => {
  const opendata = { module: 'opendata', dir: join(import.meta.dirname, '../../opendata/migrations') }
  const desk = await openDesk(undefined, {
    later: {
      migrations: [opendata, lifecycleMigrations],
      policies: { lifecycle: lifecyclePolicy },
      create: (deps) => createLifecycleModule({ ...deps, archive: { bucket, at: 's3://city/archive/' } }),
    },
  })
  try {
    const service = await desk.service()
    const newest = async () =>
      (await desk.call('clerk', 'GET', `/v1/lifecycle/datasets/${service.dataset}`)).body.items[0].version as string
    const wrong = await newest()
    await desk.load(service.dataset, 'id_no,name,amount,note\n320281199001010016,张三,12.50,城市低保\n')
    const fixed = await newest()
    for (const [move, body] of [
      ['archive', {}],
      ['restore', { days: 7, reason: '核对' }],
    ] as const) {
      const made = await desk.call('clerk', 'POST', `/v1/lifecycle/versions/${wrong}/${move}`, body)
      await desk.deps.jobs.idle()
      expect(await desk.deps.jobs.get(made.body.job)).toMatchObject({ state: 'done' })
    }
    await desk.deps.settle()
    const asked = await desk.post('clerk', 'recalls', { version: fixed, base: wrong, reason: '金额录入错误' })
    await desk.deps.jobs.idle()
    const { body } = await desk.get('clerk', `recalls/${asked.body.recall.id}`)
    const { id: actor, org } = desk.people.clerk
    expect(body.exports).toMatchObject([{ name: expect.stringMatching(/^归档文件 2026-03-02/), actor, org }])
    const links = desk.deps.db.selectFrom('lineage.columnEdge').select(['targetColumn', 'transform'])
    expect(
      await links.where('target', '=', `export:lifecycle.archive/${service.dataset}`).orderBy('targetColumn').execute(),
    ).toEqual(['amount', 'id_no', 'name', 'note'].map((targetColumn) => ({ targetColumn, transform: 'copy' })))
  } finally {
    await desk.close()
  }
}, 60_000)
