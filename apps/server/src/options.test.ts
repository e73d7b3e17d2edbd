import { expect, test } from 'vitest'
import { HELP, readOptions } from './options.ts'

test('readOptions has the documented defaults', () => {
  expect(readOptions([], {}, '/home/clerk')).toMatchObject({
    port: 8620,
    host: '127.0.0.1',
    role: 'all',
    scale: 'small',
    seed: 1,
    empty: false,
    gatewayWorkers: 0,
    databaseUrl: null,
  })
  expect(readOptions([], {}, '/home/clerk').dataDir).toMatch(/\/data$/)
  for (const word of ['8620', '127.0.0.1', 'small', '--empty', 'DATABASE_URL']) expect(HELP).toContain(word)
})

test('readOptions takes --data from where the command was typed', () => {
  expect(readOptions(['--data', 'city'], {}, '/home/clerk').dataDir).toBe('/home/clerk/city')
  expect(readOptions(['--data=/srv/city'], {}, '/home/clerk').dataDir).toBe('/srv/city')
})

test.each([
  [['--port', '70000'], 'SERVER_OPTION_INVALID'],
  [['--port', '-1'], 'SERVER_OPTION_VALUE'],
  [['--port', '65535', '--gateway-workers', '2'], 'SERVER_OPTION_INVALID'],
  [['--data'], 'SERVER_OPTION_VALUE'],
  [['--data', ''], 'SERVER_OPTION_VALUE'],
  [['--empty=yes'], 'SERVER_OPTION_VALUE'],
  [['--port', '8e3'], 'SERVER_OPTION_INVALID'],
  [['--scale', 'huge'], 'SERVER_OPTION_INVALID'],
  [['--role', 'root'], 'SERVER_OPTION_INVALID'],
  [['--dta', 'x'], 'SERVER_OPTION_UNKNOWN'],
  [['extra'], 'SERVER_OPTION_UNKNOWN'],
  [['--role', 'worker'], 'SERVER_ROLE_NEEDS_DATABASE'],
])('readOptions refuses %j', (args, code) => {
  expect(() => readOptions(args, {}, '/')).toThrow(expect.objectContaining({ code }))
})

test('readOptions says in Chinese what it does not know', () => {
  expect(() => readOptions(['--dta', 'x'], {}, '/')).toThrow('没有启动参数“--dta”')
  expect(() => readOptions(['extra'], {}, '/')).toThrow('没有启动参数“extra”')
  expect(() => readOptions(['--data'], {}, '/')).toThrow('启动参数 --data 的值不对')
})

test('readOptions refuses an address of a database that is none, and does not repeat it', () => {
  for (const wrong of ['localhost', 'mysql://u:geheim@h/d', 'geheim@h'])
    expect(() => readOptions([], { DATABASE_URL: wrong }, '/')).toThrow(
      expect.objectContaining({ code: 'SERVER_DATABASE_URL', message: expect.not.stringContaining('geheim') }),
    )
  expect(readOptions([], { DATABASE_URL: '' }, '/').databaseUrl).toBeNull()
  expect(readOptions([], { DATABASE_URL: 'postgresql://h/d' }, '/').databaseUrl).toBe('postgresql://h/d')
})

test('readOptions lets a single role run on a shared database', () => {
  expect(readOptions(['--role', 'worker'], { DATABASE_URL: 'postgres://x' }, '/').role).toBe('worker')
})

test('readOptions takes the public address as an origin, from the command line before the environment', () => {
  const env = { SHUYUAN_PUBLIC_URL: 'https://data.example.gov.cn/' }
  expect(readOptions([], {}, '/').publicUrl).toBeNull()
  expect(readOptions([], env, '/').publicUrl).toBe('https://data.example.gov.cn')
  expect(readOptions(['--public-url', 'http://10.1.2.3:8620'], env, '/').publicUrl).toBe('http://10.1.2.3:8620')
  for (const wrong of ['data.example.gov.cn', 'ftp://a', 'https://a/b', 'https://u:p@a', 'https://a?x', 'https://a#x'])
    expect(() => readOptions(['--public-url', wrong], {}, '/'), wrong).toThrow(
      expect.objectContaining({ code: 'SERVER_OPTION_INVALID' }),
    )
})

test('readOptions takes trusted proxies as addresses and networks, and nothing that has to be looked up', () => {
  const read = (SHUYUAN_TRUSTED_PROXIES: string) => readOptions([], { SHUYUAN_TRUSTED_PROXIES }, '/').trustedProxies
  expect(read('')).toEqual([])
  expect(read('127.0.0.1, 10.1.0.0/16,::1')).toEqual(['127.0.0.1', '10.1.0.0/16', '::1'])
  for (const wrong of ['proxy.city', '10.0.0.0/33', '::/129', '*', '10.0.0.0/8/8'])
    expect(() => read(wrong), wrong).toThrow(expect.objectContaining({ code: 'SERVER_OPTION_INVALID' }))
})
