import { readFileSync } from 'node:fs'
import type { TestApp } from '@shuyuan/testkit'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type LineageRun, type Node, nodeKey } from '../src/index.ts'
import { nodeKinds } from '../src/node/node.ts'
import { RunEvent } from '../src/openlineage/event.schema.ts'
import { readEvent } from '../src/openlineage/read-event.ts'
import { writeEvent } from '../src/openlineage/write-event.ts'
import { transforms } from '../src/run/run.ts'
import { type Answer, clerk, consumer, type LineageTestDeps, lineageApp, steps } from './factory.ts'

const ajv = new Ajv2020({ strict: false })
addFormats.default(ajv)
const conforms = ajv.compile(
  JSON.parse(readFileSync(new URL('./openlineage/run-event.schema.json', import.meta.url), 'utf8')),
)

let t: TestApp<LineageTestDeps>
let s: ReturnType<typeof steps>
beforeAll(async () => {
  t = await lineageApp()
  s = steps(t)
})
afterAll(() => t?.close())

const text = fc.string({ unit: fc.constantFrom(...'ab1_-/ 低保金额"\\'), minLength: 1, maxLength: 8 })
const column = text.filter((name) => name !== '__proto__')
const node = (side: string): fc.Arbitrary<Node> =>
  fc.record(
    {
      kind: fc.constantFrom(...nodeKinds),
      id: text.map((id) => `${side}${id}`),
      name: text,
      org: text,
      system: text,
      columns: fc.uniqueArray(column, { minLength: 1, maxLength: 4 }),
    },
    { requiredKeys: ['kind', 'id', 'name'] },
  )
const nodes = (side: string) => fc.uniqueArray(node(side), { minLength: 1, maxLength: 3, selector: nodeKey })

/** Runs as modules tell them: a link once, in an order that the event keeps. */
const run: fc.Arbitrary<LineageRun> = fc
  .record({
    job: text,
    run: text,
    at: fc.date({ min: new Date(0), max: new Date('2200-01-01'), noInvalidDate: true }),
    inputs: nodes('i'),
    outputs: nodes('o'),
  })
  .chain((told) =>
    fc
      .uniqueArray(
        fc.record({
          from: fc.record({ node: fc.constantFrom(...told.inputs), column }),
          to: fc.record({ node: fc.constantFrom(...told.outputs), column: fc.oneof(column, fc.constant('')) }),
          transform: fc.constantFrom(...transforms),
          detail: text,
        }),
        { maxLength: 12, selector: (link) => JSON.stringify(link) },
      )
      .map((columns) => ({ ...told, columns })),
  )

const sorted = (told: LineageRun) => ({
  ...told,
  columns: told.columns
    .map((link) =>
      JSON.stringify([
        nodeKey(link.from.node),
        link.from.column,
        nodeKey(link.to.node),
        link.to.column,
        link.transform,
        link.detail,
      ]),
    )
    .sort(),
})

test('writeEvent makes events of the OpenLineage form from which readEvent reads the same run', () => {
  fc.assert(
    fc.property(run, (told) => {
      const event = JSON.parse(JSON.stringify(writeEvent(told)))
      expect(conforms(event), JSON.stringify(conforms.errors)).toBe(true)
      expect(sorted(readEvent(RunEvent.parse(event)))).toEqual(sorted(told))
    }),
    { numRuns: 300 },
  )
})

const spark: Answer = {
  eventType: 'COMPLETE',
  eventTime: '2026-03-02T01:00:00.000Z',
  producer: 'https://github.com/OpenLineage/OpenLineage/tree/1.40.0/integration/spark',
  schemaURL: 'https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/RunEvent',
  run: { runId: '0195f2a1-0000-7000-8000-000000000001', facets: {} },
  job: { namespace: 'spark-city', name: 'nightly.households' },
  inputs: [{ namespace: 'postgres://civil:5432', name: 'civil.public.person' }],
  outputs: [
    {
      namespace: 'hdfs://lake',
      name: '/warehouse/household',
      facets: {
        columnLineage: {
          _producer: 'https://github.com/OpenLineage/OpenLineage/tree/1.40.0/integration/spark',
          _schemaURL: 'https://openlineage.io/spec/facets/1-2-0/ColumnLineageDatasetFacet.json',
          fields: {
            persons: {
              inputFields: [
                {
                  namespace: 'postgres://civil:5432',
                  name: 'civil.public.person',
                  field: 'id_no',
                  transformations: [{ type: 'DIRECT', subtype: 'AGGREGATION', description: 'count', masking: false }],
                },
              ],
            },
          },
        },
      },
    },
  ],
}

test('an event of another system is taken, drawn and given out again as it came', async () => {
  expect(conforms(spark), JSON.stringify(conforms.errors)).toBe(true)
  const taken = await s.post('openlineage', spark)
  expect([taken.status, taken.body.run]).toEqual([201, expect.stringMatching(/^lin_/)])
  expect((await s.get(`runs/${taken.body.run}`)).body).toEqual(spark)
  const { body } = await s.get(
    `columns?column=id_no&node=${encodeURIComponent('table:postgres://civil:5432 civil.public.person')}`,
  )
  expect(body.edges).toMatchObject([
    {
      sourceColumn: 'id_no',
      target: 'table:hdfs://lake /warehouse/household',
      targetColumn: 'persons',
      transform: 'aggregate',
    },
  ])
  expect((await s.post('openlineage', spark)).body.run).toBeNull()
})

test('inputs told at the start and outputs told at the end make one run; a failed run makes nothing', async () => {
  const at = (n: number, change: object) => ({
    ...spark,
    run: { runId: `0195f2a1-0000-7000-8000-00000000001${n}` },
    ...change,
  })
  const { inputs, outputs } = spark
  expect((await s.post('openlineage', at(1, { eventType: 'START', outputs: [] }))).body.run).toBeNull()
  const done = await s.post('openlineage', at(1, { inputs: undefined, outputs }))
  const { body } = await s.get(`runs/${done.body.run}`)
  expect([body.inputs, body.outputs]).toEqual([inputs, outputs])
  await s.post('openlineage', at(2, { eventType: 'START' }))
  expect((await s.post('openlineage', at(2, { eventType: 'FAIL' }))).body.run).toBeNull()
  const after = await s.post('openlineage', at(2, { inputs: [], outputs: [] }))
  expect(after.body.run).toBeNull()
})

test('refused: what is no event, a column of nowhere, things of ours that are not there, people without the right', async () => {
  expect((await s.post('openlineage', { ...spark, producer: 'me' })).status).toBe(400)
  const lost = structuredClone(spark)
  lost.run.runId = '0195f2a1-0000-7000-8000-000000000021'
  lost.inputs = []
  expect((await s.post('openlineage', lost)).body.code).toBe('LINEAGE_EVENT_COLUMN')
  const forged = {
    ...spark,
    run: { runId: '0195f2a1-0000-7000-8000-000000000022' },
    inputs: [],
    outputs: [{ namespace: 'shuyuan', name: 'dataset/dst_x' }],
  }
  expect((await s.post('openlineage', forged)).body.code).toBe('LINEAGE_NODE_FOREIGN')
  expect((await s.post('openlineage', spark, consumer)).status).toBe(403)
})

test('an event may name a thing of ours and cannot rename it', async () => {
  const dataset: Node = { kind: 'dataset', id: 'dst_1', name: '低保对象', org: 'org_water' }
  await s.record({ job: 'intake.load', run: 'x', at: new Date(), inputs: [], outputs: [dataset], columns: [] })
  const facet = {
    _producer: spark.producer,
    _schemaURL: spark.producer,
    node: { kind: 'dataset', id: 'dst_1', name: '别名', org: 'org_evil' },
  }
  const event = {
    ...spark,
    run: { runId: '0195f2a1-0000-7000-8000-000000000031' },
    inputs: [{ namespace: 'shuyuan', name: 'dataset/dst_1', facets: { shuyuan_node: facet } }],
    outputs: [{ namespace: 'hdfs://lake', name: '/copy' }],
  }
  expect((await s.post('openlineage', event, clerk)).status).toBe(201)
  expect((await s.get('nodes/dataset:dst_1')).body).toMatchObject({ name: '低保对象', org: 'org_water' })
  const { body } = await s.get('graph?node=dataset:dst_1&direction=down')
  expect(body.nodes.map((one: Answer) => one.key)).toContain('table:hdfs://lake /copy')
})

test('own runs go out as events of the form, with what quality knows of their versions', async () => {
  t.deps.events.on('lineage.facts.asked', async (_tx, { versions, found }) => {
    for (const id of versions)
      found.set(`version:${id}`, { rows: 7, assertions: [{ assertion: 'unique', column: 'name', success: false }] })
  })
  const version: Node = {
    kind: 'version',
    id: 'ver_1',
    name: '第 1 版',
    parent: { kind: 'dataset', id: 'dst_1', name: '低保对象' },
    columns: ['name'],
  }
  const service: Node = { kind: 'service', id: 'svc_1', name: '低保查询' }
  const link = {
    from: { node: version, column: 'name' },
    to: { node: service, column: 'name' },
    transform: 'mask',
    detail: 'name',
  } as const
  await s.record({
    job: 'sharing.refresh',
    run: 'job_1',
    at: new Date(0),
    inputs: [version],
    outputs: [service],
    columns: [link],
  })
  const { body } = await s.get('openlineage?node=service:svc_1')
  expect(
    body.items.every((event: Answer) => conforms(event)),
    JSON.stringify(conforms.errors),
  ).toBe(true)
  expect(body.items[0].inputs[0]).toMatchObject({
    facets: { schema: { fields: [{ name: 'name' }] } },
    inputFacets: { dataQualityMetrics: { rowCount: 7 }, dataQualityAssertions: { assertions: [{ success: false }] } },
  })
  expect(body.items[0].outputs[0].facets.columnLineage.fields.name.inputFields[0].transformations).toMatchObject([
    { type: 'DIRECT', masking: true, description: 'name' },
  ])
})
