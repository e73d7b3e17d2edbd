import { expect, test } from 'vitest'
import { content, item } from '../../test/factory.ts'
import { numberItems } from '../entry/number-items.ts'
import { diffContent } from './diff-content.ts'

const before = numberItems(content({ items: [item('姓名', 'name'), item('金额', 'amount'), item('备注', 'note')] }))

test('diffContent names fields and items that changed, came and went', () => {
  const after = numberItems(
    content({
      abstract: '新摘要',
      items: [item('保障金额', 'amount'), { ...item('姓名', 'name'), length: 60 }, item('街道', 'street')],
    }),
  )
  expect(diffContent(before, after).map(({ path, before: a, after: b }) => [path, a === null, b === null])).toEqual([
    ['abstract', false, false],
    ['items[保障金额].title', false, false],
    ['items[姓名].length', false, false],
    ['items[街道]', true, false],
    ['items[备注]', false, true],
  ])
})

test('diffContent of a content with itself, items in another order, is empty', () => {
  expect(diffContent(before, before)).toEqual([])
  expect(diffContent(before, numberItems({ ...before, items: before.items.toReversed() }))).toEqual([])
})
