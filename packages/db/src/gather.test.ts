import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDb, testDb } from '@shuyuan/testkit'
import { afterCommit, forget, gather, inTx, remember, settle, type Tx } from './index.ts'

let base: TestDb
beforeAll(async () => {
  base = await testDb([])
  await sql`create table gathered (n serial, word text)`.execute(base.db)
})
afterAll(() => base.drop())

const statements: string[][] = []
const write = async (tx: Tx, words: string[]) => {
  statements.push(words)
  await sql`insert into gathered (word) select unnest(${words}::text[])`.execute(tx)
}
const words = async (db: Tx | TestDb['db']) =>
  (await sql<{ word: string }>`select word from gathered order by n`.execute(db)).rows.map((row) => row.word)

test('gather writes the rows of a transaction in one statement before the commit, in their order', async () => {
  statements.length = 0
  await inTx(base.db, async (tx) => {
    await gather(tx, write, 'a')
    await inTx(tx, (inner) => gather(inner, write, 'b'))
    expect(await words(tx)).toEqual([])
  })
  expect(await words(base.db)).toEqual(['a', 'b'])
  expect(statements).toEqual([['a', 'b']])
})

test('settle shows them inside the transaction; what fails is rolled back with it', async () => {
  await sql`truncate gathered`.execute(base.db)
  const failed = inTx(base.db, async (tx) => {
    await gather(tx, write, 'lost')
    await settle(tx)
    expect(await words(tx)).toEqual(['lost'])
    await gather(tx, write, 'also lost')
    throw new Error('no')
  })
  await expect(failed).rejects.toThrow('no')
  expect(await words(base.db)).toEqual([])
})

test('a row that cannot be written fails the transaction', async () => {
  const broken = async (tx: Tx) => void (await sql`insert into gathered (nothing) values (1)`.execute(tx))
  const failed = inTx(base.db, async (tx) => {
    await gather(tx, write, 'good')
    await gather(tx, broken, 'bad')
  })
  await expect(failed).rejects.toThrow('nothing')
  expect(await words(base.db)).toEqual([])
})

test('many rows are written in several statements, a transaction of another opener is written to at once', async () => {
  await sql`truncate gathered`.execute(base.db)
  statements.length = 0
  await inTx(base.db, async (tx) => {
    for (let i = 0; i < 1200; i++) await gather(tx, write, `${i}`)
  })
  expect(statements.map((s) => s.length)).toEqual([500, 500, 200])
  await base.db.transaction().execute(async (tx) => {
    await gather(tx, write, 'now')
    expect((await words(tx)).at(-1)).toBe('now')
  })
  expect(await words(base.db)).toHaveLength(1201)
})

test('afterCommit calls once after the commit, never after a rollback', async () => {
  let calls = 0
  const done = () => calls++
  await inTx(base.db, async (tx) => {
    afterCommit(tx, done)
    afterCommit(tx, done)
    expect(calls).toBe(0)
  })
  expect(calls).toBe(1)
  await inTx(base.db, async (tx) => {
    afterCommit(tx, done)
    throw new Error('no')
  }).catch(() => {})
  expect(calls).toBe(1)
})

test('remember asks once per transaction until forget; outside of one every time', async () => {
  let asked = 0
  const ask = (db: Tx | TestDb['db'], key = 'k') => remember(db, 'register', key, async () => ++asked)
  await inTx(base.db, async (tx) => {
    expect([await ask(tx), await ask(tx), await ask(tx, 'other')]).toEqual([1, 1, 2])
    forget(tx, 'register')
    expect(await ask(tx)).toBe(3)
  })
  expect([await ask(base.db), await ask(base.db)]).toEqual([4, 5])
})
