import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  ed25519FromPublicBytes,
  ed25519PublicBytes,
  ed25519Sign,
  ed25519Verify,
  openKeyring,
  sm2Sign,
  sm2Verify,
} from './index.ts'

let dir: string
beforeEach(() => {
  dir = join(mkdtempSync(join(tmpdir(), 'shuyuan-keys-')), 'keys')
})
afterEach(() => rmSync(join(dir, '..'), { recursive: true, force: true }))

test('creates the master key once, readable by its owner only', () => {
  const first = openKeyring(dir).mac('person', 'x')
  expect(statSync(join(dir, 'master.key')).mode & 0o777).toBe(0o600)
  expect(openKeyring(dir).mac('person', 'x')).toEqual(first)
})

test('refuses a key file that others can read', () => {
  openKeyring(dir)
  chmodSync(join(dir, 'master.key'), 0o640)
  expect(() => openKeyring(dir)).toThrow(/权限为 0640.*0600/)
})

test('refuses a damaged key file instead of making a new key', () => {
  openKeyring(dir)
  writeFileSync(join(dir, 'master.key'), readFileSync(join(dir, 'master.key')).subarray(1))
  expect(() => openKeyring(dir)).toThrow('切勿删除重建')
})

test.each(['aes-256-gcm', 'sm4-gcm'] as const)('%s: whatever was sealed opens, only under its context', (algorithm) => {
  const keyring = openKeyring(dir, { algorithm })
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.string(), fc.string(), (bytes, context, other) => {
      const sealed = keyring.seal(Buffer.from(bytes), context)
      expect(keyring.open(sealed, context)).toEqual(Buffer.from(bytes))
      if (other !== context) expect(() => keyring.open(sealed, other)).toThrow('无法解开密文')
    }),
    { numRuns: 50 },
  )
})

test.each(['aes-256-gcm', 'sm4-gcm'] as const)('%s: any changed character is refused', (algorithm) => {
  const keyring = openKeyring(dir, { algorithm })
  const sealed = keyring.seal(Buffer.from('共享密钥'), 'c')
  for (let i = 0; i < sealed.length - 1; i++) {
    const changed = sealed.slice(0, i) + (sealed[i] === 'A' ? 'B' : 'A') + sealed.slice(i + 1)
    expect(() => keyring.open(changed, 'c')).toThrow('无法解开密文')
  }
})

test('a keyring opens what was sealed with the other algorithm', () => {
  const sealed = openKeyring(dir, { algorithm: 'sm4-gcm' }).seal(Buffer.from('x'), 'c')
  expect(openKeyring(dir).open(sealed, 'c').toString()).toBe('x')
})

test('each name has its own MAC and signing key', () => {
  const keyring = openKeyring(dir)
  expect(keyring.mac('a', 'x')).not.toEqual(keyring.mac('b', 'x'))
  expect(keyring.macText('a', 'x')).toBe(keyring.mac('a', 'x').toString('base64url'))
  const signature = ed25519Sign(Buffer.from('m'), keyring.signingKey('a'))
  const publicKey = (name: string) => ed25519FromPublicBytes(ed25519PublicBytes(keyring.signingKey(name)))
  expect(ed25519Verify(Buffer.from('m'), signature, publicKey('a'))).toBe(true)
  expect(ed25519Verify(Buffer.from('m'), signature, publicKey('b'))).toBe(false)
})

test('sm2Key is the same at every start, another for each name, and what it signs verifies', () => {
  const { privateKey, publicKey } = openKeyring(dir).sm2Key('certificate')
  expect(openKeyring(dir).sm2Key('certificate')).toEqual({ privateKey, publicKey })
  expect(openKeyring(dir).sm2Key('other').publicKey).not.toBe(publicKey)
  const signature = sm2Sign(Buffer.from('政务数据'), privateKey)
  expect(sm2Verify(Buffer.from('政务数据'), signature, publicKey)).toBe(true)
  expect(sm2Verify(Buffer.from('政务数椐'), signature, publicKey)).toBe(false)
})
