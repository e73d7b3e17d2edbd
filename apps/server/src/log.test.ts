import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fixedClock } from '@shuyuan/testkit'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openLog } from './log.ts'

let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'shuyuan-log-'))
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

const read = (): string =>
  readdirSync(join(dir, 'logs'))
    .map((name) => readFileSync(join(dir, 'logs', name), 'utf8'))
    .join('')

test('openLog hides credentials wherever they stand', () => {
  const log = openLog(dir)
  log.info(
    { password: 'geheim', req: { headers: { authorization: 'geheim', cookie: 'geheim', 'x-csrf-token': 'geheim' } } },
    '登录',
  )
  log.info({ client: { secret: 'geheim', id: 'cli_1' } })
  expect(read()).toContain('cli_1')
  expect(read()).not.toContain('geheim')
})

test('openLog keeps name, code and stack of an error, never its message', () => {
  const cause = Object.assign(new TypeError('duplicate key (id_number)=(110101199003070000)'), { code: '23505' })
  openLog(dir).error({ err: cause }, 'failed')
  expect(read()).toContain('23505')
  expect(read()).toContain('log.test.ts')
  expect(read()).not.toContain('110101199003070000')
})

test('openLog starts a file each civil day and keeps thirty, closed to others', () => {
  const clock = fixedClock('2026-03-02T23:59:59+08:00')
  const log = openLog(dir, clock)
  for (let n = 1; n <= 40; n++) writeFileSync(join(dir, 'logs', `platform-2025-${String(n).padStart(4, '0')}.log`), '')
  log.info('一')
  clock.set('2026-03-03T00:00:00+08:00')
  log.info('二')
  const names = readdirSync(join(dir, 'logs')).sort()
  expect(names.slice(-2)).toEqual(['platform-2026-03-02.log', 'platform-2026-03-03.log'])
  expect(names.length).toBeLessThanOrEqual(31)
  expect(statSync(join(dir, 'logs', 'platform-2026-03-03.log')).mode & 0o777).toBe(0o600)
})
