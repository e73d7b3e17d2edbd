import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { withProgress } from './progress.mjs'

let said: string[]
beforeEach(() => {
  vi.useFakeTimers()
  said = []
  vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line))
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const after = <T>(seconds: number, end: () => T): Promise<T> =>
  new Promise((ok, fail) =>
    setTimeout(() => {
      try {
        ok(end())
      } catch (cause) {
        fail(cause as Error)
      }
    }, seconds * 1000),
  )

describe('withProgress', () => {
  test('says nothing of what is done within two seconds', async () => {
    const work = withProgress('正在安装', () => after(1.9, () => 7))
    await vi.advanceTimersByTimeAsync(30_000)
    expect([await work, said]).toEqual([7, []])
  })

  test('names what takes longer after two seconds, tells every ten that it goes on, and how long it took', async () => {
    const work = withProgress('正在安装', () => after(25.5, () => 7))
    await vi.advanceTimersByTimeAsync(2000)
    expect(said).toEqual(['… 正在安装'])
    await vi.advanceTimersByTimeAsync(30_000)
    expect(await work).toBe(7)
    expect(said.slice(1)).toEqual(['… 正在安装（10 秒）', '… 正在安装（20 秒）', '✓ 正在安装，用时 25 秒'])
  })

  test('what fails stops the telling and stays a failure', async () => {
    const work = withProgress('正在安装', () =>
      after(3.5, () => {
        throw new Error('no network')
      }),
    )
    const failure = expect(work).rejects.toThrow('no network')
    await vi.advanceTimersByTimeAsync(60_000)
    await failure
    expect(said).toEqual(['… 正在安装', '✗ 正在安装，用时 3 秒'])
    const command = withProgress('正在构建', () => after(2.5, () => ({ code: 1 })))
    await vi.advanceTimersByTimeAsync(60_000)
    expect([await command, said.at(-1)]).toEqual([{ code: 1 }, '✗ 正在构建，用时 2 秒'])
    expect(vi.getTimerCount()).toBe(0)
  })
})
