import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { flowMachine } from '../flow/flow.ts'
import { taskMachine } from '../task/task.ts'
import { extensionMachine } from '../timer/timer.ts'
import { actionsOf, type Machine, step } from './machine.ts'

const tables: [string, Machine<string, string>, string][] = [
  ['flow', flowMachine, 'running'],
  ['task', taskMachine, 'open'],
  ['extension', extensionMachine, 'requested'],
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
  expect(actionsOf(extensionMachine, 'requested')).toEqual(['grant', 'refuse'])
})
