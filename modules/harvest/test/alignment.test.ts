import { afterAll, beforeAll, expect, test } from 'vitest'
import { content, item } from '../../catalogue/test/factory.ts'
import { type HarvestDesk, openHarvest } from './factory.ts'

let desk: HarvestDesk
beforeAll(async () => {
  desk = await openHarvest()
})
afterAll(() => desk?.close())

const plain = (name: string, more: object = {}) =>
  content({
    name,
    shareType: 1,
    openType: 1,
    dataLevel: 1,
    items: [item('名称', 'name'), item('地址', 'address')],
    ...more,
  })
async function entry(name: string, more: object = {}) {
  const made = await desk.call('clerk', 'POST', '/v1/catalogue/entries', {
    provider: desk.first.id,
    frontCode: '307010024701',
    content: plain(name, more),
  })
  return desk.good(made)
}
async function align(reference: string, provider: string | null = null) {
  const started = desk.good(await desk.post('bureau', 'alignments', { reference, provider }))
  await desk.deps.jobs.idle()
  return (await desk.get('bureau', `alignments/${started.alignment.id}`)).body
}

test('the own book beside an upper list: every kind of difference, tasks for the department, drafts, export, and next year', async () => {
  const coded = await entry('养老机构名录')
  await entry('殡葬服务机构信息')
  await entry('社会团体登记信息')
  await entry('只有本级才有的目录')
  const year = desk.good(await desk.post('bureau', 'references', { name: '2025 年度目录' }))
  expect(year).toMatchObject({ rows: 4, origin: 'snapshot' })
  const list = [
    '信息资源名称,信息资源代码,信息资源提供方,信息项名称,共享类型,更新周期,数据级别,摘要',
    `全省养老机构名录,${coded.code},市民政局,名称、地址、床位数,有条件共享,每年,2,机构名录`,
    '殡葬服务机构信息,,市民政局,名称、地址,无条件共享,每月,1,殡葬机构',
    '社会团体注册登记信息,,市民政局,名称、地址,1,4,1,社会团体',
    '婚姻登记机关名录,,市民政局,机关名称、办公地址,无条件共享,每年,1,登记机关的名称和地址',
    '外地目录,,外省某厅,名称,,,,',
  ].join('\n')
  const made = desk.good(
    await desk.post('bureau', `references/upload?name=${encodeURIComponent('省级目录清单')}`, list),
  )
  expect(made).toMatchObject({ rows: 5, refused: 0, origin: 'upload' })
  const alignment = await align(made.id)
  expect(alignment).toMatchObject({ state: 'done', localRows: 4, referenceRows: 5 })
  expect(alignment.counts).toEqual({
    same: 1,
    retitled: 2,
    items: 1,
    grade: 1,
    share_type: 1,
    update_cycle: 1,
    missing_there: 1,
    missing_here: 2,
  })

  const { items } = (await desk.get('bureau', `alignments/${alignment.id}/differences?limit=100`)).body
  const of = (kind: string) => items.filter((each: { kind: string }) => each.kind === kind)
  expect(of('items')[0]).toMatchObject({
    title: '养老机构名录',
    matchedBy: 'code',
    detail: { here: [], there: ['床位数'] },
  })
  expect(
    of('retitled')
      .map((each: { matchedBy: string }) => each.matchedBy)
      .sort(),
  ).toEqual(['code', 'likeness'])
  const missing = of('missing_here').find((each: { org: string | null }) => each.org !== null)
  expect(missing).toMatchObject({ title: '婚姻登记机关名录', org: desk.first.id })
  expect((await desk.get('other', `alignments/${alignment.id}/differences`)).body.items).toEqual([])
  const narrow = await align(made.id, desk.first.id)
  expect((await desk.get('clerk', `alignments/${narrow.id}`)).status).toBe(200)
  expect((await desk.get('other', `alignments/${narrow.id}`)).status).toBe(404)

  const foreign = of('missing_here').find((each: { org: string | null }) => each.org === null)
  expect((await desk.post('bureau', 'differences/assign', { differences: [foreign.id] })).body.code).toBe(
    'HARVEST_DIFFERENCE_NO_ORG',
  )
  expect((await desk.post('clerk', 'differences/assign', { differences: [missing.id] })).status).toBe(403)
  const assigned = desk.good(
    await desk.post('bureau', 'differences/assign', {
      differences: [missing.id, of('items')[0].id],
      note: '请于月底前处理',
      dueOn: '2026-06-30',
    }),
  )
  expect(assigned).toEqual({ assigned: 2, orgs: 1 })
  const notices = (await desk.get('clerk', '/v1/workflow/notices')).body.items
  expect(notices.map((notice: { title: string }) => notice.title)).toContain('目录对齐：2 项差异待本部门处理')

  const lacking = await desk.post('clerk', `differences/${missing.id}/draft`)
  expect(lacking.body.code).toBe('HARVEST_LACKING')
  expect(Object.keys(lacking.body.fields).sort()).toEqual(['format', 'frontCode', 'openType'])
  const drafted = desk.good(
    await desk.post('clerk', `differences/${missing.id}/draft`, {
      frontCode: '307010024701',
      content: { openType: 1, format: '3' },
    }),
  )
  expect((await desk.get('clerk', `/v1/catalogue/entries/${drafted.entry}`)).body).toMatchObject({
    state: 'draft',
    name: '婚姻登记机关名录',
    updateCycle: '6',
  })
  const answer = { state: 'done', answer: '已补充床位数' }
  expect((await desk.post('other', `differences/${of('items')[0].id}/answer`, answer)).status).toBe(403)
  desk.good(await desk.post('clerk', `differences/${of('items')[0].id}/answer`, answer))
  expect((await desk.post('clerk', `differences/${of('items')[0].id}/answer`, answer)).body.code).toBe(
    'HARVEST_DIFFERENCE_CLOSED',
  )

  const csv = (await desk.get('bureau', `alignments/${alignment.id}/differences.csv?state=done`)).body as string
  expect(csv.split('\r\n')).toHaveLength(4)
  expect(csv).toContain('本级缺少,婚姻登记机关名录')

  // with last year's own book: one entry more, nothing else
  expect((await align(year.id)).counts).toEqual({ same: 4, missing_there: 1 })
  expect((await align(made.id, desk.second.id)).counts).toEqual({ same: 0 })
})

test('references are refused when nothing can be read of them, and nothing is kept', async () => {
  const upload = (text: string) => desk.post('bureau', 'references/upload?name=x', text)
  expect((await upload('')).body.code).toBe('HARVEST_FILE_EMPTY')
  expect((await upload('a,b\n1,2')).body.code).toBe('HARVEST_NO_TITLE_COLUMN')
  expect((await upload('名称,编号\n,\n')).body.code).toBe('HARVEST_REFERENCE_EMPTY')
  const { items } = (await desk.get('bureau', 'references')).body
  expect(items.some((each: { name: string }) => each.name === 'x')).toBe(false)
  expect((await desk.post('bureau', 'alignments', { reference: 'hrf_x' })).body.code).toBe(
    'HARVEST_REFERENCE_NOT_FOUND',
  )
})
