import fc from 'fast-check'
import { expect, test } from 'vitest'
import { VerifyCall } from './call.schema.ts'
import { readVerify } from './read-verify.ts'

const usual = {
  purpose: '社会救助申请核对',
  matter: '低保申请',
  operator: 'u001',
  system: '救助核对系统',
  key: { id_no: '320281199001010016' },
  expect: { name: '张三', amount: '1200.5' },
}

test('a usual call is read without the schema', () => {
  expect(readVerify(usual)).toEqual(usual)
  expect(readVerify({ ...usual, grant: 'grt_1' })).toEqual({ ...usual, grant: 'grt_1' })
})

const length = fc.constantFrom(0, 1, 39, 40, 41, 99, 100, 101, 199, 200, 201, 499, 500, 501)
const text = fc.oneof(
  { weight: 16, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  { weight: 2, arbitrary: length.map((count) => 'x'.repeat(count)) },
  fc.constantFrom(' x', 'x ', '\u3000', '\ufeffx', '', '__proto__'),
)
const odd = fc.oneof(
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.array(text, { maxLength: 2 }),
  fc.object({ maxDepth: 1 }),
)
const name = fc.oneof(text, fc.constantFrom('__proto__', 'constructor', 'toString', 'id_no'))
const record = fc
  .array(fc.tuple(name, fc.oneof({ weight: 40, arbitrary: text }, odd)), { maxLength: 3 })
  .map((members) => `{${members.map((member) => member.map((part) => JSON.stringify(part)).join(':')).join(',')}}`)
const word = fc.oneof({ weight: 40, arbitrary: text }, odd).map((value) => JSON.stringify(value))
const member = (field: string, value: fc.Arbitrary<string>) =>
  fc.option(value, { nil: null, freq: 40 }).map((json) => (json === null ? [] : [`"${field}":${json}`]))
const body = fc
  .tuple(
    member('purpose', word),
    member('matter', word),
    member('operator', word),
    member('system', word),
    member('key', record),
    member('expect', record),
    fc.oneof({ weight: 9, arbitrary: fc.constant([]) }, member('grant', word)),
    fc.oneof({ weight: 9, arbitrary: fc.constant([]) }, member('more', word), member('__proto__', record)),
  )
  .map((members) => `{${members.flat().join(',')}}`)

test('whatever is read so the schema takes too, and makes the same of it', () => {
  let read = 0
  fc.assert(
    fc.property(fc.oneof({ weight: 20, arbitrary: body }, fc.json()), (json) => {
      const call = readVerify(JSON.parse(json))
      if (call === null) return
      read++
      const parsed = VerifyCall.parse(JSON.parse(json))
      expect(call).toStrictEqual(parsed)
      expect(Object.keys(call.key)).toEqual(Object.keys(parsed.key))
    }),
    { numRuns: 3000, seed: 7 },
  )
  expect(read).toBeGreaterThan(100)
})
