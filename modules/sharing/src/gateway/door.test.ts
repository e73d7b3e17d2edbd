import { setImmediate } from 'node:timers/promises'
import { GATHERING } from '@shuyuan/kernel'
import { afterEach, expect, test } from 'vitest'
import { createDoor } from './door.ts'

const product = { ...GATHERING }
afterEach(() => Object.assign(GATHERING, product))

/** Calls that come one by one to a door whose patience does not end, unless a test says so. */
function street(patience = 1e6) {
  Object.assign(GATHERING, { enough: 24, patience })
  const door = createDoor()
  let standing = 0
  const come = (count: number) => {
    for (let i = 0; i < count; i++) {
      standing++
      door.enter()
    }
  }
  return {
    come,
    leave: (count: number) => Array.from({ length: count }, () => door.leave()),
    /** lets in who stands there, and tells how many */
    async gather() {
      await door.gather(() => standing)
      const inside = standing
      standing = 0
      return inside
    },
  }
}

test('few callers are let in as they come', async () => {
  const { come, gather, leave } = street()
  for (const count of [1, 3, 7, 2]) {
    come(count)
    expect(await gather()).toBe(count)
    leave(count)
  }
})

test('callers who were inside together are waited for until all have come back', async () => {
  const { come, gather, leave } = street()
  come(20)
  expect(await gather()).toBe(20)
  leave(20)
  come(1)
  let inside = 0
  const gathering = gather().then((count) => (inside = count))
  for (let i = 0; i < 18; i++) {
    come(1)
    await setImmediate()
    expect(inside).toBe(0)
  }
  come(1)
  await gathering
  expect(inside).toBe(20)
})

test('of many callers one party is let in while the other is inside', async () => {
  const { come, gather } = street()
  come(24)
  expect(await gather()).toBe(24)
  come(26)
  expect(await gather()).toBe(26)
  const next = gather()
  come(24)
  expect(await next).toBe(24)
})

test('who does not come back is not waited for again', async () => {
  const { come, gather, leave } = street(1)
  come(30)
  expect(await gather()).toBe(30)
  leave(30)
  come(3)
  expect(await gather()).toBe(3)
  leave(3)
  GATHERING.patience = 1e6
  come(2)
  expect(await gather()).toBe(2)
})
