import { inTx } from '@shuyuan/db'
import { createOrg } from '@shuyuan/identity'
import { asSubject } from '@shuyuan/testkit'
import { sweepTimers } from '@shuyuan/workflow'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { content, item, openBook } from './factory.ts'

let book: Awaited<ReturnType<typeof openBook>>
let third: { id: string }
beforeAll(async () => {
  book = await openBook()
  const { deps } = book
  third = await inTx(deps.db, (tx) =>
    createOrg(deps, tx, { name: '市教育局', code: '11430000006122244L', region: '321100', kind: 'department' }),
  )
  await deps.jobs.start()
})
afterAll(() => book?.close())

type Body = ReturnType<typeof JSON.parse>
const as = (org: string, ...roles: string[]) =>
  asSubject({ id: `usr_${roles.join('')}_${org.slice(-4)}`, name: '某同志', org, roles })
const send = async (who: Record<string, string>, method: 'GET' | 'POST' | 'PUT', url: string, payload?: object) => {
  const reply = await book.app.inject({
    method,
    url: `/v1/catalogue/${url}`,
    headers: who,
    ...(payload ? { payload } : {}),
  })
  return { status: reply.statusCode, body: reply.json() as Body }
}
/** A published entry of any organisation. */
async function publishBy(org: string, name: string, items: ReturnType<typeof item>[]): Promise<Body> {
  const made = await draftBy(org, name, items)
  await send(as(org, 'provider'), 'POST', `entries/${made.id}/submit`, { revision: made.revision })
  await decide(as(org, 'cdo'), made.id)
  await decide(asSubject(book.people.bureau), made.id)
  return (await send(as(org, 'provider'), 'GET', `entries/${made.id}`)).body
}
const draftBy = async (org: string, name: string, items: ReturnType<typeof item>[]): Promise<Body> => {
  const body = { provider: org, frontCode: '307010024701', content: content({ name, items }) }
  const made = await send(as(org, 'provider'), 'POST', 'entries', body)
  if (made.status !== 201) throw new Error(JSON.stringify(made.body))
  return made.body
}
async function decide(who: Record<string, string>, ref: string) {
  const tasks = (await book.app.inject({ url: '/v1/workflow/tasks?limit=500', headers: who })).json()
  const task = tasks.items.find((one: { ref: string }) => one.ref === ref)
  const payload = { action: 'approve', comment: '同意' }
  await book.app.inject({ method: 'POST', url: `/v1/workflow/tasks/${task?.id}/act`, headers: who, payload })
}
const sweep = async () => {
  const { body } = await book.post('bureau', 'sources/sweep')
  await book.deps.jobs.idle()
  const job = await book.deps.jobs.get(body.job)
  if (job?.state !== 'done') throw new Error(JSON.stringify(job))
}
const personal = (title: string, name: string) => item(title, name, 'personal', 3)
let cluster: Body

test('the same item of several departments is found under whatever name, with its reasons; similar ones stay apart', async () => {
  await publishBy(book.first.id, '低保对象信息', [
    personal('出生日期', 'csrq'),
    personal('联系电话', 'lxdh'),
    personal('姓名', 'xm'),
  ])
  await publishBy(book.second.id, '参保人员信息', [
    personal('出生年月日', 'birth_date'),
    personal('曾用名', 'cym'),
    personal('死亡日期', 'swrq'),
  ])
  await publishBy(third.id, '学校基本信息', [item('学校电话', 'phone'), item('学校名称', 'xxmc')])
  await sweep()
  const { items } = (await book.get('clerk', 'sources')).body
  expect(items).toHaveLength(1)
  expect(items[0]).toMatchObject({ title: '出生日期', orgs: 2, items: 2, state: 'found', property: 'birth_date' })
  expect(items[0].score).toBeGreaterThanOrEqual(0.8)
  expect(items[0].reasons.join()).toContain('同义名称')
  cluster = (await book.get('clerk', `sources/${items[0].id}`)).body
  expect(cluster.members.map((one: { providerName: string }) => one.providerName).sort()).toEqual([
    '市医保局',
    '市民政局',
  ])
  expect((await book.get('clerk', `sources?org=${third.id}`)).body.items).toEqual([])
})

test('while typing, the form is told which departments register the item already', async () => {
  const ask = {
    provider: third.id,
    entryName: '学生学籍信息',
    items: [{ title: 'BIRTHDAY' }, { title: '学生联系电话' }, { title: '学号' }],
  }
  const { items } = (await book.call('other', 'POST', '/v1/catalogue/similar-items', ask)).body
  expect(items[0].matches.map((one: { providerName: string }) => one.providerName).sort()).toEqual([
    '市医保局',
    '市民政局',
  ])
  expect(items[0]).toMatchObject({ cluster: { id: cluster.id, state: 'found' } })
  expect(items[0].matches[0].score).toBeGreaterThanOrEqual(0.8)
  expect(items[1].matches).toHaveLength(1)
  expect(items[2]).toEqual({ title: '学号', cluster: null, matches: [] })
})

let arbitration: Body
const ruling = () => ({
  sourceOrg: book.first.id,
  basisTitle: '户口登记条例',
  basisArticle: '第三条',
  ruling: '由其依法登记',
})

test('arbitration: every department is asked, the bureau decides after all were heard or the time is over', async () => {
  const open = { cluster: cluster.id, reason: '两个部门重复登记', days: 5 }
  expect((await send(as(third.id, 'provider'), 'POST', 'arbitrations', open)).status).toBe(403)
  expect((await book.post('bureau', 'arbitrations', { ...open, days: 11 })).body.code).toBe('WORKFLOW_LIMIT_LAXER')
  const opened = await book.post('bureau', 'arbitrations', open)
  expect(opened.status).toBe(201)
  arbitration = opened.body
  expect(arbitration).toMatchObject({
    state: 'commenting',
    dueOn: '2026-05-20',
    orgs: expect.arrayContaining([expect.objectContaining({ name: '市民政局' })]),
  })
  expect((await book.post('bureau', 'arbitrations', open)).body.code).toBe('CATALOGUE_ARBITRATION_OPEN')
  const early = await book.post('bureau', `arbitrations/${arbitration.id}/decide`, ruling())
  expect([early.body.code, early.body.title ?? early.body.detail]).toEqual([
    'CATALOGUE_ARBITRATION_EARLY',
    expect.stringContaining('市医保局'),
  ])
  const say = (org: string, stance: string) =>
    send(as(org, 'provider'), 'POST', `arbitrations/${arbitration.id}/comments`, { stance, text: '意见如下' })
  expect((await say(third.id, 'claim')).status).toBe(403)
  expect((await say(book.first.id, 'claim')).status).toBe(201)
  expect((await say(book.second.id, 'object')).status).toBe(201)
  const stranger = await book.post('bureau', `arbitrations/${arbitration.id}/decide`, {
    ...ruling(),
    sourceOrg: third.id,
  })
  expect(stranger.body.code).toBe('CATALOGUE_ARBITRATION_STRANGER')
  const decided = await book.post('bureau', `arbitrations/${arbitration.id}/decide`, ruling())
  expect(decided.body).toMatchObject({ state: 'decided', sourceOrg: book.first.id, appealUntil: '2026-05-27' })
  const detail = (await book.get('other', `arbitrations/${arbitration.id}`)).body
  expect(detail.comments.map((one: { stance: string }) => one.stance)).toEqual(['claim', 'object'])
  await book.deps.settle()
  const { body } = await book.call('auditor', 'GET', `/v1/evidence/events?object=${arbitration.id}`)
  expect(body.items.map((one: { kind: string }) => one.kind).sort()).toEqual([
    'catalogue.arbitration.commented',
    'catalogue.arbitration.commented',
    'catalogue.arbitration.decided',
    'catalogue.arbitration.opened',
  ])
})

test('from the decision on duplicate collection is refused at submission unless it is accounted for', async () => {
  const draft = await draftBy(third.id, '学生学籍信息', [personal('学生出生日期', 'birthday'), personal('学号', 'xh')])
  const clerk = as(third.id, 'provider')
  const submit = () => send(clerk, 'POST', `entries/${draft.id}/submit`, { revision: draft.revision })
  const refused = await submit()
  expect(refused.body.code).toBe('CATALOGUE_ENTRY_INCOMPLETE')
  expect(refused.body.fields).toEqual({ 'items.0.title': expect.stringMatching(/数源部门是市民政局.*条例第十九条/) })
  const claim = (rest: object) =>
    send(clerk, 'PUT', `entries/${draft.id}/claims`, { claims: [{ item: '学生出生日期', ...rest }] })
  expect((await claim({ kind: 'justified' })).body.fields).toHaveProperty(['claims.0.reason'])
  expect(
    (await claim({ kind: 'justified', reason: '入学资格审查', basisTitle: '义务教育法', basisArticle: '第十一条' }))
      .status,
  ).toBe(200)
  expect((await submit()).status).toBe(200)
  const own = await draftBy(book.first.id, '困境儿童信息', [personal('出生日期', 'csrq')])
  expect(
    (await send(as(book.first.id, 'provider'), 'POST', `entries/${own.id}/submit`, { revision: own.revision })).status,
  ).toBe(200)
})

test('an appeal in time is settled by somebody else; a later sweep keeps the decision', async () => {
  const appeal = await send(as(book.second.id, 'cdo'), 'POST', `arbitrations/${arbitration.id}/appeal`, {
    reason: '应由本部门提供',
  })
  expect(appeal.body.state).toBe('appealed')
  const other = { ...ruling(), sourceOrg: book.second.id }
  expect((await book.post('bureau', `arbitrations/${arbitration.id}/settle`, other)).body.code).toBe(
    'CATALOGUE_APPEAL_SELF',
  )
  const settled = await book.post('bureau2', `arbitrations/${arbitration.id}/settle`, other)
  expect(settled.body).toMatchObject({ state: 'final', sourceOrg: book.second.id })
  await publishBy(third.id, '教师信息', [personal('姓名', 'xm')])
  await sweep()
  const { items } = (await book.get('clerk', 'sources?state=decided')).body
  expect(items).toEqual([expect.objectContaining({ id: cluster.id, sourceOrg: book.second.id, state: 'decided' })])
  expect((await book.get('clerk', 'sources/counts')).body).toEqual({ found: 1, arbitrating: 0, decided: 1 })
})

test('the time limits of an arbitration are warned of, escalated and supervised as any other, and end with it', async () => {
  const timersOf = async () =>
    (await book.call('bureau', 'GET', `/v1/workflow/timers?ref=${overdue.id}`)).body.items as Body[]
  await publishBy(book.second.id, '医保缴费人员信息', [personal('家庭住址', 'jtzz')])
  await publishBy(third.id, '学生走访信息', [personal('家庭住址', 'jtzz')])
  await sweep()
  const { items } = (await book.get('clerk', 'sources?state=found')).body
  const asked = items.find((one: Body) => one.property === 'home_address')
  const overdue = (await book.post('bureau', 'arbitrations', { cluster: asked.id, reason: '重复登记' })).body
  expect((await timersOf()).map(({ rule, org, dueOn, state }) => [rule, org, dueOn, state]).sort()).toEqual(
    [
      ['C06', book.second.id, '2026-05-27', 'running'],
      ['C06', third.id, '2026-05-27', 'running'],
      ['C07', null, '2026-06-10', 'running'],
    ].sort(),
  )
  const say = (org: string) =>
    send(as(org, 'provider'), 'POST', `arbitrations/${overdue.id}/comments`, { stance: 'claim', text: '由本部门登记' })
  await say(third.id)
  book.clock.set('2026-05-29T10:00:00+08:00')
  await sweepTimers(book.deps)
  const late = (await timersOf()).filter(({ colour, state }) => colour === 'red' && state === 'running')
  expect(late.map(({ rule, org }) => [rule, org])).toEqual([['C06', book.second.id]])
  const told = async (who: Record<string, string>) =>
    (await book.app.inject({ url: '/v1/workflow/notices?limit=100', headers: who }))
      .json()
      .items.map(({ title }: Body) => title)
  const alarm = expect.stringMatching(/^超期未办，已报管理部门：就“家庭住址”的数源部门提出意见/)
  expect(await told(as(book.second.id, 'cdo'))).toContainEqual(alarm)
  expect(await told(asSubject(book.people.bureau))).toContainEqual(alarm)
  const decided = await book.post('bureau', `arbitrations/${overdue.id}/decide`, {
    ...ruling(),
    sourceOrg: book.second.id,
  })
  expect(decided.body.state).toBe('decided')
  expect((await timersOf()).every(({ state }) => state === 'stopped')).toBe(true)
  await send(as(third.id, 'cdo'), 'POST', `arbitrations/${overdue.id}/appeal`, { reason: '口径不同' })
  const review = async () => (await timersOf()).find(({ rule }) => rule === 'C08')
  expect(await review()).toMatchObject({ org: null, state: 'running' })
  await book.post('bureau2', `arbitrations/${overdue.id}/settle`, { ...ruling(), sourceOrg: third.id })
  expect(await review()).toMatchObject({ state: 'stopped' })
})

test('the bureau withdraws an arbitration with the reason while it is commented on: the parties are told, nothing runs on, it may be opened anew', async () => {
  await publishBy(book.second.id, '定点医院信息', [item('卫生许可证号', 'wsxkzh')])
  await publishBy(third.id, '学校食堂信息', [item('卫生许可证号', 'wsxkzh')])
  await sweep()
  const found = async () =>
    (await book.get('clerk', 'sources?state=found')).body.items.find(({ title }: Body) => title === '卫生许可证号')
  const asked = await found()
  const open = async () => (await book.post('bureau', 'arbitrations', { cluster: asked.id, reason: '重复登记' })).body
  const { id } = await open()
  expect(await found()).toBeUndefined()
  const withdraw = (who: Record<string, string>, which: string, reason = '经核对不是同一事项') =>
    send(who, 'POST', `arbitrations/${which}/withdraw`, { reason })
  const bureau = asSubject(book.people.bureau)
  expect((await withdraw(as(third.id, 'provider'), id)).status).toBe(403)
  expect((await withdraw(bureau, id, ' ')).status).toBe(400)
  expect((await withdraw(bureau, id)).body).toMatchObject({ id, state: 'withdrawn', sourceOrg: null })
  expect((await withdraw(bureau, id)).body.code).toBe('WORKFLOW_STEP_REFUSED')
  const late = await send(as(third.id, 'provider'), 'POST', `arbitrations/${id}/comments`, {
    stance: 'claim',
    text: '由本部门登记',
  })
  expect(late.status).toBe(409)

  const timers = (await book.call('bureau', 'GET', `/v1/workflow/timers?ref=${id}`)).body.items as Body[]
  expect(timers.map(({ rule, state }) => [rule, state]).sort()).toEqual([
    ['C06', 'stopped'],
    ['C06', 'stopped'],
    ['C07', 'stopped'],
  ])
  for (const org of [book.second.id, third.id]) {
    const headers = as(org, 'provider')
    const notices = (await book.app.inject({ url: '/v1/workflow/notices?limit=100', headers })).json().items
    expect(notices).toContainEqual(
      expect.objectContaining({ title: '“卫生许可证号”的数源裁定已撤回：经核对不是同一事项' }),
    )
  }

  expect(await found()).toMatchObject({ id: asked.id, state: 'found' })
  const again = await open()
  expect(again).toMatchObject({ state: 'commenting', cluster: asked.id })
  for (const org of [book.second.id, third.id])
    await send(as(org, 'provider'), 'POST', `arbitrations/${again.id}/comments`, { stance: 'claim', text: '意见如下' })
  const decided = await book.post('bureau', `arbitrations/${again.id}/decide`, { ...ruling(), sourceOrg: third.id })
  expect(decided.body.state).toBe('decided')
  expect((await withdraw(bureau, again.id)).body).toMatchObject({
    code: 'WORKFLOW_STEP_REFUSED',
    title: '不能执行“撤回”：当前状态为“已裁定”，可执行的操作为：申请复核',
  })
})
