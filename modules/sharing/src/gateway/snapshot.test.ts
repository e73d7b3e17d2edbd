import { expect, test } from 'vitest'
import { createSnapshotBook } from './snapshot.ts'

/** A book over a source that answers when the test says so, at a time that the test sets. */
function open() {
  const clock = { now: 0 }
  const asked: PromiseWithResolvers<string>[] = []
  const load = () => {
    const answer = Promise.withResolvers<string>()
    asked.push(answer)
    return answer.promise
  }
  const book = createSnapshotBook(load, 1000, () => clock.now)
  /** what a reader gets without waiting, null when it has to wait */
  const read = () => {
    const value = book.get('k')
    return value instanceof Promise ? null : value
  }
  const answer = async (nth: number, value: string) => {
    asked[nth]?.resolve(value)
    await new Promise(setImmediate)
  }
  return { book, clock, asked, read, answer }
}

test('a value that is asked for all the time is renewed at half its age, and nobody waits', async () => {
  const { clock, asked, read, answer } = open()
  expect(read()).toBeNull()
  await answer(0, 'one')
  clock.now = 499
  expect([read(), asked.length]).toEqual(['one', 1])
  clock.now = 500
  expect([read(), read(), asked.length]).toEqual(['one', 'one', 2])
  await answer(1, 'two')
  clock.now = 1400
  expect([read(), asked.length]).toEqual(['two', 3])
})

test('a value that could not be renewed is not served beyond its age', async () => {
  const { book, clock, asked, read, answer } = open()
  void book.get('k')
  await answer(0, 'one')
  clock.now = 600
  expect(read()).toBe('one')
  asked[1]?.reject(new Error('away'))
  await new Promise(setImmediate)
  clock.now = 999
  expect([read(), asked.length]).toEqual(['one', 3])
  clock.now = 1000
  expect(read()).toBeNull()
})

test('what was dropped while it was renewed does not come back', async () => {
  const { book, clock, read, answer } = open()
  void book.get('k')
  await answer(0, 'before')
  clock.now = 600
  expect(read()).toBe('before')
  book.drop('k')
  await answer(1, 'before')
  expect(read()).toBeNull()
})

test('the age counts from the question: a slow answer lives the shorter', async () => {
  const { clock, asked, read, answer } = open()
  expect(read()).toBeNull()
  clock.now = 900
  await answer(0, 'one')
  expect([read(), asked.length]).toEqual(['one', 2])
  clock.now = 999
  expect(read()).toBe('one')
  clock.now = 1000
  expect(read()).toBeNull()
})
