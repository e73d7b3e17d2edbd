import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { flowMachine } from '../src/flow/flow.ts'
import { step } from '../src/index.ts'
import { taskMachine } from '../src/task/task.ts'
import { openDesk } from './factory.ts'

let desk: Awaited<ReturnType<typeof openDesk>>
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk?.close())

type Who = 'bureau' | 'bureau2' | 'clerk' | 'head' | 'head2' | 'otherHead'
interface Line {
  object: string
  ref: string
  fromState: string
  toState: string
  action: string
}

const who = fc.constantFrom<Who>('bureau', 'bureau2', 'clerk', 'head', 'head2', 'otherHead')
const move = fc.record({
  who,
  task: fc.nat({ max: 5 }),
  body: fc.oneof(
    { weight: 5, arbitrary: fc.constant({ action: 'approve', comment: '' }) },
    fc.constant({ action: 'return', comment: '退回' }),
    fc.constant({ action: 'reject', comment: '驳回' }),
    fc.record({ action: fc.constant('transfer'), comment: fc.constant('转办'), user: who.map((w) => `*${w}`) }),
    fc.constant({ action: 'add-sign', comment: '加签', role: 'cdo', org: null }),
    fc.constant({ action: 'withdraw' }),
    fc.constant({ action: 'urge' }),
  ),
})

test('any history by any people follows the tables and ends once', async () => {
  let run = 0
  await fc.assert(
    fc.asyncProperty(fc.array(move, { minLength: 1, maxLength: 12 }), async (moves) => {
      const ref = `ent_history${run++}`
      const ends = desk.finished.length
      const flow = await desk.start(ref)
      for (const { who: actor, task, body } of moves) {
        const flowView = (await desk.get('bureau', `/v1/workflow/flows/${flow}`)).body
        const target = flowView.tasks[task % flowView.tasks.length]
        const sent = 'user' in body ? { ...body, user: desk.people[body.user.slice(1) as Who].id } : body
        const url = ['withdraw', 'urge'].includes(body.action)
          ? `/v1/workflow/flows/${flow}/${body.action}`
          : `/v1/workflow/tasks/${target.id}/act`
        const { status } = await desk.post(actor, url, sent)
        expect(status).toBeLessThan(500)
      }
      const end = (await desk.get('bureau', `/v1/workflow/flows/${flow}`)).body
      const history: Line[] = end.history
      const states = new Map<string, string>([[flow, 'running']])
      for (const line of history) {
        const before = states.get(line.ref) ?? 'open'
        expect(line.fromState).toBe(before)
        const machine = line.object === 'workflow.flow' ? flowMachine : taskMachine
        expect(step<string, string>(machine, before, line.action).to).toBe(line.toState)
        states.set(line.ref, line.toState)
      }
      expect(end.state).toBe(states.get(flow))
      for (const task of end.tasks) expect(task.state).toBe(states.get(task.id) ?? 'open')

      const over = end.state !== 'running'
      expect(desk.finished.length - ends).toBe(over ? 1 : 0)
      expect(end.tasks.some((t: { state: string }) => t.state === 'open')).toBe(!over)
      const timers = (await desk.get('bureau', `/v1/workflow/timers?ref=${ref}&state=running`)).body.items
      expect(timers).toHaveLength(!over && end.level === 1 ? 1 : 0)
      const approvals = end.tasks.filter((t: { state: string }) => t.state === 'approved')
      const signers = approvals.map((t: { decidedBy: string }) => t.decidedBy)
      expect(new Set(signers).size).toBe(signers.length)
      expect(signers).not.toContain(desk.people.clerk.id)
      if (end.state === 'approved') {
        const roles = approvals.map((t: { level: number; role: string }) => `${t.level}${t.role}`)
        expect(roles).toEqual(expect.arrayContaining(['0cdo', '1bureau']))
      }
    }),
    { numRuns: 40 },
  )
}, 60_000)
