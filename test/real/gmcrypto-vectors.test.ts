import { createCipheriv } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { hmacSha256, hmacSm3, sm2Verify, sm3, sm4GcmDecrypt, sm4GcmEncrypt } from '@shuyuan/gmcrypto'
import { describe, expect, test } from 'vitest'

const DATA = new URL('../../../shared/data/', import.meta.url)
const present = existsSync(DATA)
const read = (path: string) => JSON.parse(readFileSync(new URL(path, DATA), 'utf8'))
const hex = (text: string) => Buffer.from(text, 'hex')

interface Case {
  tcId: number
  key: string
  msg: string
  tag: string
  iv: string
  aad: string
  ct: string
  result: 'valid' | 'invalid'
}
const cases = (file: string): (Case & { tagSize: number })[] =>
  read(`crypto-wycheproof/${file}`).testGroups.flatMap((g: { tagSize: number; tests: Case[] }) =>
    g.tests.map((t) => ({ ...t, tagSize: g.tagSize })),
  )

describe.skipIf(!present)(`published vectors${present ? '' : ' (skipped: no data)'}`, () => {
  test('SM2, SM3 and SM4 examples of the national standards', () => {
    const { sm3: digests, sm4: blocks, sm2_sign: s } = read('gm-crypto-vectors/gm-standard-examples.json')
    for (const d of digests) expect(sm3(d.msgUtf8).toString('hex')).toBe(d.digest)
    for (const b of blocks)
      expect(createCipheriv('sm4-ecb', hex(b.key), null).update(hex(b.plain)).toString('hex')).toBe(b.cipher)
    expect(sm2Verify(Buffer.from(s.msgUtf8), s.r + s.s, `04${s.publicKeyX}${s.publicKeyY}`, s.idUtf8)).toBe(true)
  })

  test.each([
    ['hmac_sm3_test.json', hmacSm3],
    ['hmac_sha256_test.json', hmacSha256],
  ] as const)('%s: 174 of 174', (file, mac) => {
    const all = cases(file)
    const wrong = all.filter((c) => {
      const tag = mac(hex(c.key), hex(c.msg))
        .subarray(0, c.tagSize / 8)
        .toString('hex')
      return (tag === c.tag) !== (c.result === 'valid')
    })
    expect(all.length).toBe(174)
    expect(wrong).toEqual([])
  })

  test('sm4_gcm_test.json: 104 of 104', () => {
    const all = cases('sm4_gcm_test.json')
    const wrong = all.filter((c) => {
      if (c.iv === '') return !throws(() => sm4GcmEncrypt(hex(c.key), hex(c.iv), hex(c.msg), hex(c.aad)))
      const opened = sm4GcmDecrypt(hex(c.key), hex(c.iv), hex(c.ct), hex(c.tag), hex(c.aad))
      if (c.result === 'invalid') return opened !== null
      const made = sm4GcmEncrypt(hex(c.key), hex(c.iv), hex(c.msg), hex(c.aad))
      return (
        opened?.toString('hex') !== c.msg || made.sealed.toString('hex') !== c.ct || made.tag.toString('hex') !== c.tag
      )
    })
    expect(all.length).toBe(104)
    expect(wrong.map((c) => c.tcId)).toEqual([])
  })
})

function throws(work: () => unknown): boolean {
  try {
    work()
    return false
  } catch {
    return true
  }
}
