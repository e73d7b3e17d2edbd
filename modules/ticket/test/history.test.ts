import { addWorkdays } from '@shuyuan/gb'
import { inTx } from '@shuyuan/db'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTicket } from '../src/index.ts'
import { judgeRecheck } from '../src/step/judge-recheck.ts'
import { handActions, type TicketState, ticketMachine, ticketStates } from '../src/ticket/ticket.ts'
import { findTicket } from '../src/ticket/ticket.store.ts'
import { type Answer, type Desk, openDesk, type Who } from './factory.ts'

let desk: Desk
beforeAll(async () => void (desk = await openDesk()))
afterAll(() => desk?.close())

test('every state is reached from the first, every one but the archive has a way on, and only pass and uphold archive', () => {
  const reached = new Set<TicketState>(['pending'])
  for (const state of reached) for (const edge of Object.values(ticketMachine[state])) if (edge) reached.add(edge.to)
  expect([...reached].sort()).toEqual([...ticketStates].sort())
  for (const state of ticketStates) {
    const edges = Object.entries(ticketMachine[state])
    expect(edges.length > 0).toBe(state !== 'archived')
    for (const [action, edge] of edges) if (edge?.to === 'archived') expect(['pass', 'uphold']).toContain(action)
  }
})

test('the ladder yellow → red → 督办 runs on a ticket like on any time limit, and the report says overdue', async () => {
  const { deps, orgs } = desk
  deps.clock.set('2026-06-01T10:00:00+08:00')
  const ticket = await inTx(deps.db, (tx) =>
    openTicket(deps, tx, {
      kind: 'freshness',
      dataset: null,
      owner: orgs.school,
      cause: 'late',
      title: '学校名录未按周期更新',
      severity: 'error',
      by: desk.people.bureau,
    }),
  )
  const { sweepTimers } = await import('@shuyuan/workflow')
  deps.clock.set('2026-06-15T10:00:00+08:00')
  await sweepTimers(deps)
  const [listed] = await desk.tickets(`colour=red&owner=${orgs.school}`)
  expect(listed).toMatchObject({ id: ticket?.id, colour: 'red', dueOn: '2026-06-08' })
  const notices = (await desk.get('bureau', '/v1/workflow/notices?limit=100')).body.items
  expect(notices.map((n: Answer) => n.title).join()).toContain('学校名录未按周期更新')
  const [timer] = (await desk.get('bureau', `/v1/workflow/timers?ref=${ticket?.id}&rule=T01`)).body.items
  const order = await desk.call('bureau', 'POST', '/v1/workflow/orders', {
    timer: timer.id,
    demand: '请说明逾期原因并限期更新',
    days: 2,
  })
  expect(order.status, JSON.stringify(order.body)).toBe(201)
  const lines = (await desk.get('bureau', '/v1/ticket/report?from=2026-06-01&to=2026-06-30')).body.items
  expect(lines).toMatchObject([{ owner: orgs.school, opened: 1, overdue: 1, inTime: 0 }])
})

const move = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      who: fc.constantFrom<Who>('bureau', 'water', 'school', 'auditor', 'consumer'),
      action: fc.constantFrom(...handActions),
      reason: fc.constantFrom('', '说明'),
      to: fc.constantFrom<'water' | 'school' | undefined>('water', 'school', undefined),
    }),
  },
  { weight: 2, arbitrary: fc.record({ passed: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ days: fc.integer({ min: 1, max: 8 }) }) },
)

/** Rule of each severity: working days by the clock list. */
const DAYS = { error: 5, warning: 10, info: 20, legal: 10 }

test('random histories: no illegal state, no archive without a passed re-check or an accepted dispute, deadlines as the calendar says', async () => {
  let run = 0
  const plan = fc.record({
    severity: fc.constantFrom<'error' | 'warning' | 'info'>('error', 'warning', 'info'),
    legal: fc.boolean(),
    moves: fc.array(move, { minLength: 1, maxLength: 14 }),
  })
  await fc.assert(
    fc.asyncProperty(plan, async ({ severity, legal, moves }) => {
      const { deps, orgs } = desk
      deps.clock.set('2026-04-27T10:00:00+08:00')
      const opened = await inTx(deps.db, (tx) =>
        openTicket(deps, tx, {
          kind: 'reconcile',
          dataset: null,
          owner: orgs.water,
          cause: `history:${run++}`,
          title: '随机历史',
          severity,
          legal,
          by: desk.people.bureau,
        }),
      )
      if (!opened) throw new Error('no ticket')
      const days = legal ? DAYS.legal : DAYS[severity]
      const due = (from: string) => addWorkdays(deps.calendar.get(), from, days).date
      expect(opened.dueOn).toBe(due('2026-04-27'))
      let day = '2026-04-27'
      let proven = false
      for (const step of moves) {
        const before = await findTicket(deps.db, opened.id)
        if (!before) throw new Error('lost')
        if ('days' in step) {
          day = addWorkdays(deps.calendar.get(), day, step.days).date
          deps.clock.set(`${day}T10:00:00+08:00`)
          continue
        }
        if ('passed' in step) {
          const found = { passed: step.passed, reason: '复核', proof: 'ver_x' }
          await inTx(deps.db, (tx) => judgeRecheck(deps, tx, opened.id, found))
          proven ||= step.passed
        } else {
          const { who, action, reason, to } = step
          const body = { reason, ...(to ? { to: orgs[to] } : {}) }
          const answer = await desk.act(who, opened.id, action, body)
          const edge = ticketMachine[before.state][action]
          const own = desk.people[who].org === before.owner && desk.people[who].roles.includes('provider')
          const bureaus = ['dispatch', 'uphold', 'overrule'].includes(action)
          const mine = who === 'bureau' ? bureaus || action === 'transfer' : own && !bureaus
          if (!mine) expect(answer.status, `${who} ${action}`).toBe(403)
          else if (!edge || (edge.reason && reason === '')) expect(answer.status).not.toBe(200)
          if (answer.status === 200) expect(answer.body.state).toBe(edge?.to)
          if (answer.status === 200 && action === 'uphold') proven = true
        }
        const after = await findTicket(deps.db, opened.id)
        expect(ticketStates).toContain(after?.state)
        if (after?.state === 'archived') expect(proven).toBe(true)
        if (legal && after && after.state !== 'pending') expect(after.dueOn).toBe(due('2026-04-27'))
      }
      const history: Answer[] = (await desk.get('bureau', `/v1/ticket/tickets/${opened.id}`)).body.history
      let state = 'pending'
      for (const line of history) {
        expect(line.fromState).toBe(state)
        expect(line.actor).not.toBe('')
        state = line.toState
      }
      const ended = await findTicket(deps.db, opened.id)
      expect(ended?.state).toBe(state)
      const timers: Answer[] = (await desk.get('bureau', `/v1/workflow/timers?ref=${opened.id}&state=running`)).body
        .items
      if (state === 'archived') expect(timers).toEqual([])
      const main = timers.filter((t) => !['T04', 'T05', 'T06'].includes(t.rule))
      expect(main).toHaveLength(['dispatched', 'signed', 'fixing'].includes(state) ? 1 : 0)
      for (const timer of main) expect(timer).toMatchObject({ dueOn: ended?.dueOn, org: ended?.owner })
    }),
    { numRuns: 40 },
  )
}, 60_000)
