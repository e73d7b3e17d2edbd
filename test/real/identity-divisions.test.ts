import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { identityApp } from '../../modules/identity/test/factory.ts'

const folder = join(import.meta.dirname, '../../../shared/data/cn-admin-divisions')
const there = existsSync(folder)
const read = (name: string) => readFileSync(join(folder, name), 'utf8')

test.skipIf(!there)(
  `identity imports the national tree of four levels with every parent found${there ? '' : ' (skipped: no data)'}`,
  async () => {
    const at = await identityApp()
    try {
      const sysadmin = await at.signedIn('sysadmin')
      const load = async (name: string) =>
        (await sysadmin.send('POST', '/v1/identity/divisions/import', { csv: read(name) })).json()
      expect((await load('provinces.csv')).inserted).toBe(0)
      expect(await load('cities.csv')).toEqual({ inserted: 342, updated: 0, unchanged: 0 })
      // 东莞, 中山 and 儋州 have no counties: the county list repeats the city itself
      expect(await load('areas.csv')).toEqual({ inserted: 2975, updated: 0, unchanged: 3 })
      // 350527000 is 金门县 itself, which the township list repeats
      expect(await load('streets.csv')).toEqual({ inserted: 41_351, updated: 0, unchanged: 1 })
      const path = (await sysadmin.send('GET', '/v1/identity/divisions/441900003')).json().path as { level: number }[]
      expect(path.map((division) => division.level)).toEqual([1, 2, 4])
    } finally {
      await at.close()
    }
  },
  60_000,
)
