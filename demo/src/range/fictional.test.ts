import { checkIdNumber, checkUscc, divisionPeriods, findDivision } from '@shuyuan/gb'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildPlace } from '../place/division.ts'
import { isFictional } from '../../test/is-fictional.ts'
import { fictional } from './fictional.ts'
import { buildIdNumber } from './id-number.ts'
import { buildMobile } from './mobile.ts'
import { buildUscc } from './uscc.ts'

const place = buildPlace()
const county = fc.constantFrom(...place.counties.map((each) => each.code))

describe('fictional ranges', () => {
  it('use no division code that any edition of GB/T 2260 ever held', () => {
    expect(divisionPeriods().filter((each) => each.code.slice(2, 4) === '99')).toEqual([])
    for (const division of place.divisions) {
      const code = division.code.slice(0, 6)
      expect(code.startsWith(fictional.division)).toBe(true)
      expect(findDivision(code)).toBeFalsy()
      for (const year of [1980, 1990, 2000, 2010, 2020, 2026]) expect(findDivision(code, `${year}-07-01`)).toBeFalsy()
    }
  })

  it('give id numbers that validators accept as well-formed and know as belonging to no division', () => {
    fc.assert(
      fc.property(
        county,
        fc.integer({ min: 0, max: 36_000 }),
        fc.integer({ min: 0, max: 999 }),
        (code, days, serial) => {
          const birth = new Date(Date.UTC(1920, 0, 1) + days * 86_400_000).toISOString().slice(0, 10)
          const id = buildIdNumber(code, birth.replaceAll('-', ''), serial)
          const verdict = checkIdNumber(id)
          expect(verdict).toMatchObject({ valid: true, birth, warning: '前 6 位不是已知的行政区划代码' })
          expect(isFictional('id_number', id)).toBe(true)
        },
      ),
    )
  })

  it('give social credit codes with both check characters right', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('11', '12', '13', '91', '92'),
        county,
        fc.integer({ min: 0, max: 999_999 }),
        (kind, code, serial) => {
          const uscc = buildUscc(kind, code, serial)
          const verdict = checkUscc(uscc)
          expect(verdict.valid).toBe(true)
          expect(verdict.warning).toBeUndefined()
          expect(isFictional('uscc', uscc)).toBe(true)
        },
      ),
    )
  })

  it('never give one mobile number to two indexes', () => {
    const seen = new Set<string>()
    for (let i = 0; i < 200_000; i++) seen.add(buildMobile(i))
    expect(seen.size).toBe(200_000)
    for (const mobile of seen) if (!/^154\d{8}$/.test(mobile)) throw new Error(mobile)
  })
})
