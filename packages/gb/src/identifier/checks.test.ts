import { describe, expect, test } from 'vitest'
import {
  checkDivisionCode,
  checkIdNumber,
  checks,
  checkUscc,
  findDivision,
  mrzCheckDigit,
  upgradeIdNumber,
} from '../index.ts'

type Name = keyof typeof checks
const VALID: [Name, string[]][] = [
  [
    'id_number',
    [
      '11010519491231002X',
      '440524188001010014',
      '440524198801010011',
      '34052419800101001X',
      '321102200002290022',
      '110101190001010014',
      '810000199001010019',
      '830000198506150024',
      '11010519491231002x',
      '1101051949123100２X',
      '110105491231002',
    ],
  ],
  ['residence_permit', ['810000199001010019', '830000198506150024']],
  [
    'uscc',
    [
      '91350100M000100Y43',
      '11100000000013338W',
      '11430000006122244L',
      '113700000045046442',
      '11110000000021135M',
      '11330105002500287C',
      '11100000MB03271699',
      '91110105MA005UDY77',
      '113211000141523477',
      '12321100468567897C',
      '53110000500001237G',
      '91350100m000100y43',
    ],
  ],
  ['org_code', ['D2143569X', 'D2143569-X', 'MA005UDY7', 'M000100Y4', '000013338']],
  ['business_reg_no', ['110108000000016']],
  ['division_code', ['130111', '130111200', '130111200201', '440000', '330100', '441900003', '110101000000']],
  ['bank_card', ['6222021234567890128', '6217000010000123458', '4111111111111111', '6222 0212 3456 7890 128']],
  ['mobile', ['13800138000', '+86 138-0013-8000', '008613800138000', '１３８００１３８０００']],
  ['phone', ['0511-84400000', '010-12345678-123', '051184400000']],
  ['contact_phone', ['13800138000', '0511-84400000', '400-123-4567', '12345', '110', '95588']],
  ['postcode', ['212000', '010000']],
  ['plate', ['苏L12345', '苏L·12345', '苏LD12345', '苏L12345D', '京A1234警', '苏l12345']],
  ['vin', ['1M8GDM9AXKP042788', '11111111111111111']],
  ['email', ['a.b+c@example.gov.cn']],
  ['longitude', ['119.45']],
  ['latitude', ['32.20']],
  ['coordinates', ['119.45,32.20', '119.45，32.20']],
  [
    'certificate_id',
    [
      '1.2.156.3005.2.11100000000013338W011.11430000006122244L.20230000403.001.U',
      '11100000MB03271699022.340100.000000016.001.9',
      '1.2.156.3005.2.11100000000013338W009.11330105002500287C.2025052201.002.0',
    ],
  ],
  ['passport', ['E12345678', 'G12345678', 'EA1234567', 'DE1234567', 'SE1234567', 'P1234567']],
  ['mainland_travel_permit', ['H12345678', 'M1234567801']],
  ['taiwan_travel_permit', ['12345678']],
  ['hk_macau_exit_permit', ['C12345678', 'CA1234567']],
  ['foreign_resident_card', ['ABC123456789012']],
  ['birth_certificate', ['P320123456']],
  ['industry_code', ['I6510', 'A', 'C13', '6510', 'S9221']],
]
const INVALID: [Name, string[]][] = [
  [
    'id_number',
    [
      '110105194912310021',
      '440524198801010014',
      '321102199902290014',
      '11010519491331002X',
      '990426199112010074',
      '360426199113010079',
      '',
      '1',
      '110105491331002',
    ],
  ],
  ['residence_permit', ['11010519491231002X', '810000199001010010']],
  [
    'uscc',
    [
      '91310115MA1G4L1WXK',
      '91350100M000100Y4I',
      '12345',
      '9111000060003IOZSV',
      '91110000600037341N',
      'A1110000600037341L',
    ],
  ],
  ['org_code', ['MA1G4L1WX', 'D21435690', 'D2143569']],
  ['business_reg_no', ['110108000000017', '11010800000001']],
  ['division_code', ['130000200', '990000', '1301', '130011', '130111000201']],
  ['bank_card', ['6222021234567890123', '411111111111']],
  ['mobile', ['12800138000', '1380013800']],
  ['phone', ['511-84400000']],
  ['contact_phone', ['1380013800', 'abc']],
  ['postcode', ['21200', '002120']],
  ['plate', ['苏I12345', '苏LD1234I', '苏L1234ID', 'L12345']],
  ['vin', ['1M8GDM9AYKP042788', '1M8GDM9AXKP04278']],
  [
    'email',
    [
      'a@b',
      'a@@b.cn',
      'a b@c.cn',
      `a@${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.${'e'.repeat(60)}.${'f'.repeat(20)}.com`,
    ],
  ],
  ['longitude', ['32.20', '-119', '119.45E']],
  ['latitude', ['119.45']],
  ['coordinates', ['32.20,119.45', '119.45']],
  ['certificate_id', ['11100000000013661B006.113700000045046442.209FA4E88F9E4C878F3E9BED2CE7EA49.001.M']],
  ['passport', ['12345678', 'EI1234567']],
  ['mainland_travel_permit', ['X12345678']],
  ['industry_code', ['A6510', 'U1', '98', '00']],
]

describe.each(VALID)('%s is valid', (name, values) => {
  test.each(values)('%s', (value) => expect(checks[name](value)).toMatchObject({ valid: true }))
})
describe.each(INVALID)('%s is not valid', (name, values) => {
  test.each(values)('"%s"', (value) => {
    const verdict = checks[name](value)
    expect(verdict.valid).toBe(false)
    expect(verdict.reason).toMatch(/\p{Script=Han}/u)
  })
})

test('certificate of the vector list whose check computes D is valid with D', () => {
  expect(
    checks.certificate_id('11100000000013661B006.113700000045046442.209FA4E88F9E4C878F3E9BED2CE7EA49.001.D').valid,
  ).toBe(true)
})

test('checkIdNumber tells sex, birth and region', () => {
  expect(checkIdNumber('11010519491231002x')).toEqual({
    valid: true,
    normalized: '11010519491231002X',
    sex: '女',
    birth: '1949-12-31',
    region: { code: '110105', name: '北京市朝阳区' },
  })
  expect(checkIdNumber('440524188001010014')).toMatchObject({
    sex: '男',
    birth: '1880-01-01',
    warning: '出生年份早于 1900 年',
  })
  expect(checkIdNumber('830000198506150024').region?.name).toBe('台湾地区')
})

test('upgradeIdNumber turns 15 digits into 18 characters', () => {
  expect(upgradeIdNumber('110105491231002')).toBe('11010519491231002X')
  expect(checkIdNumber('110105491231002')).toMatchObject({ normalized: '11010519491231002X', birth: '1949-12-31' })
  expect(checkIdNumber('110105491231002').warning).toContain('15 位')
})

test('checkUscc warns about the inner code but does not refuse', () => {
  expect(checkUscc('91350100M000100Y43').warning).toBeUndefined()
  const legacy = checkUscc('91310115MA1G4L1WX7')
  expect(legacy).toMatchObject({ valid: true })
  expect(legacy.warning).toContain('组织机构代码')
})

test('checkDivisionCode knows withdrawn codes and dates', () => {
  expect(checkDivisionCode('320124').warning).toContain('撤销')
  expect(checkDivisionCode('320124', '2000-01-01')).toMatchObject({ valid: true, name: '江苏省南京市溧水县' })
  expect(checkDivisionCode('320124', '2000-01-01').warning).toBeUndefined()
  expect(checkDivisionCode('320117', '2000-01-01').warning).toContain('不在用')
  expect(findDivision('320117')?.fullName).toBe('江苏省南京市溧水区')
  expect(findDivision('999999')).toBeNull()
})

test('mrzCheckDigit', () => expect(mrzCheckDigit('E12345678')).toBe('2'))
