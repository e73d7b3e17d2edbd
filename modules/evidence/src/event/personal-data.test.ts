import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findPersonalData } from './personal-data.ts'

const SAMPLES = [
  ['居民身份证号', '11010519491231002X'],
  ['居民身份证号', '110105491231002'],
  ['手机号', '13800138000'],
  ['手机号', '138-0013-8000'],
  ['手机号', '+8613800138000'],
  ['手机号', '+86 13800138000'],
  ['手机号', '86-138-0013-8000'],
  ['电子邮箱', 'a@b.cn'],
  ['银行卡号', '6222020000000000'],
] as const
const beside = fc.string({ unit: fc.constantFrom(' ', '-', ':', ',', '.', '/', '(', '中', '号'), maxLength: 5 })
const letters = fc.stringMatching(/^[A-Za-z_]{1,8}$/)

test.each(SAMPLES)('findPersonalData finds %s %s wherever it stands alone, also in full width', (what, sample) => {
  fc.assert(
    fc.property(beside, beside, (before, after) => {
      expect(findPersonalData(`${before}${sample}${after}`)).not.toBeNull()
    }),
  )
  expect(findPersonalData(sample)).toBe(what)
  const wide = sample.replace(/[0-9X@]/g, (c) => String.fromCodePoint((c.codePointAt(0) as number) + 0xfee0))
  expect(findPersonalData(wide)).toBe(what)
})

test('findPersonalData lets ids and hashes pass, whose digits stand among letters', () => {
  fc.assert(
    fc.property(letters, letters, (before, after) => {
      expect(findPersonalData(`${before}13800138000${after}`)).toBeNull()
    }),
  )
  for (const id of ['org_01m82134fp8d2wfbskm5k6gjpj', 's_mhghwh_0001', '2026-11-22', 'evd_138001380001380013800138'])
    expect(findPersonalData(id)).toBeNull()
})
