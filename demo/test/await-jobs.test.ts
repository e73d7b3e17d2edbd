import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { awaitJobs } from '../src/seed/await-jobs.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance', 'setTimeout'] }))
afterEach(() => void vi.useRealTimers())

function jobsUnderWay() {
  const { promise, resolve } = Promise.withResolvers<void>()
  return { deps: { jobs: { idle: () => promise } }, finish: resolve }
}

test('awaitJobs tells every two seconds, and no more once the jobs are done', async () => {
  const { deps, finish } = jobsUnderWay()
  const told: string[] = []
  const waiting = awaitJobs({ deps, progress: (line) => void told.push(line) })
  await vi.advanceTimersByTimeAsync(5000)
  expect(told).toEqual(['后台任务进行中，用时 2 秒', '后台任务进行中，用时 4 秒'])
  finish()
  await waiting
  await vi.advanceTimersByTimeAsync(10_000)
  expect(told).toHaveLength(2)
})

test('awaitJobs waits no longer than somebody listens, however long the jobs take', async () => {
  const { deps } = jobsUnderWay()
  const progress = () => {
    throw new Error('stopped')
  }
  const waiting = expect(awaitJobs({ deps, progress })).rejects.toThrow('stopped')
  await vi.advanceTimersByTimeAsync(2000)
  await waiting
})
