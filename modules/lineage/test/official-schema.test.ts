import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { SCHEMA } from '../src/openlineage/event-words.ts'
import { writeEvent } from '../src/openlineage/write-event.ts'
import { exampleRun } from './openlineage/example-run.ts'

const OFFICIAL = /^https:\/\/openlineage\.io\/spec\/[^#]+/
const documentOf = (url: string): string => OFFICIAL.exec(url)?.[0] ?? ''

/** The specification's own schema files that our events name, and those that they name; null where the site cannot be reached. */
async function fetchSchemas(): Promise<Map<string, object> | null> {
  const found = new Map<string, object>()
  const wanted = Object.values(SCHEMA).map(documentOf).filter(Boolean)
  for (let url = wanted.pop(); url !== undefined; url = wanted.pop()) {
    if (found.has(url)) continue
    const answer = await fetch(url, { signal: AbortSignal.timeout(5000) }).catch(() => null)
    const text = await answer?.text().catch(() => null)
    if (!answer || text === null || text === undefined || answer.status >= 500) return null
    expect(answer.status, url).toBe(200)
    // some files bear an id of another folder than they lie in
    found.set(url, { ...JSON.parse(text), $id: url })
    wanted.push(
      ...[...text.matchAll(/"\$ref"\s*:\s*"([^"]+)"/g)].map(([, ref = '']) => documentOf(ref)).filter(Boolean),
    )
  }
  return found
}

const schemas = await fetchSchemas()

function example() {
  const assertions = [
    { assertion: 'not_null', column: '金额', success: true },
    { assertion: 'row_count', success: false },
  ]
  const facts = new Map(
    [...exampleRun.inputs, ...exampleRun.outputs].map((node) => [`${node.kind}:${node.id}`, { rows: 7, assertions }]),
  )
  return JSON.parse(JSON.stringify(writeEvent(exampleRun, facts))) as Record<string, unknown>
}

/** Every facet of an event, wherever it stands. */
function facetsOf(value: unknown): { _schemaURL: string }[] {
  if (typeof value !== 'object' || value === null) return []
  const own = '_schemaURL' in value ? [value as { _schemaURL: string }] : []
  return [...own, ...Object.values(value).flatMap(facetsOf)]
}

describe.skipIf(schemas === null)('the schema files of OpenLineage 2-0-2 (skipped: openlineage.io not reached)', () => {
  const ajv = new Ajv2020({ strict: false })
  addFormats.default(ajv)
  for (const [url, schema] of schemas ?? []) ajv.addSchema(schema, url)

  test('accept an event of ours with every transformation and every facet in it', () => {
    const event = example()
    const accepts = ajv.compile({ $ref: SCHEMA.event })
    expect(accepts(event), JSON.stringify(accepts.errors)).toBe(true)
    const official = facetsOf(event).filter(({ _schemaURL }) => documentOf(_schemaURL) !== '')
    expect(new Set(official.map(({ _schemaURL }) => _schemaURL))).toEqual(
      new Set([SCHEMA.schema, SCHEMA.columnLineage, SCHEMA.assertions, SCHEMA.metrics]),
    )
    for (const facet of official) {
      const fits = ajv.compile({ $ref: facet._schemaURL })
      expect(fits(facet), `${facet._schemaURL} ${JSON.stringify(fits.errors)}`).toBe(true)
    }
  })

  test('refuse what is none', () => {
    const { run: _, ...rest } = example()
    expect(ajv.compile({ $ref: SCHEMA.event })(rest)).toBe(false)
    expect(ajv.compile({ $ref: SCHEMA.columnLineage })({ _producer: 'urn:x', _schemaURL: 'urn:y' })).toBe(false)
  })
})
