import { createCipheriv } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import {
  constantTimeEqual,
  hmacSm3,
  sm2KeyPair,
  sm2Sign,
  sm2Verify,
  sm3,
  sm4Decrypt,
  sm4Encrypt,
  sm4GcmDecrypt,
  sm4GcmEncrypt,
} from './index.ts'

const hex = (text: string) => Buffer.from(text, 'hex')

describe('sm3', () => {
  test.each([
    ['', '1ab21d8355cfa17f8e61194831e81a8f22bec8c728fefb747ed035eb5082aa2b'],
    ['abc', '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0'],
    ['abcd'.repeat(16), 'debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732'],
  ])('digests “%s” as the standard does', (text, digest) => expect(sm3(text).toString('hex')).toBe(digest))

  test('hmacSm3 gives the published value', () =>
    expect(hmacSm3('key', 'The quick brown fox jumps over the lazy dog').toString('hex')).toBe(
      'bd4a34077888162b210645b8ebf74b9af357303789357a27c7fc457244ebd398',
    ))
})

describe('sm4', () => {
  const key = hex('0123456789abcdeffedcba9876543210')
  const iv = hex('000102030405060708090a0b0c0d0e0f')

  test('CBC gives the published value and opens again', () => {
    const sealed = sm4Encrypt('cbc', key, iv, Buffer.from('政务数据'))
    expect(sealed.toString('hex')).toBe('2be221ba50863d66e98e20f99a2076f9')
    expect(sm4Decrypt('cbc', key, iv, sealed).toString()).toBe('政务数据')
  })

  test('CTR keystream is the block cipher of the counter', () => {
    const block = createCipheriv('sm4-ecb', key, null).setAutoPadding(false).update(iv)
    expect(sm4Encrypt('ctr', key, iv, Buffer.alloc(16))).toEqual(block)
  })

  test('refuses a key of 15 bytes', () => expect(() => sm4Encrypt('cbc', key.subarray(1), iv, key)).toThrow('15 字节'))

  test('GCM gives the value of RFC 8998 A.1', () => {
    const plain = hex(
      'aaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbccccccccccccccccddddddddddddddddeeeeeeeeeeeeeeeeffffffffffffffffeeeeeeeeeeeeeeeeaaaaaaaaaaaaaaaa',
    )
    const aad = hex('feedfacedeadbeeffeedfacedeadbeefabaddad2')
    const { sealed, tag } = sm4GcmEncrypt(key, hex('00001234567800000000abcd'), plain, aad)
    expect(tag.toString('hex')).toBe('83de3541e4c2b58177e065a9bf7b62ec')
    expect(sm4GcmDecrypt(key, hex('00001234567800000000abcd'), sealed, tag, aad)).toEqual(plain)
    expect(sm4GcmDecrypt(key, hex('00001234567800000000abcd'), sealed, tag.subarray(0, 8), aad)).toBeNull()
    expect(sm4GcmDecrypt(key, hex('00001234567800000000abcd'), sealed, Buffer.alloc(0), aad)).toBeNull()
  })
})

describe('sm2', () => {
  const publicKey = `04${'09F9DF311E5421A150DD7D161E4BC5C672179FAD1833FC076BB08FF356F35020'}${'CCEA490CE26775A52DC6EA718CC1AA600AED05FBF35E084A6632F6072DA9AD13'}`
  const signature =
    'F5A03B0648D2C4630EEAC513E1BB81A15944DA3827D5B74143AC7EACEEE720B3B1B6AA29DF212FD8763182BC0D421CA1BB9038FD1F7F42D4840B69C485BBC1AA'
  const message = Buffer.from('message digest')

  test('verifies the example of GB/T 32918.5', () => expect(sm2Verify(message, signature, publicKey)).toBe(true))

  test.each([
    ['another message', Buffer.from('message digesT'), signature, publicKey, undefined],
    ['another identity', message, signature, publicKey, 'ALICE123@YAHOO.COM'],
    ['r = 0', message, '0'.repeat(64) + signature.slice(64), publicKey, undefined],
    ['s = 0', message, signature.slice(0, 64) + '0'.repeat(64), publicKey, undefined],
    ['a public key off the curve', message, signature, `${publicKey.slice(0, -1)}4`, undefined],
    ['no hex', message, 'zz', publicKey, undefined],
  ])('refuses %s', (_, data, sign, key, id) => expect(sm2Verify(data, sign, key, id)).toBe(false))

  test('signs what it verifies, with a new nonce each time', () => {
    const pair = sm2KeyPair()
    const [a, b] = [sm2Sign(message, pair.privateKey), sm2Sign(message, pair.privateKey)]
    expect(a).not.toBe(b)
    expect(sm2Verify(message, a, pair.publicKey)).toBe(true)
  })
})

test('constantTimeEqual tells equal from unequal and from other lengths', () => {
  expect(constantTimeEqual(hex('00ff'), hex('00ff'))).toBe(true)
  expect(constantTimeEqual(hex('00ff'), hex('00fe'))).toBe(false)
  expect(constantTimeEqual(hex('00ff'), hex('00'))).toBe(false)
})
