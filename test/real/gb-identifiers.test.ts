import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkIdNumber, checkUscc } from '@shuyuan/gb'
import { describe, expect, test } from 'vitest'

const DIR = join(import.meta.dirname, '..', '..', '..', 'shared', 'data', 'cn-id-codes')
const there = existsSync(DIR)

describe.skipIf(!there)(`published identifier cases${there ? '' : ' (skipped: no data)'}`, () => {
  const read = (file: string) => (there ? readFileSync(join(DIR, file), 'utf8') : '{}')

  test('all 96 real 统一社会信用代码 are valid', () => {
    const codes = read('uscc-valid.txt').trim().split('\n')
    expect(codes.length).toBe(96)
    expect(codes.filter((code) => !checkUscc(code).valid)).toEqual([])
  })

  test('corner cases', () => {
    const cases = JSON.parse(read('cases.json')) as {
      uscc_corner: { corner_valid: [string, string][]; invalid: [string, string][] }
      resident_id: { valid: [string, string | null, string][]; invalid: [string, string, string][] }
    }
    for (const [input, normal] of cases.uscc_corner.corner_valid)
      expect(checkUscc(input)).toMatchObject({ valid: true, normalized: normal })
    for (const [input] of cases.uscc_corner.invalid) expect([input, checkUscc(input).valid]).toEqual([input, false])
    for (const [input, birth, region] of cases.resident_id.valid) {
      const verdict = checkIdNumber(input)
      expect(verdict.valid).toBe(true)
      if (birth) expect(verdict.birth).toBe(birth)
      const [province = '', county = ''] = region.split('/')
      expect(verdict.region?.name).toMatch(new RegExp(`^${province}.*${county}$`))
    }
    for (const [input, , why] of cases.resident_id.invalid) {
      const verdict = checkIdNumber(input)
      // a county withdrawn before the birth is a warning here: the number itself keeps the rules of the standard
      if (why.startsWith('county deregistered')) expect(verdict.valid && verdict.warning === undefined).toBe(false)
      else expect([input, verdict.valid]).toEqual([input, false])
    }
  })
})
