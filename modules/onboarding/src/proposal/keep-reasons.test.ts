import { expect, test } from 'vitest'
import '../errors.ts'
import { keepReasons } from './keep-reasons.ts'

test('keepReasons puts what a reader of English sends back into the words it is kept in, and nothing else', () => {
  const kept = {
    columns: [{ name: 'a', reason: '由上架人指定为主键' }],
    guesses: { theme: { reason: '文件名写明年份' } },
  }
  const given = {
    name: '文件名写明年份',
    columns: [{ name: 'a', reason: 'Named as the key by whoever brought the file' }],
    guesses: { theme: { reason: 'the file name tells a year' }, cycle: { reason: 'mine' } },
  }
  expect(keepReasons(given, kept)).toEqual({
    ...given,
    columns: [{ name: 'a', reason: '由上架人指定为主键' }],
    guesses: { theme: { reason: '文件名写明年份' }, cycle: { reason: 'mine' } },
  })
})
