import { canonicalJson } from '@shuyuan/kernel'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { content, item } from '../../test/factory.ts'
import type { EntryContent } from '../entry/entry.ts'
import { type ContentInput, numberItems } from '../entry/number-items.ts'
import { mergeContent } from './merge-content.ts'

const write = (change: Partial<ContentInput> = {}) => numberItems(content(change))
const verdicts = (base: EntryContent, mine: EntryContent, theirs: EntryContent) =>
  Object.fromEntries(mergeContent(base, mine, theirs).fields.map(({ path, from }) => [path, from]))

test('mergeContent takes what one side changed, joins lists, and names what both changed differently', () => {
  const base = write({ keywords: ['低保', '救助'], extra: { level: '一级', note: '旧' } })
  const mine = write({
    keywords: ['低保', '兜底'],
    abstract: '我的摘要',
    contact: '张三',
    extra: { level: '二级', note: '旧' },
    items: [item('姓名', 'name', 'personal', 3), item('身份证号', 'id_no', 'sensitive', 3), item('联系电话', 'phone')],
  })
  const theirs = write({
    keywords: ['低保', '救助', '困难'],
    abstract: '他的摘要',
    extra: { level: '一级', note: '新' },
    items: [
      { ...item('姓名', 'name', 'personal', 2), length: 100 },
      { ...item('身份证号', 'id_no', 'sensitive', 3), note: '国标' },
      item('保障金额', 'amount'),
    ],
  })
  const { merged, fields } = mergeContent(base, mine, theirs)
  expect(Object.fromEntries(fields.map(({ path, from }) => [path, from]))).toEqual({
    abstract: 'conflict',
    contact: 'mine',
    keywords: 'joined',
    'extra.level': 'mine',
    'extra.note': 'theirs',
    'items[姓名].grade': 'mine',
    'items[姓名].length': 'theirs',
    'items[身份证号].note': 'theirs',
    'items[保障金额]': 'mine',
    'items[联系电话]': 'mine',
  })
  expect(merged).toMatchObject({
    abstract: '他的摘要',
    contact: '张三',
    keywords: ['低保', '困难', '兜底'],
    extra: { level: '二级', note: '新' },
  })
  expect(merged.items.map(({ seq, title, grade, length }) => [seq, title, grade, length])).toEqual([
    [1, '姓名', 3, 100],
    [2, '身份证号', 3, 50],
    [3, '联系电话', 1, 50],
  ])
})

test('mergeContent keeps an item that one removed and the other changed, and says so', () => {
  const base = write()
  const mine = write({ items: content().items.slice(0, 2) })
  const theirs = write({ items: [...content().items.slice(0, 2), { ...item('保障金额', 'amount'), note: '单位元' }] })
  expect(verdicts(base, mine, theirs)).toEqual({ 'items[保障金额]': 'conflict' })
  expect(mergeContent(base, mine, theirs).merged.items).toHaveLength(3)
  expect(mergeContent(base, theirs, mine).merged.items).toHaveLength(3)
  expect(verdicts(base, mine, mine)).toEqual({ 'items[保障金额]': 'both' })
})

const word = fc.constantFrom('甲', '乙', '丙')
const change = fc.record(
  {
    abstract: word,
    contact: word,
    keywords: fc.uniqueArray(word),
    extra: fc.dictionary(fc.constantFrom('a', 'b'), word),
    items: fc.uniqueArray(
      fc
        .record({ title: word, type: fc.constant('C'), note: word })
        .map(({ title, ...rest }) => ({ title, name: title, ...rest })),
      { selector: ({ title }) => title },
    ),
  },
  { requiredKeys: [] },
)

test('mergeContent loses nothing: every change of either side stands in the result or is a conflict that shows both', () => {
  fc.assert(
    fc.property(change, change, change, (b, m, t) => {
      const [base, mine, theirs] = [b, m, t].map((one) => write(one as Partial<ContentInput>)) as [
        EntryContent,
        EntryContent,
        EntryContent,
      ]
      const { merged, fields } = mergeContent(base, mine, theirs)
      const conflicts = new Set(fields.filter(({ from }) => from === 'conflict').map(({ path }) => path))
      for (const key of ['abstract', 'contact'] as const) {
        if (mine[key] !== base[key] && !conflicts.has(key)) expect(merged[key]).toBe(mine[key])
        if (theirs[key] !== base[key]) expect(merged[key]).toBe(theirs[key])
      }
      for (const one of [...mine.keywords, ...theirs.keywords])
        if (!base.keywords.includes(one)) expect(merged.keywords).toContain(one)
      for (const side of [mine, theirs])
        for (const own of side.items)
          if (!base.items.some(({ name }) => name === own.name))
            expect(
              merged.items.some(({ name }) => name === own.name),
              own.name,
            ).toBe(true)
      expect(merged.items.map(({ seq }) => seq)).toEqual(merged.items.map((_, i) => i + 1))
      // with one side idle the other is the result
      expect(canonicalJson(mergeContent(base, base, theirs).merged)).toBe(canonicalJson(theirs))
      if (mine.items.every(({ name }, i) => base.items[i]?.name === name || base.items.length === 0))
        expect(mergeContent(base, mine, base).fields.every(({ from }) => from === 'mine')).toBe(true)
    }),
    { numRuns: 400 },
  )
})
