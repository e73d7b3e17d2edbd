import { expect, test } from 'vitest'
import { createFailureLimit } from './failure-limit.ts'

test('an address that fails 600 times in a minute waits for the next one, and no other address with it', () => {
  let now = 0
  const limit = createFailureLimit(() => now)
  for (let i = 0; i < 600; i++) {
    limit.assert('10.0.0.1')
    limit.failed('10.0.0.1')
  }
  expect(() => limit.assert('10.0.0.1')).toThrow(expect.objectContaining({ code: 'SHARING_CALL_FLOOD' }))
  limit.assert('10.0.0.2')
  now = 59_999
  expect(() => limit.assert('10.0.0.1')).toThrow(expect.objectContaining({ code: 'SHARING_CALL_FLOOD' }))
  now = 60_000
  limit.assert('10.0.0.1')
})
