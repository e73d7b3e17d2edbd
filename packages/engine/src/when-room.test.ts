import { afterAll, expect, test } from 'vitest'
import { openEngine, whenRoom } from './index.ts'

const engine = openEngine({ tempDir: null, memoryLimit: '64MB' })
afterAll(() => engine.close())

const rows = (megabytes: number) => `select md5(i::varchar) as s from range(${megabytes * 20_000}) t(i)`
const take = (megabytes: number) =>
  engine.session(async (session) => {
    await session.run(`create temp table taken as ${rows(megabytes)}`)
    return session.query('select count(*) as n from taken')
  })

test('whenRoom: a reading is done once others have left the memory it needs', async () => {
  const { promise: told, resolve: leave } = Promise.withResolvers<void>()
  const { promise: full, resolve: filled } = Promise.withResolvers<void>()
  const other = engine.session(async (session) => {
    await session.run(`create temp table held as ${rows(45)}`)
    filled()
    await told
  })
  await full
  await expect(take(45)).rejects.toMatchObject({ code: 'ENGINE_MEMORY' })
  let attempts = 0
  const waited = whenRoom(() => {
    if (++attempts === 3) leave()
    return take(45)
  }, [10, 200, 200, 400])
  expect(await waited).toEqual([{ n: 900_000 }])
  expect(attempts).toBeGreaterThan(2)
  await other
})

test('whenRoom: what never fits is refused after the last attempt, anything else at once', async () => {
  let attempts = 0
  const counted = (work: () => Promise<unknown>) => whenRoom(() => (attempts++, work()), [1, 1])
  await expect(counted(() => take(200))).rejects.toMatchObject({ code: 'ENGINE_MEMORY' })
  expect(attempts).toBe(3)
  await expect(counted(() => engine.query('select * from nowhere'))).rejects.toMatchObject({ code: 'ENGINE_FAILED' })
  expect(attempts).toBe(4)
})
