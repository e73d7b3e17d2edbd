import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Answer } from '../../ticket/test/factory.ts'
import { openDesk } from './factory.ts'

let desk: Awaited<ReturnType<typeof openDesk>>
let people: string
let pensions: string
let pupils: string
let plan: Answer

const SPECS = ['id:text:key', 'name', 'birth', 'phone']
const HIDDEN = { name: 'name' }
const PEOPLE = [
  ['A1', '张三', '1990-01-01', '13800000001'],
  ['A2', '李四', '1991-02-02', '13800000002'],
  ['A3', '王五', '1992-03-03', null],
  ['A4', '赵六', '1993-04-04', '13800000004'],
]
const PENSIONS = [
  ['Ａ1 ', '张 三', '1990年1月1日', '+8613800000001'],
  ['A2', '李肆', '19910202', '138-0000-0002'],
  ['A4', '赵六', '1993/04/05', null],
]
const PUPILS = [
  ['a1', '张三', '1990-01-01', null],
  ['A2', '李四', '1991-02-02', null],
  ['A9', '无人', '2010-01-01', null],
]

const field = (name: string, kind: string, datasets: string[], authority: string | null = null) => ({
  name,
  kind,
  columns: Object.fromEntries(datasets.map((dataset) => [dataset, name])),
  authority,
})
const body = (over: object = {}) => ({
  name: '人员基本信息校核',
  objectType: 'person',
  keyKind: 'text',
  sources: [people, pensions, pupils].map((dataset) => ({ dataset, key: 'id' })),
  fields: [
    field('name', 'name', [people, pensions, pupils]),
    field('birth', 'date', [people, pensions, pupils]),
    field('phone', 'phone', [people, pensions]),
  ],
  follow: true,
  ...over,
})

beforeAll(async () => {
  desk = await openDesk()
  people = await desk.dataset(SPECS, [], HIDDEN)
  pensions = await desk.dataset(SPECS, [], HIDDEN)
  pupils = await desk.dataset(SPECS, [], HIDDEN)
  await desk.publish(people, SPECS, PEOPLE)
  await desk.publish(pensions, SPECS, PENSIONS)
  await desk.publish(pupils, SPECS, PUPILS)
})
afterAll(() => desk?.close())

describe('a plan', () => {
  test('is proposed from data elements and titles, and refused with a reason where it is not sound', async () => {
    const proposal = (await desk.get('bureau', `/v1/verification/proposal?datasets=${people},${pensions}`)).body
    expect(proposal.sources).toEqual([
      { dataset: people, key: 'id' },
      { dataset: pensions, key: 'id' },
    ])
    expect(proposal.fields.map((f: Answer) => [f.name, f.kind])).toEqual([
      ['name', 'name'],
      ['birth', 'text'],
      ['phone', 'text'],
    ])
    const make = (over: object) => desk.call('bureau', 'POST', '/v1/verification/plans', body(over))
    expect((await make({ sources: [{ dataset: people, key: 'id' }] })).status).toBe(400)
    const reasons: [object, string][] = [
      [{ sources: [people, people].map((dataset) => ({ dataset, key: 'id' })) }, '只能作为一个来源'],
      [{ sources: [people, pensions].map((dataset) => ({ dataset, key: 'no' })) }, '没有主键字段“no”'],
      [{ fields: [field('name', 'name', [people])] }, '至少要在两个来源中'],
      [{ fields: [field('name', 'name', [people, pensions], pupils)] }, '权威来源没有对应字段'],
      [{ fields: [{ ...field('name', 'code', [people, pensions]), codeList: 'nothing' }] }, '代码表“nothing”不存在'],
    ]
    for (const [over, reason] of reasons)
      expect((await make(over)).body, reason).toMatchObject({
        code: 'VERIFICATION_PLAN_INVALID',
        title: expect.stringContaining(reason),
      })
    expect((await desk.call('water', 'POST', '/v1/verification/plans', body())).status).toBe(403)
  })

  test('is saved, and an edit over somebody else’s is refused', async () => {
    const made = await desk.call('bureau', 'POST', '/v1/verification/plans', body())
    expect(made.status, JSON.stringify(made.body)).toBe(201)
    const url = `/v1/verification/plans/${made.body.id}`
    expect((await desk.call('bureau', 'PUT', url, { ...body(), name: '改名', revision: 1 })).status).toBe(200)
    const stale = await desk.call('bureau', 'PUT', url, { ...body(), revision: 1 })
    expect(stale.body.code).toBe('VERIFICATION_PLAN_STALE')
    plan = (await desk.get('bureau', url)).body
    expect(plan).toMatchObject({ name: '改名', revision: 2, latest: null })
    expect((await desk.get('water', '/v1/verification/plans')).body.items).toHaveLength(1)
    expect((await desk.get('school', '/v1/verification/plans')).body.items).toEqual([])
    expect((await desk.get('school', url)).status).toBe(403)
  })
})

describe('a run', () => {
  let run: Answer

  test('compares normalised values, counts who disagrees with whom on what, and who knows whom', async () => {
    run = await desk.compare(plan.id)
    expect(run, run.error).toMatchObject({ state: 'done', keys: 5, conflicts: 2 })
    expect(run.facts.sources.map((s: Answer) => [s.objects, s.missing])).toEqual([
      [4, 1],
      [3, 2],
      [3, 2],
    ])
    const met = (f: number, a: number, b: number) =>
      run.result.meetings.find((m: Answer) => m.field === f && m.a === a && m.b === b)
    expect(met(0, 0, 1)).toMatchObject({ both: 3, different: 1 })
    expect(met(0, 0, 2)).toMatchObject({ both: 2, different: 0 })
    expect(met(1, 0, 1)).toMatchObject({ both: 3, different: 1 })
    // full width, separators and the country code are no difference
    expect(met(2, 0, 1)).toMatchObject({ both: 2, different: 0 })
    expect(run.result.fields.map((f: Answer) => [f.compared, f.conflicts])).toEqual([
      [3, 1],
      [3, 1],
      [2, 0],
    ])
  })

  test('every count opens its rows, masked as the reader may see them', async () => {
    const names = await desk.conflicts(run.id, '&field=name')
    expect(names).toMatchObject([{ key: 'A2', values: { [people]: '李*', [pensions]: '李*', [pupils]: '李*' } }])
    expect(names[0].winner).toBe(people)
    expect(names[0].confidence).toBeGreaterThan(0.8)
    const own = (await desk.get('water', `/v1/verification/runs/${run.id}/conflicts?field=name`)).body.items
    expect(own[0].values[pensions]).toBe('李肆')
    expect((await desk.get('school', `/v1/verification/runs/${run.id}/conflicts`)).status).toBe(403)
    for (const { a, b, field: f, different } of run.result.meetings) {
      const [x, y] = [run.facts.sources[a].dataset, run.facts.sources[b].dataset]
      const rows = await desk.conflicts(run.id, `&field=${run.facts.fields[f].name}&a=${x}&b=${y}`)
      expect(rows).toHaveLength(different)
    }
    expect(await desk.conflicts(run.id, `&loser=${pensions}&field=name`)).toHaveLength(1)
    const csv: string = (await desk.get('bureau', `/v1/verification/runs/${run.id}/conflicts/export`)).body
    expect(csv.trim().split('\r\n')).toHaveLength(3)
    const inputs = await desk.deps.db
      .selectFrom('lineage.run')
      .innerJoin('lineage.runNode', 'lineage.runNode.run', 'lineage.run.id')
      .select('node')
      .where('job', '=', 'verification.export')
      .where('side', '=', 'in')
      .execute()
    expect(inputs.map(({ node }) => node).toSorted()).toEqual(
      run.facts.sources.map(({ version }: Answer) => `version:${version}`).toSorted(),
    )
  })

  test('a doubted record is marked in every conflict it stands in, by whatever columns it is doubted, until that is settled', async () => {
    const { version } = run.facts.sources.find((s: Answer) => s.dataset === pupils)
    const { id: call } = await desk.deps.evidence.append({
      kind: 'sharing.query',
      actor: 'cli_test',
      org: desk.orgs.buyer,
      person: '李四',
      detail: { version, service: 'pupils' },
    })
    const key = { name: '李四' }
    const doubt = { call, key, columns: ['birth'], problem: 'wrong', note: '与户口簿不符' }
    const raised = await desk.call('consumer', 'POST', '/v1/ticket/doubts', doubt)
    expect(raised.status, JSON.stringify(raised.body)).toBe(201)
    const { ticket } = raised.body
    const conflicts = () => desk.get('water', `/v1/verification/runs/${run.id}/conflicts`)
    const { items, marks } = (await conflicts()).body
    const row = items.findIndex((c: Answer) => c.key === 'A2')
    expect(marks).toMatchObject([{ row, dataset: pupils, ticket }])
    const file = (await desk.get('bureau', `/v1/verification/runs/${run.id}/conflicts/export`)).body as string
    const source = run.facts.sources.find((s: Answer) => s.dataset === pupils).name
    const [head, ...lines] = file
      .trim()
      .split('\r\n')
      .map((line) => line.split(','))
    expect(head?.at(-1)).toBe('有异议')
    expect(lines.map((line) => line.at(-1))).toEqual(items.map((_: Answer, at: number) => (at === row ? source : '')))
    await desk.act('water', ticket, 'sign')
    await desk.act('water', ticket, 'dispute', { reason: '经核实无误' })
    expect((await desk.act('bureau', ticket, 'uphold', { reason: '核实无误' })).body.state).toBe('archived')
    expect((await conflicts()).body.marks).toEqual([])
  })

  test('who lost gets a ticket; where nobody can tell a person settles it; repaired data closes the ticket by itself', async () => {
    const [ticket] = await desk.tickets(`dataset=${pensions}&state=open`)
    expect(ticket).toMatchObject({ kind: 'verification', rowsBad: 1, severity: 'error' })
    const rows = (await desk.get('water', `/v1/ticket/tickets/${ticket.id}/rows`)).body.items
    expect(rows).toMatchObject([{ keys: { id: 'A2' }, column: 'name', value: '李肆', expected: '李*' }])

    const [open] = await desk.conflicts(run.id, '&field=birth')
    expect(open).toMatchObject({ key: 'A4', winner: null })
    const settle = (payload: object) =>
      desk.call('bureau', 'POST', `/v1/verification/runs/${run.id}/conflicts/${open.id}/settle`, payload)
    expect((await settle({ dataset: people, reason: '' })).status).toBe(400)
    const silent = await settle({ dataset: pupils, reason: '以学籍为准' })
    expect(silent.body.code).toBe('VERIFICATION_RULING_INVALID')
    expect((await settle({ dataset: people, reason: '已核对户口簿' })).status).toBe(201)
    run = await desk.compare(plan.id)
    expect(await desk.conflicts(run.id, '&field=birth')).toMatchObject([{ winner: people, ruled: true, confidence: 1 }])
    expect(await desk.tickets(`dataset=${pensions}&state=open`)).toHaveLength(2)

    const good = PENSIONS.map((row) => (row[0] === 'A2' ? ['A2', '李四', '19910202', null] : row))
    await desk.publish(pensions, SPECS, good)
    const archived = await desk.tickets(`dataset=${pensions}&state=archived`)
    expect(archived).toMatchObject([{ id: ticket.id, outcome: 'repaired' }])
    expect(await desk.tickets(`dataset=${pensions}&state=open`)).toHaveLength(1)
    const newest = (await desk.get('bureau', `/v1/verification/plans/${plan.id}`)).body.latest
    expect(newest).toMatchObject({ state: 'done', conflicts: 1 })
  })

  test('a named authority overrides the vote, a ruling that nobody is wrong takes the conflict away', async () => {
    await desk.publish(pupils, SPECS, [['A4', '赵六', '1993-04-05', null]])
    const fields = body().fields.map((f) => (f.name === 'birth' ? { ...f, authority: pensions } : f))
    const { revision } = (await desk.get('bureau', `/v1/verification/plans/${plan.id}`)).body
    await desk.call('bureau', 'PUT', `/v1/verification/plans/${plan.id}`, { ...body(), fields, revision })
    run = await desk.compare(plan.id)
    const [birth] = await desk.conflicts(run.id, '&field=birth')
    // the earlier ruling stands above the authority
    expect(birth).toMatchObject({ winner: people, ruled: true })
    const url = `/v1/verification/runs/${run.id}/conflicts/${birth.id}/settle`
    await desk.call('bureau', 'POST', url, { dataset: null, reason: '口径不同，均属实' })
    run = await desk.compare(plan.id)
    expect(await desk.conflicts(run.id, '&field=birth')).toEqual([])
    expect(
      (await desk.deps.db.selectFrom('verification.ruling').selectAll().execute()).map((r) => r.keySealed),
    ).not.toContain('A4')
  })
})
