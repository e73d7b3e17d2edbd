import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { Database } from 'lmdb'
import { afterAll, expect, test } from 'vitest'
import { openShared } from '../src/store/shared-store.ts'

const home = mkdtempSync(join(tmpdir(), 'shuyuan-store-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))
const openCount = (name: string) =>
  openShared(join(home, name), {}, (root): Database<number, string> => root.openDB({ name: 'count' }))
const script = join(import.meta.dirname, 'store-opener.ts')

/** Openings of each process; the moment in which one would do harm is short, `SHUYUAN_FAULT_ROUNDS` asks for more. */
const TIMES = 300 * Number(process.env.SHUYUAN_FAULT_ROUNDS ?? 1)

test(
  'processes that open a store while it is written take nothing back of what was committed',
  async () => {
    const { store, write, close } = openCount('opened')
    const openers = [1, 2].map(() => spawn(process.execPath, [script, join(home, 'opened'), `${TIMES}`]))
    const open = new Set(openers)
    for (const opener of openers) opener.on('exit', () => open.delete(opener))
    let written = 0
    for (; open.size > 0; await setImmediate())
      for (let i = 0; i < 20; i++) {
        const before = write(() => {
          const count = store.get('all') ?? 0
          store.putSync('all', count + 1)
          store.putSync(`row ${count}`, count)
          return count
        })
        expect(before).toBe(written++)
      }
    expect(openers.map(({ exitCode }) => exitCode)).toEqual([0, 0])
    expect(store.getCount()).toBe(written + 1)
    await close()
  },
  120_000 + 10 * TIMES,
)

test('while one opens a store nobody writes it', async () => {
  const [path, mark] = [join(home, 'turns'), join(home, 'written')]
  await openCount('turns').close()
  let writer: ReturnType<typeof spawn> | undefined
  const { close } = openShared(path, {}, () => {
    writer = spawn(process.execPath, [script, path, 'write', mark])
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1500)
    expect(existsSync(mark)).toBe(false)
  })
  expect(await once(writer!, 'exit')).toEqual([0, null])
  expect(existsSync(mark)).toBe(true)
  await close()
})

test('of work that throws nothing is kept, and the next has its turn', async () => {
  const { store, write, close } = openCount('thrown')
  expect(() =>
    write(() => {
      store.putSync('all', 1)
      throw new Error('power cut')
    }),
  ).toThrow('power cut')
  expect(store.get('all')).toBeUndefined()
  write(() => store.putSync('all', 2))
  expect(store.get('all')).toBe(2)
  await close()
})
