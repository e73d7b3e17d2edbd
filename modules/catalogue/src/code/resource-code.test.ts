import { expect, test } from 'vitest'
import { frontCodeFault, resourceCode, resourceCodeFault } from './resource-code.ts'

test.each([
  ['307011024701/000001', null],
  ['101001/000001', null],
  ['212003/12', null],
  ['407011/000001', /首位为 1/],
  ['106001/000001', /项“06”应在 01 至 05/],
  ['30701/1', /6 位以上/],
  ['307011024701', /前段码\/顺序码/],
  ['307000/1', /目应在 001/],
  ['307011/0', /前段码\/顺序码/],
  ['307011/1/2', /前段码\/顺序码/],
])('resourceCodeFault of %s', (code, fault) => {
  const found = resourceCodeFault(code)
  if (fault === null) expect(found).toBeNull()
  else expect(found).toMatch(fault)
})

test('resourceCode pads the sequence and passes the check', () => {
  expect(resourceCode('307011024701', 1)).toBe('307011024701/000001')
  expect(resourceCodeFault(resourceCode('101001', 12_345_678))).toBeNull()
  expect(frontCodeFault('307011024701')).toBeNull()
})
