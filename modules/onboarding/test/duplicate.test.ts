import { asSubject } from '@shuyuan/testkit'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Desk, openDesk } from './factory.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
  await settleSource()
})
afterAll(() => desk?.close())

const keep = <T>(proposal: T): T => proposal

/** 家庭住址 is registered by both departments, and its source is decided to be the other one. */
async function settleSource() {
  const file = '编号,家庭住址\nA1,云溪区一路1号\nA2,云溪区二路2号\n'
  const { entry } = await desk.publish('驾驶员住址.csv', file, keep, '编号')
  const { body: own } = await desk.get('clerk', `/v1/catalogue/entries/${entry}`)
  const { name: _name, ...content } = own
  const made = desk.good(
    await desk.post('other', '/v1/catalogue/entries', {
      provider: desk.foreign.id,
      frontCode: own.frontCode,
      content: { ...content, name: '参保人员住址' },
    }),
  )
  desk.good(await desk.post('other', `/v1/catalogue/entries/${made.id}/submit`, { revision: made.revision }))
  const head = asSubject({ id: 'usr_other_head', name: '某同志', org: desk.foreign.id, roles: ['cdo'] })
  const { items } = (await desk.app.inject({ url: '/v1/workflow/tasks', headers: head })).json()
  const task = items.find(({ ref }: { ref: string }) => ref === made.id)
  const payload = { action: 'approve', comment: '同意' }
  await desk.app.inject({ method: 'POST', url: `/v1/workflow/tasks/${task.id}/act`, headers: head, payload })
  desk.good(await desk.decide('bureau', made.id, 'approve'))
  desk.good(await desk.post('bureau', '/v1/catalogue/sources/sweep'))
  await desk.deps.jobs.idle()
  const sources = desk.good(await desk.get('bureau', '/v1/catalogue/sources')).items
  const cluster = sources.find(({ property }: { property: string }) => property === 'home_address')
  const arbitration = desk.good(
    await desk.post('bureau', '/v1/catalogue/arbitrations', { cluster: cluster.id, reason: '重复登记' }),
  )
  for (const who of ['clerk', 'other'] as const)
    desk.good(
      await desk.post(who, `/v1/catalogue/arbitrations/${arbitration.id}/comments`, { stance: 'claim', text: '意见' }),
    )
  desk.good(
    await desk.post('bureau', `/v1/catalogue/arbitrations/${arbitration.id}/decide`, {
      sourceOrg: desk.foreign.id,
      basisTitle: '社会保险法',
      basisArticle: '第七十四条',
      ruling: '由其依法登记',
    }),
  )
}

const path = (draft: { id: string }, rest = '') => `${desk.drafts}/${draft.id}${rest}`
const file = '工号,居住地址\nB1,云溪区三路3号\nB2,云溪区四路4号\n'
const claim = {
  item: '居住地址',
  kind: 'justified',
  reason: '派单需要',
  basisTitle: '道路运输条例',
  basisArticle: '第十条',
}

test('a column whose source is another department is refused at loading until it is accounted for', async () => {
  const draft = await desk.propose('从业人员.csv', file, '工号')
  const at = draft.proposal.columns.findIndex(({ title }: { title: string }) => title === '居住地址')
  const refused = await desk.post('clerk', path(draft, '/load'), { revision: 1 })
  expect([refused.status, refused.body.code]).toEqual([400, 'ONBOARDING_DUPLICATE'])
  expect(refused.body.fields).toEqual({
    [`columns.${at}.title`]: expect.stringMatching(/数源部门是市医保局.*条例第十九条/),
  })
  expect((await desk.get('clerk', path(draft))).body).toMatchObject({ state: 'proposed', entry: null })
  const vague = { ...draft.proposal, claims: [{ ...claim, basisTitle: '' }] }
  desk.good(await desk.put('clerk', path(draft), { revision: 1, proposal: vague }))
  expect((await desk.post('clerk', path(draft, '/load'), { revision: 2 })).body.code).toBe('CATALOGUE_CLAIM_INVALID')
  const proposal = { ...draft.proposal, claims: [claim] }
  const loaded = await desk.load(desk.good(await desk.put('clerk', path(draft), { revision: 2, proposal })))
  expect(loaded.state).toBe('loaded')
  const { claims } = desk.good(await desk.get('clerk', `/v1/catalogue/entries/${loaded.entry}/claims`))
  expect(claims).toEqual([expect.objectContaining(claim)])
  expect((await desk.submit(loaded)).status).toBe(200)
})

test('left out, or taken from the source, the file loads', async () => {
  const left = await desk.propose('从业人员简表.csv', file, '工号')
  const columns = left.proposal.columns.map((column: { title: string }) => ({
    ...column,
    keep: column.title !== '居住地址',
  }))
  const without = await desk.put('clerk', path(left), { revision: 1, proposal: { ...left.proposal, columns } })
  expect((await desk.load(desk.good(without))).state).toBe('loaded')
  const reused = await desk.propose('从业人员引用.csv', file, '工号')
  const claims = [{ item: '居住地址', kind: 'reuse' }]
  const edited = await desk.put('clerk', path(reused), { revision: 1, proposal: { ...reused.proposal, claims } })
  expect((await desk.load(desk.good(edited))).state).toBe('loaded')
})
