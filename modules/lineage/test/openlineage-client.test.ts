import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { TestApp } from '@shuyuan/testkit'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeEvent } from '../src/openlineage/write-event.ts'
import { type Answer, bureau, type LineageTestDeps, lineageApp, steps } from './factory.ts'
import { exampleRun } from './openlineage/example-run.ts'

/** The interpreter that knows the unmodified client, from where `npm test` put it. */
const found = join(process.env.SHUYUAN_CLIENTS ?? '', 'python')
const python = process.env.SHUYUAN_CLIENTS && existsSync(found) ? found : null
const script = join(import.meta.dirname, 'openlineage', 'client.py')

function client(args: string[], told: object): Promise<string> {
  return new Promise((done, fail) => {
    const child = execFile(python ?? '', [script, ...args], { timeout: 60_000 }, (cause, stdout, stderr) =>
      cause ? fail(new Error(stderr || String(cause))) : done(stdout),
    )
    child.stdin?.end(JSON.stringify(told))
  })
}

const facts = { rows: 7, assertions: [{ assertion: 'not_null', column: '金额', success: true }] }
const event = (): Answer => JSON.parse(JSON.stringify(writeEvent(exampleRun, new Map([['version:ver_1', facts]]))))

describe.skipIf(!python)(`openlineage-python${python ? '' : ' (skipped: it is not installed)'}`, () => {
  let t: TestApp<LineageTestDeps>
  beforeAll(async () => {
    t = await lineageApp()
    await t.app.listen({ port: 0, host: '127.0.0.1' })
  })
  afterAll(() => t?.close())

  test('makes its objects of our events and says the same with them', async () => {
    const [read] = JSON.parse(await client(['read'], [event()])) as Answer[]
    const own = event()
    expect([read.eventType, read.eventTime, read.run.runId, read.job.name]).toEqual([
      own.eventType,
      own.eventTime,
      own.run.runId,
      own.job.name,
    ])
    expect(read.inputs[0].inputFacets.dataQualityMetrics.rowCount).toBe(7)
    const lineage = read.outputs[0].facets.columnLineage
    expect(Object.keys(lineage.fields)).toEqual(['金额'])
    expect(lineage.dataset[0].transformations.map((one: Answer) => one.subtype)).toEqual(['FILTER'])
  })

  test.each([
    ['a field that the specification does not know', (one: Answer) => Object.assign(one, { runs: 1 })],
    ['a run id that is no UUID', (one: Answer) => Object.assign(one.run, { runId: 'run_1' })],
    ['a facet that does not say who made it', (one: Answer) => delete one.outputs[0].facets.schema._producer],
    [
      'a link without a field',
      (one: Answer) => delete one.outputs[0].facets.columnLineage.fields.金额.inputFields[0].field,
    ],
  ])('would not take %s', async (_, spoil) => {
    const one = event()
    spoil(one)
    await expect(client(['read'], [one])).rejects.toThrow(/Error/)
  })

  test('tells a run of its own, which is drawn with its columns', async () => {
    const { port } = t.app.server.address() as AddressInfo
    await client(['send', `http://127.0.0.1:${port}`], bureau)
    const node = encodeURIComponent('table:postgres://permits:5432 permits.public.permit')
    const { body } = await steps(t).get(`columns?column=owner&node=${node}`)
    expect(body.edges).toMatchObject([
      { sourceColumn: 'owner', target: 'table:hdfs://lake /permit', targetColumn: 'holder' },
    ])
  })
})
