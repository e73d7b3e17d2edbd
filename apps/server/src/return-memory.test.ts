import { constants, PerformanceObserver } from 'node:perf_hooks'
import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { returnMemory } from './return-memory.ts'

const LOOK_MS = 100

test('returnMemory collects once when the process has become idle, and not while it works', async () => {
  let asked = 0
  const seen = new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as unknown as { detail: { flags: number } }[])
      if (entry.detail.flags & constants.NODE_PERFORMANCE_GC_FLAGS_FORCED) asked++
  })
  seen.observe({ entryTypes: ['gc'] })
  const stop = returnMemory(LOOK_MS)
  try {
    for (const end = performance.now() + 6 * LOOK_MS; performance.now() < end; await setTimeout(1))
      for (const from = performance.now(); performance.now() < from + 20; );
    expect(asked).toBe(0)
    await expect.poll(() => asked, { interval: 3 * LOOK_MS }).toBe(1)
    await setTimeout(5 * LOOK_MS)
    expect(asked).toBe(1)
  } finally {
    stop()
    seen.disconnect()
  }
})
