import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { flowMachine } from '../flow/flow.ts'
import { taskMachine } from '../task/task.ts'
import { orderMachine } from '../order/order.ts'
import { extensionMachine } from '../timer/timer.ts'
import { actionsOf, type Machine, step } from './machine.ts'
import { takeStep } from './take-step.ts'
import type { TransitionRecord } from './transition.ts'

const tables: [string, Machine<string, string>, string][] = [
  ['flow', flowMachine, 'running'],
  ['task', taskMachine, 'open'],
  ['extension', extensionMachine, 'requested'],
  ['order', orderMachine, 'issued'],
]

describe.each(tables)('step on the table of %s', (_name, machine, first) => {
  const actions = [...new Set(Object.values(machine).flatMap((edges) => Object.keys(edges)))]

  test('follows exactly the edges of the table in any history', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...actions), { maxLength: 30 }), (history) => {
        let state = first
        for (const action of history) {
          const edge = machine[state]?.[action]
          if (edge) state = step(machine, state, action).to
          else expect(() => step(machine, state, action)).toThrow(expect.objectContaining({ kind: 'conflict' }))
          expect(Object.keys(machine)).toContain(state)
        }
      }),
    )
  })

  test('every state is reached and every edge ends in a state', () => {
    const reached = new Set([first])
    for (const state of reached) for (const edge of Object.values(machine[state] ?? {})) if (edge) reached.add(edge.to)
    expect([...reached].sort()).toEqual(Object.keys(machine).sort())
  })
})

test('step says in Chinese what is possible instead', () => {
  expect(() => step(flowMachine, 'approved', 'withdraw')).toThrow(
    '不能执行“撤回”：当前状态为“已同意”，可执行的操作为：无',
  )
  // what an object calls its own comes before what all call it
  const shop: Machine<'stopped', 'resume'> = { stopped: {} }
  expect(() => step(shop, 'stopped', 'resume', 'sharing.service')).toThrow('当前状态为“已停止”')
  expect(() => step(shop, 'stopped', 'resume')).toThrow('当前状态为“已办结”')
  expect(actionsOf(extensionMachine, 'requested')).toEqual(['grant', 'refuse'])
})

const RUNS = 100_000
const REFUSALS = ['WORKFLOW_STEP_REFUSED', 'WORKFLOW_REASON_MISSING', 'WORKFLOW_ACTOR_MISSING']

/** Numbers below `n` from a seed; fast-check would spend half a minute on so many histories. */
function dice(seed: number): (n: number) => number {
  let state = seed
  return (n) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * n)
  }
}

test(`${RUNS} random histories of all tables: no state without actor, time and the reason it wants`, () => {
  const roll = dice(20_260_513)
  // actions of other tables too: what is not in the table must not happen
  const actions = [
    ...new Set(tables.flatMap(([, table]) => Object.values(table).flatMap((edges) => Object.keys(edges)))),
  ]
  const taken = new Map<string, number>()
  const refused = new Map<string, number>()
  for (let run = 0; run < RUNS; run++) {
    const [object, machine, first] = tables[roll(tables.length)] as (typeof tables)[number]
    let state = first
    for (let left = roll(8) + 1; left > 0; left--) {
      const possible = actionsOf(machine, state)
      const action = (roll(4) > 0 && possible[roll(possible.length)]) || (actions[roll(actions.length)] as string)
      const by = { id: roll(20) === 0 ? '' : 'usr_a', name: '甲', org: null }
      const reason = ['', ' ', '意见', '理由'][roll(4)] as string
      let line: TransitionRecord
      try {
        line = takeStep({ object, machine, ref: 'x', state, action, by, reason }, new Date(roll(2 ** 31))).record
      } catch (cause) {
        const { code } = cause as { code: string }
        if (!REFUSALS.includes(code)) throw cause
        refused.set(code, (refused.get(code) ?? 0) + 1)
        continue
      }
      const edge = machine[state]?.[action]
      const whole = line.fromState === state && line.toState === edge?.to && line.action === action
      const signed = line.actor !== '' && line.at instanceof Date && (!edge?.reason || line.reason.trim() !== '')
      if (!whole || !signed) throw new Error(`${object}: ${JSON.stringify(line)}`)
      state = line.toState
      taken.set(`${object} ${line.fromState} ${action}`, (taken.get(`${object} ${line.fromState} ${action}`) ?? 0) + 1)
    }
  }
  const edges = tables.flatMap(([object, machine]) =>
    Object.entries(machine).flatMap(([from, row]) => Object.keys(row).map((action) => `${object} ${from} ${action}`)),
  )
  expect([...taken.keys()].sort()).toEqual(edges.sort())
  expect([...refused.keys()].sort()).toEqual(REFUSALS.sort())
}, 60_000)
