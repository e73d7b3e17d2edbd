import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mask, type MaskName, maskNames } from './index.ts'

const EXAMPLES: [MaskName, string, string][] = [
  ['name', '李梦', '李*'],
  ['name', '张三丰', '张**'],
  ['name', '欧阳修文', '欧阳**'],
  ['name', '欧阳', '欧*'],
  ['name', '阿卜杜拉·买买提', '阿***·***'],
  ['name', '𠮷田', '𠮷*'],
  ['name', '李', '*'],
  ['name', '', ''],
  ['id_number', '11010519491231002X', '110105********002X'],
  ['id_number', '110105491231002', '110105******002'],
  ['id_number', '1101051949123100', '********'],
  ['mobile', '13800138000', '138****8000'],
  ['mobile', '+86 13800138000', '+86 138****8000'],
  ['mobile', '1380013800', '********'],
  ['phone', '0511-84401234', '0511-****1234'],
  ['phone', '010-6440123', '010-***0123'],
  ['phone', '84401234', '****1234'],
  ['phone', '051184401234', '051*****1234'],
  ['email', 'zhang@x.cn', 'z****@x.cn'],
  ['email', 'z@x.cn', '****@x.cn'],
  ['email', 'zhang.x.cn', '********'],
  ['address', '江苏省镇江市京口区某路12号3室', '江苏省镇江市京口区****'],
  ['address', '北京市朝阳区建国路1号', '北京市朝阳区****'],
  ['address', '云溪市临江县第一中学', '云溪市临江县****'],
  ['address', '云溪市中山路12号小区3栋', '云溪市****'],
  ['address', '内蒙古自治区呼伦贝尔市鄂伦春自治旗某街', '内蒙古自治区呼伦贝尔市鄂伦春自治旗****'],
  ['address', '中山路12号', '********'],
  ['bank_card', '6222021234567890128', '6222***********0128'],
  ['plate', '苏L12345', '苏L****5'],
  ['plate', '苏LD12345', '苏L*****5'],
  ['birth_date', '1949-12-31', '1949-**-**'],
  ['birth_date', '1949/1/3', '1949/**/**'],
  ['birth_date', '19491231', '1949****'],
  ['birth_date', '1949年12月31日', '1949年**月**日'],
  ['passport', 'E12345678', 'E1*****78'],
  ['amount', '123456', '10万–20万'],
  ['amount', '-1,234.50', '-1000–2000'],
  ['amount', '99999999999', '900亿–1000亿'],
  ['amount', '007', '0–10'],
  ['amount', '若干', '********'],
  ['head_tail', '某某某科技有限公司', '某某****公司'],
  ['head_tail', 'abcd', 'a****d'],
  ['head_tail', 'abc', '********'],
  ['full', '密码', '********'],
  ['none', '原样', '原样'],
]

const SHAPES = [
  fc.string({ unit: 'grapheme-composite', maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ unit: fc.constantFrom(...'0123456789*-+., X'), maxLength: 22 }),
  fc.string({ unit: fc.constantFrom(...'省市区县旗州盟路街号12江苏镇自治小社·𠮷@a\n'), maxLength: 24 }),
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 11, maxLength: 19 }),
  fc.constantFrom(...EXAMPLES.map(([, value]) => value), ...EXAMPLES.map(([, , masked]) => masked)),
  fc.stringMatching(/^[1-9][0-9]{16}[0-9X]$/),
  fc.stringMatching(/^[京苏][A-Z][A-Z0-9]{5,6}$/),
] as const
const anyValue = fc.oneof(...SHAPES).filter((value) => value.isWellFormed())
const keyless = maskNames.filter((name) => name !== 'hash')

describe('mask', () => {
  test.each(EXAMPLES)('%s: %s → %s', (name, value, expected) => expect(mask(name, value)).toBe(expected))

  test('is idempotent', () =>
    fc.assert(
      fc.property(fc.constantFrom(...keyless), anyValue, (name, value) => {
        const once = mask(name, value)
        expect(mask(name, once)).toBe(once)
      }),
      { numRuns: 3000 },
    ))

  test('never shows more characters than it declares', () => {
    /** kept at most: characters at the head, at the tail */
    const shown: Partial<Record<MaskName, [number, number]>> = {
      full: [0, 0],
      name: [2, 0],
      id_number: [6, 4],
      bank_card: [4, 4],
      plate: [2, 1],
      passport: [2, 2],
      head_tail: [2, 2],
    }
    fc.assert(
      fc.property(fc.constantFrom(...(Object.keys(shown) as MaskName[])), anyValue, (name, value) => {
        const masked = [...mask(name, value)]
        const [head, tail] = shown[name] ?? [0, 0]
        const middle = masked.slice(head, masked.length - tail)
        expect(middle.filter((character) => character !== '*' && character !== '·')).toEqual([])
      }),
      { numRuns: 3000 },
    )
  })

  test('never shows a digit of an address, nor more than four digits after the area of a phone', () =>
    fc.assert(
      fc.property(anyValue, (value) => {
        expect(mask('address', value)).not.toMatch(/[0-9]/)
        expect(mask('mobile', value).split('*').at(-1)?.length ?? 0).toBeLessThanOrEqual(4)
        expect(mask('birth_date', value).replace(/\D/g, '').length).toBeLessThanOrEqual(4)
      }),
      { numRuns: 2000 },
    ))

  test('masks whole under a name nobody knows', () => expect(mask('typo' as MaskName, '张三')).toBe('********'))

  test('hash wants a key, and differs from key to key', () => {
    expect(() => mask('hash', '张三')).toThrow('需要密钥')
    const [a, b] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)]
    expect(mask('hash', '张三', { key: a })).toBe(mask('hash', '张三', { key: a }))
    expect(mask('hash', '张三', { key: a })).not.toBe(mask('hash', '张三', { key: b }))
  })
})
