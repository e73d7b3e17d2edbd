import fc from 'fast-check'
import { expect, test } from 'vitest'
import { planRounds } from './rounds.ts'

test('planRounds: every request has its rounds, none twice, and every kind meets every list', () => {
  const kinds = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1 })
  const shots = fc.array(fc.record({ kinds }), { minLength: 1, maxLength: 20 })
  fc.assert(
    fc.property(shots, fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 10 }), (given, lists, least) => {
      const plan = planRounds(given, lists, least)
      expect(new Set(plan.map(({ shot, round }) => `${given.indexOf(shot)} ${round}`)).size).toBe(plan.length)
      for (const shot of given)
        expect(plan.filter((one) => one.shot === shot).length).toBeGreaterThanOrEqual(Math.min(least, lists))
      for (const kind of new Set(given.flatMap((shot) => shot.kinds))) {
        const met = plan.flatMap(({ shot, round }) =>
          shot.kinds.flatMap((one, i) => (one === kind ? [(round + i) % lists] : [])),
        )
        expect(new Set(met).size).toBe(lists)
      }
    }),
  )
})

test('planRounds: twenty requests of one kind share the lists', () => {
  const shots = Array.from({ length: 20 }, () => ({ kinds: ['id'] }))
  expect(planRounds(shots, 30, 8)).toHaveLength(160)
})
