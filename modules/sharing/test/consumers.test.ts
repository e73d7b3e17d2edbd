import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Desk, openDesk } from './factory.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
}, 60_000)
afterAll(() => desk?.close())

test('who holds a grant on a field is asked before the catalogue takes the field away, and told when it has', async () => {
  const service = await desk.service()
  const { id: grant } = await desk.grant(service.id, await desk.client())
  const { body: shared } = await desk.get('clerk', `services/${service.id}`)
  const url = `/v1/catalogue/entries/${shared.entry}`
  const { body: live } = await desk.call('clerk', 'GET', url)
  const cause = { revision: live.revision, changeCause: 'other', reason: '精简数据项' }
  const { body: draft } = await desk.call('clerk', 'POST', `${url}/revise`, cause)
  const gate = { date: '2026-03-02', person: '李保密', conclusion: 'pass', note: '' }
  const keep = draft.items.filter((item: { name: string }) => !['amount', 'note'].includes(item.name))
  const content = { ...draft, items: keep, secrecyReview: gate, privacyReview: gate }
  const { body: edited } = await desk.call('clerk', 'PUT', url, { revision: draft.revision, content })
  const sent = await desk.call('clerk', 'POST', `${url}/submit`, { revision: edited.revision })
  expect(sent.body).toMatchObject({ state: 'reviewing', flow: null })

  const asked = (await desk.call('user', 'GET', '/v1/catalogue/consents?state=waiting')).body.items
  expect(asked).toMatchObject([{ entry: shared.entry, refs: [grant], org: desk.orgs.consumer }])
  // the grant has no right to `note`: it does not miss it
  expect(asked[0].fields.map((field: { name: string }) => field.name)).toEqual(['amount'])
  expect((await desk.call('stranger', 'GET', '/v1/catalogue/consents')).body.items).toEqual([])
  const answer = { action: 'accept', comment: '已改用其他数据' }
  await desk.call('userHead', 'POST', `/v1/catalogue/consents/${asked[0].id}/answer`, answer)
  await desk.act('head', shared.entry)
  expect((await desk.act('bureau', shared.entry)).status).toBe(200)
  expect((await desk.call('stranger', 'GET', url)).body).toMatchObject({ version: 2, state: 'published' })
  await desk.deps.jobs.idle()
  const told = (await desk.call('user', 'GET', '/v1/workflow/notices')).body.items
  expect(told.map((notice: { title: string }) => notice.title)).toContainEqual(expect.stringMatching(/^目录已更新：/))
})
