import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hmacKey, hmacText } from './hmac-text.ts'

const secret = fc.uint8Array({ minLength: 1, maxLength: 200 })
const text = fc.string({ unit: 'binary', maxLength: 300 })

test.each(['sha256', 'sm3'] as const)(
  'hmacText gives what the library gives with %s, whatever key and data',
  (digest) => {
    fc.assert(
      fc.property(secret, fc.oneof(text, fc.uint8Array({ maxLength: 500 })), (bytes, data) => {
        const key = hmacKey(digest, bytes)
        for (const encoding of ['hex', 'base64', 'base64url'] as const)
          expect(hmacText(key, data, encoding)).toBe(createHmac(digest, bytes).update(data).digest(encoding))
      }),
    )
  },
)

test('hmacText takes data of any length, and what came before leaves no trace', () => {
  const key = hmacKey('sha256', Buffer.from('k'))
  for (const length of [0, 5460, 5440, 16_319, 16_320, 16_321, 70_000, 1])
    for (const data of ['数'.repeat(length), Buffer.alloc(length, 0x61)])
      expect(hmacText(key, data, 'hex')).toBe(createHmac('sha256', 'k').update(data).digest('hex'))
})
