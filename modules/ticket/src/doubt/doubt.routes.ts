import { type App, Instant, pageOf, PageQuery, prose, readCursor, said } from '@shuyuan/http'
import { findOrg } from '@shuyuan/identity'
import { toPage } from '@shuyuan/kernel'
import { z } from 'zod'
import type { TicketDeps } from '../deps.ts'
import { ticketStates } from '../ticket/ticket.ts'
import { problems } from './doubt.ts'
import { listDoubts } from './doubt.store.ts'
import { raiseDoubt } from './raise-doubt.ts'

const tags = ['ticket']
const Cells = z.record(z.string().max(100), z.string().max(500))

const Body = z
  .object({
    call: z.string().max(100).trim().min(1, '请填写存证编号').describe('查询或核验回答中的存证编号 evidence'),
    key: Cells.refine((key) => Object.keys(key).length > 0, '请填写当时的查询键'),
    columns: z.array(z.string().max(100)).max(200).default([]).describe('有疑义的数据项；不填表示整条记录'),
    problem: z.enum(problems),
    note: prose(2000).min(1, '请说明哪里有问题、依据是什么'),
    expected: Cells.default({}).describe('建议值：数据项 → 值'),
  })
  .meta({ id: 'TicketDoubtBody' })

const View = z
  .object({
    id: z.string(),
    ticket: z.string(),
    call: z.string(),
    dataset: z.string(),
    columns: z.array(z.string()),
    problem: z.enum(problems),
    asker: z.string(),
    since: Instant,
    settledAt: Instant.nullable(),
    settled: z.enum(['repaired', 'exception']).nullable(),
  })
  .meta({ id: 'TicketDoubt' })

const Listed = z
  .object({
    ...View.shape,
    askerName: z.string(),
    ownerName: z.string(),
    number: said(),
    title: said(),
    state: z.enum(ticketStates),
    dueOn: z.iso.date().nullable(),
  })
  .meta({ id: 'TicketListedDoubt' })

/** 疑义 about answers of the gateway. */
export function doubtRoutes(app: App, deps: TicketDeps): void {
  app.post(
    '/v1/ticket/doubts',
    {
      config: { action: 'ticket.doubt.create' },
      schema: { tags, summary: '对一次查询或核验的结果提出疑义（校核申请）', body: Body, response: { 201: View } },
    },
    async ({ subject, body }, reply) => reply.code(201).send(await raiseDoubt(deps, subject, body)),
  )

  app.get(
    '/v1/ticket/doubts',
    {
      config: { action: 'ticket.doubt.read' },
      schema: {
        tags,
        summary: '疑义列表',
        querystring: PageQuery.extend({ open: z.stringbool().optional() }),
        response: { 200: pageOf(Listed) },
      },
    },
    async ({ subject, query }) => {
      const { limit, open } = query
      const all = deps.policy.decide('ticket.ticket.read-all', { subject }).allow
      const before = readCursor(query.after, ['text'])?.[0] ?? null
      const org = all ? undefined : (subject.org ?? '')
      const page = toPage(await listDoubts(deps.db, { org, open, limit, before }), limit, (doubt) => [doubt.id])
      const nameOf = async (id: string) => (await findOrg(deps.db, id))?.name ?? id
      const items = await Promise.all(
        page.items.map(async (doubt) => ({
          ...doubt,
          state: doubt.state as (typeof ticketStates)[number],
          askerName: await nameOf(doubt.asker),
          ownerName: await nameOf(doubt.owner),
        })),
      )
      return { items, next: page.next }
    },
  )
}
