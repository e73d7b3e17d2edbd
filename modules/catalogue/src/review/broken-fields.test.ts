import { expect, test } from 'vitest'
import { content, item } from '../../test/factory.ts'
import { numberItems } from '../entry/number-items.ts'
import { brokenFields } from './broken-fields.ts'

const of = (...items: ReturnType<typeof item>[]) => numberItems(content({ items }))
const name = item('姓名', 'name')
const amount = { ...item('金额', 'amount'), type: 'N', length: 12 }
const live = of(name, amount, { ...item('备注', 'note'), shareable: false })

test('brokenFields: removed, retyped, shortened, given another code list, withheld', () => {
  const change = (...items: ReturnType<typeof item>[]) =>
    brokenFields(live, of(...items)).map((field) => [field.name, field.change, field.before, field.after])
  expect(change(amount)).toEqual([['name', 'removed', 'C(50)', '']])
  expect(change(name, { ...amount, type: 'C' })).toEqual([['amount', 'retyped', 'N(12)', 'C(12)']])
  expect(change(name, { ...amount, length: 8 })).toEqual([['amount', 'retyped', 'N(12)', 'N(8)']])
  expect(change({ ...name, codeList: 'GB/T 2261.1' }, amount)).toEqual([
    ['name', 'retyped', 'C(50)', 'C(50) GB/T 2261.1'],
  ])
  expect(change({ ...name, shareable: false }, amount)).toEqual([['name', 'withheld', 'C(50)', 'C(50)']])
})

test('brokenFields: what nobody could use, a new title, a longer field or another order breaks nothing', () => {
  expect(
    brokenFields(live, of({ ...amount, length: 20 }, { ...name, title: '当事人姓名' }, item('街道', 'street'))),
  ).toEqual([])
})
