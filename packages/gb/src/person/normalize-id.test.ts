import { openEngine } from '@shuyuan/engine'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { checkIdNumber } from './check-id-number.ts'
import { normalizeIdSql } from './normalize-id.sql.ts'

const engine = openEngine({ tempDir: join(tmpdir(), 'shuyuan-normalize-id') })
afterAll(() => engine.close())

const values = [
  '11010519491231002X',
  '11010519491231002x',
  ' 11010519491231002Ｘ ',
  '１１０１０５４９１２３１００２',
  '110105491231002',
  '110105491331002',
  '110105194912310021',
  '44052418800101001X',
  'abc',
  '',
]

test.each(values)('normalizeIdSql agrees with checkIdNumber on “%s”', async (value) => {
  const [row] = await engine.query(`select ${normalizeIdSql('x')} as v from (select ? as x)`, [value])
  const verdict = checkIdNumber(value)
  expect(row?.v).toBe(verdict.valid ? verdict.normalized : null)
})

test('without the check only the form counts', async () => {
  const [row] = await engine.query(`select ${normalizeIdSql('x', false)} as v from (select '110105194912310021' as x)`)
  expect(row?.v).toBe('110105194912310021')
})
