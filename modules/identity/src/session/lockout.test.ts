import fc from 'fast-check'
import { expect, test } from 'vitest'
import { accountLimits, blockedUntil, countAttempt, type Lockout, refundAttempt } from './lockout.ts'

test('lockout: for any history of attempts the wait only grows, never exceeds the limit, and ends', () => {
  const steps = fc.array(fc.record({ wait: fc.integer({ min: 0, max: 7_200_000 }), right: fc.boolean() }), {
    maxLength: 60,
  })
  fc.assert(
    fc.property(steps, (history) => {
      let state: Lockout | null = null
      let now = new Date('2026-03-02T01:00:00Z')
      let wrongInARow = 0
      let lastBlock = 0
      for (const { wait, right } of history) {
        now = new Date(now.getTime() + wait)
        if (blockedUntil(state, now)) continue
        state = countAttempt(state, now, accountLimits)
        if (right) {
          state = refundAttempt(state, true)
          wrongInARow = 0
          lastBlock = 0
          expect(state).toMatchObject({ failures: 0, blockedUntil: null })
          continue
        }
        wrongInARow++
        const block = (state.blockedUntil?.getTime() ?? now.getTime()) - now.getTime()
        expect(state.failures).toBe(wrongInARow)
        expect(block > 0).toBe(wrongInARow >= accountLimits.free)
        expect(block).toBeGreaterThanOrEqual(lastBlock)
        expect(block).toBeLessThanOrEqual(accountLimits.longestBlock)
        lastBlock = block
      }
    }),
  )
})

test('countAttempt forgets after a quiet day', () => {
  const old: Lockout = { failures: 9, blockedUntil: null, lastAt: new Date('2026-03-01T00:00:00Z') }
  expect(countAttempt(old, new Date('2026-03-02T00:00:01Z'), accountLimits).failures).toBe(1)
})

test('refundAttempt of an address takes back one count only', () => {
  const state: Lockout = { failures: 30, blockedUntil: null, lastAt: new Date() }
  expect(refundAttempt(state, false).failures).toBe(29)
})
