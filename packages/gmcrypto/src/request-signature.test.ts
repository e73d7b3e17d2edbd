import { expect, test } from 'vitest'
import { signNational, signRequest, verifyNational, verifyRequest } from './request-signature.ts'

const request = {
  method: 'POST',
  path: '/v1/sharing/services/s_1/verify',
  time: '1767225600000',
  nonce: 'n'.repeat(16),
  body: '{"a":1}',
}

const national = { sid: 's_1200000900000_2001', rid: 'x2019', rtime: '1735660800000' }

test.each([
  ['HMAC-SHA256', 'kTccvwQsEyzrxSE8S/j7hVcOi+U9O+sN+ln0z8HzVng='],
  ['HMAC-SM3', '7a0957e2b8b69f5ef8193c988c28bca7ff969e77e59409ce44acfa77a5301090'],
] as const)(
  'signNational gives the published value of %s, and verifyNational accepts it and nothing else',
  (algorithm, value) => {
    const secret = Buffer.from('0123456789abcdef0123456789abcdef')
    expect(signNational(secret, national, algorithm)).toBe(value)
    expect(verifyNational([Buffer.from('another'), secret], national, value)).toBe(true)
    expect(verifyNational([Buffer.from('another')], national, value)).toBe(false)
    for (const change of [{ sid: 's_1' }, { rid: 'x2018' }, { rtime: '1735660800001' }])
      expect(verifyNational([secret], { ...national, ...change }, value)).toBe(false)
    expect(verifyNational([secret], national, '')).toBe(false)
    expect(verifyNational([secret], national, value.toUpperCase())).toBe(false)
  },
)

test.each(['HMAC-SHA256', 'HMAC-SM3'] as const)(
  'verifyRequest with %s accepts the signed bytes and nothing else',
  (algorithm) => {
    const old = Buffer.from('a'.repeat(32))
    const current = Buffer.from('b'.repeat(32))
    const signature = signRequest(current, request, algorithm)
    expect(verifyRequest([current, old], request, algorithm, signature)).toBe(true)
    expect(verifyRequest([old], request, algorithm, signature)).toBe(false)
    for (const change of [
      { method: 'GET' },
      { path: '/x' },
      { time: '1767225600001' },
      { nonce: 'm'.repeat(16) },
      { body: '{"a":2}' },
    ])
      expect(verifyRequest([current], { ...request, ...change }, algorithm, signature)).toBe(false)
    expect(verifyRequest([current], request, algorithm === 'HMAC-SM3' ? 'HMAC-SHA256' : 'HMAC-SM3', signature)).toBe(
      false,
    )
    expect(verifyRequest([current], request, algorithm, '')).toBe(false)
  },
)
