import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { recognizeColumn } from './recognize-column.ts'

interface Labelled {
  name: string
  semantic: string
  samples: string[]
}
const columns = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../test/fixture/columns.json'), 'utf8'),
) as Labelled[]

/** Mean over all labels of the harmonic mean of precision and recall. */
function macroF1(pairs: [wanted: string, got: string][]): number {
  const labels = [...new Set(pairs.map(([wanted]) => wanted))]
  const scores = labels.map((label) => {
    const hit = pairs.filter(([wanted, got]) => wanted === label && got === label).length
    const asked = pairs.filter(([wanted]) => wanted === label).length
    const said = pairs.filter(([, got]) => got === label).length
    return (2 * hit) / (asked + said)
  })
  return scores.reduce((a, b) => a + b, 0) / labels.length
}

test('recognizeColumn keeps its macro-F1 on the labelled columns', () => {
  const withValues = columns.map((c): [string, string] => [c.semantic, recognizeColumn(c).semantic])
  const byName = columns
    .filter((c) => !/^(字段|column_|f\d|col\d)/.test(c.name))
    .map((c): [string, string] => [c.semantic, recognizeColumn({ name: c.name, samples: [] }).semantic])
  const [full, bare] = [macroF1(withValues), macroF1(byName)]
  const wrong = columns.flatMap((c, i) =>
    withValues[i]?.[1] === c.semantic ? [] : [`${c.name}: ${c.semantic} ≠ ${withValues[i]?.[1]}`],
  )
  console.log(
    `columns ${columns.length}, types ${new Set(columns.map((c) => c.semantic)).size}, macro-F1 ${full.toFixed(3)}, by name alone ${bare.toFixed(3)}`,
  )
  console.log(wrong.join('\n'))
  expect(columns.length).toBeGreaterThanOrEqual(200)
  expect(full).toBeGreaterThanOrEqual(0.9)
  expect(bare).toBeGreaterThanOrEqual(0.85)
})

test('values outweigh a wrong name, and check digits need no name', () => {
  const codes = ['91350100M000100Y43', '91110105MA005UDY77', '11430000006122244L']
  expect(recognizeColumn({ name: 'c1', samples: codes })).toMatchObject({ semantic: 'uscc', element: 'DE02001' })
  expect(recognizeColumn({ name: '姓名', samples: codes }).semantic).not.toBe('person_name')
  expect(recognizeColumn({ name: '手机号', samples: ['无', '', '张三', '李四'] }).confidence).toBeLessThan(0.5)
})

test('a name that says nothing leaves it to the values', () => {
  const people = ['王芳', '李建国', '赵敏', '陈思远', '孙浩']
  expect(recognizeColumn({ name: 'name', samples: people }).semantic).toBe('person_name')
  const places = ['东城区', '西城区', '朝阳区', '丰台区', '海淀区']
  expect(recognizeColumn({ name: 'name', samples: places }).sensitivity).toBe('none')
  const codes = ['110101', '110102', '110105', '110106', '110107']
  expect(recognizeColumn({ name: 'code', samples: codes }).semantic).toBe('division_code')
})

test('a title helps a bare column name', () => {
  expect(recognizeColumn({ name: 'a0101', title: '姓名', samples: ['王芳'] }).semantic).toBe('person_name')
})

test('rules fit what the values show', () => {
  const ids = Array.from({ length: 30 }, () => '11010519491231002X')
  const rules = recognizeColumn({ name: '身份证号', samples: ids, rows: 30, distinct: 30 }).rules
  expect(rules).toEqual([
    { kind: 'not_null', params: {} },
    { kind: 'unique', params: {} },
    { kind: 'identifier', params: { check: 'id_number' } },
  ])
  expect(recognizeColumn({ name: '民族代码', samples: ['01', '11'] })).toMatchObject({
    codeList: 'ethnic',
    rules: [{ kind: 'code_list', params: { codeList: 'ethnic' } }],
  })
  expect(recognizeColumn({ name: '性别', samples: ['男', '女'] }).rules).toEqual([
    { kind: 'code_list', params: { values: expect.arrayContaining(['男', '女', '男性']) } },
  ])
  expect(recognizeColumn({ name: '性别', samples: ['M', 'F'] })).toMatchObject({
    semantic: 'sex',
    codeList: null,
    rules: [],
  })
  expect(recognizeColumn({ name: '经度', samples: ['119.4'] }).rules).toContainEqual({
    kind: 'range',
    params: { min: 73, max: 136 },
  })
})

test('an unknown column is graded with care and says so', () => {
  expect(recognizeColumn({ name: 'qwzx', samples: [] })).toMatchObject({
    semantic: 'unknown',
    grade: 2,
    confidence: 0,
    rules: [],
  })
})

test('no input makes it throw, and the reason never quotes a value', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.array(fc.string({ unit: 'binary' }), { maxLength: 5 }),
      (name, samples) => {
        const { confidence, reason } = recognizeColumn({ name, samples })
        expect(confidence).toBeGreaterThanOrEqual(0)
        expect(confidence).toBeLessThanOrEqual(1)
        expect(reason).not.toBe('')
      },
    ),
    { numRuns: 60 },
  )
  expect(recognizeColumn({ name: '手机号', samples: ['13800138000'] }).reason).not.toContain('138')
})
