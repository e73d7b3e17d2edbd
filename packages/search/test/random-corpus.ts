import * as fc from 'fast-check'
import type { SearchDocument, SearchSchema } from '../src/segment/document.ts'

export const schema: SearchSchema = {
  fields: [
    { name: 'code', weight: 2, usual: 20 },
    { name: 'name', weight: 5, usual: 12, singles: true },
    { name: 'item', weight: 2, usual: 60 },
    { name: 'text', weight: 1, usual: 80 },
  ],
}
export const NAME = 2

/** few words, so that documents share them */
const WORDS = [
  '户籍',
  '人口',
  '信息',
  '最低生活保障',
  '对象',
  '企业',
  '登记',
  '社会',
  '保险',
  '公安局',
  '银行',
  '学校',
  '的',
  '水',
  'gdp',
  'id_no',
  '2024',
]
const phrase = (most: number) =>
  fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: most }).map((w) => w.join(''))

export const anyDocument = (key: fc.Arbitrary<string>): fc.Arbitrary<SearchDocument> =>
  fc
    .record({
      key,
      name: phrase(4),
      codes: fc.array(fc.constantFrom('3070100/000001', '3070100/000012', '307020'), { maxLength: 2 }),
      items: fc.array(phrase(2), { maxLength: 4 }),
      text: phrase(9),
      facets: fc.record({
        share: fc.constantFrom('1', '2', '3'),
        theme: fc.constantFrom('', '01', '02'),
        kinds: fc.subarray(['a', 'b', 'c']),
      }),
      shelf: fc.constantFrom(0, 0, 1),
      flags: fc.integer({ min: 0, max: 7 }),
      owner: fc.constantFrom('org_a', 'org_b'),
      boost: fc.constantFrom(0, 0.5, 1),
      stamp: fc.integer({ min: 1, max: 9 }),
    })
    .map(({ items, text, ...rest }) => ({
      ...rest,
      core: rest.name.slice(0, 6),
      shown: JSON.stringify(rest.name),
      fields: [rest.codes, [rest.name], items, [text]],
    }))

export const anyQuestion = fc.oneof(
  phrase(3),
  fc
    .array(fc.oneof(phrase(2), fc.constantFrom('-企业', '"户籍人口"', '名称:登记', 'huji', 'hjrk', '3070100', 'gdp')), {
      maxLength: 4,
    })
    .map((w) => w.join(' ')),
)
