import { asSubject } from '@shuyuan/testkit'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { patternFault } from '../src/recognition/column-type.ts'
import { standardsApp } from './factory.ts'

const bureau = asSubject({ id: 'usr_bureau', roles: ['bureau'] })
const clerk = asSubject({ id: 'usr_provider', roles: ['provider'] })

let app: Awaited<ReturnType<typeof standardsApp>>
beforeAll(async () => {
  app = await standardsApp()
})
afterAll(() => app?.close())

const river = {
  name: '河道编码',
  synonyms: ['河流代码'],
  english: ['river_code'],
  pinyins: ['hedaobianma'],
  initials: ['hdbm'],
  pattern: 'RV[0-9]{6}',
  sensitivity: 'none',
  grade: 2,
}

test('a type of the bureau is recognised by name and by values until it is dropped', async () => {
  const call = async (method: 'PUT' | 'POST' | 'DELETE' | 'GET', url: string, who: typeof bureau, payload?: object) =>
    app.app.inject({ method, url, headers: who, ...(payload ? { payload } : {}) })
  const recognize = async () => {
    const columns = [
      { name: '河流代码', samples: [] },
      { name: 'c9', samples: Array.from({ length: 12 }, (_, i) => `RV${100_000 + i}`) },
    ]
    const { items } = (await call('POST', '/v1/standards/recognize', clerk, { columns })).json()
    return items.map((item: { semantic: string }) => item.semantic)
  }
  const url = '/v1/standards/column-types/river_code'
  expect(await recognize()).not.toContain('river_code')
  expect((await call('PUT', url, clerk, river)).statusCode).toBe(403)
  expect((await call('PUT', url, bureau, river)).statusCode).toBe(200)
  expect(await recognize()).toEqual(['river_code', 'river_code'])
  const own = (await call('GET', '/v1/standards/column-types', clerk)).json()
  expect([own.bundled.length >= 60, own.own.length]).toEqual([true, 1])
  const taken = await call('PUT', '/v1/standards/column-types/id_number', bureau, river)
  expect([taken.statusCode, taken.json().code]).toEqual([400, 'STANDARDS_TYPE_INVALID'])
  // what the list could not show afterwards is refused before it is kept
  for (const word of ['0', '%E6%B2%B3', 'River'])
    expect((await call('PUT', `/v1/standards/column-types/${word}`, bureau, river)).json().code).toBe('HTTP_INVALID')
  expect((await call('GET', '/v1/standards/column-types', clerk)).json().own).toHaveLength(1)
  expect((await call('DELETE', url, bureau)).statusCode).toBe(204)
  expect((await call('DELETE', url, bureau)).json().code).toBe('STANDARDS_TYPE_NOT_FOUND')
  expect(await recognize()).not.toContain('river_code')
})

test.each(['(a+)+', '(a|b)*c', 'a+b+', '\\1(x)', '(?=x)', '[', 'a'.repeat(300)])(
  'patternFault refuses %s',
  (pattern) => {
    expect(patternFault(pattern)).not.toBeNull()
  },
)

test.each(['RV[0-9]{6}', '[A-Z]{2}\\d+', '(?:镇|乡)\\d{3}'])('patternFault lets %s pass', (pattern) => {
  expect(patternFault(pattern)).toBeNull()
})
