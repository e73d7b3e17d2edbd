import { inTx } from '@shuyuan/db'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { raiseDerived } from '../src/grade/lineage/raise-derived.ts'
import { noteItemLineage } from '../src/index.ts'
import { item, openBook } from './factory.ts'

let book: Awaited<ReturnType<typeof openBook>>
beforeAll(async () => {
  book = await openBook()
})
afterAll(() => book?.close())

const desk = (who: 'clerk' | 'bureau' | 'other', query = '') => book.get(who, `grading?limit=500${query}`)
const confirm = (
  who: 'clerk' | 'bureau' | 'other',
  entry: string,
  title: string,
  grade: number,
  sensitivity = 'personal',
) => book.post(who, 'grading/confirm', { decisions: [{ entry, item: title, grade, sensitivity }] })
const itemOf = async (entry: string, title: string) =>
  (await book.get('clerk', `entries/${entry}`)).body.items.find((one: { title: string }) => one.title === title)
const kinds = async (entry: string) => {
  await book.deps.settle()
  const { body } = await book.call('auditor', 'GET', `/v1/evidence/events?object=${entry}&limit=200`)
  return body.items.map((one: { kind: string }) => one.kind)
}

describe('the grading desk', () => {
  test('a published entry is looked at, each item with a suggestion and its reason; people confirm many at once', async () => {
    const entry = await book.publish({ name: '定级建议' })
    const { items } = (await desk('clerk', `&entry=${entry.id}`)).body
    const seen = Object.fromEntries(items.map((one: { item: string }) => [one.item, one]))
    expect(seen['身份证号']).toMatchObject({
      state: 'suggested',
      suggestedGrade: 4,
      suggestedSensitivity: 'sensitive',
      semantic: 'id_number',
      grade: 3,
    })
    expect(seen['身份证号'].reason).toContain('列名')
    expect(seen['姓名']).toMatchObject({ suggestedGrade: 2, suggestedSensitivity: 'personal' })
    expect((await desk('other', `&entry=${entry.id}`)).body.items).toEqual([])

    const decisions = items.map(
      (one: { item: string; suggestedGrade: number | null; grade: number; suggestedSensitivity: string | null }) => ({
        entry: entry.id,
        item: one.item,
        grade: Math.max(one.suggestedGrade ?? 1, one.grade),
        sensitivity: one.suggestedSensitivity ?? 'none',
      }),
    )
    expect((await book.post('other', 'grading/confirm', { decisions })).status).toBe(403)
    expect((await book.post('clerk', 'grading/confirm', { decisions })).body).toEqual({ confirmed: 3 })
    expect(await itemOf(entry.id, '身份证号')).toMatchObject({ grade: 4, sensitivity: 'sensitive', mask: 'id_number' })
    expect((await book.get('other', `entries/${entry.id}`)).body).toMatchObject({
      dataLevel: 4,
      shareType: 2,
      openType: 3,
    })
    expect(await kinds(entry.id)).toEqual(expect.arrayContaining(['catalogue.grade.raise', 'catalogue.grade.confirm']))
    const { body } = await book.get('bureau', 'grading/coverage')
    expect(body.providers).toContainEqual(expect.objectContaining({ provider: book.first.id, confirmed: 3 }))
  })

  test('a raise tightens level, sharing and opening in both versions at once, a revision cannot undo it', async () => {
    const open = {
      shareType: 1,
      openType: 1,
      dataLevel: 1,
      items: [{ ...item('街道', 'street'), openable: true }, item('数量', 'n')],
    } as const
    const entry = await book.publish({ name: '调高收紧', ...open, items: [...open.items] })
    const revised = await book.post('clerk', `entries/${entry.id}/revise`, {
      revision: entry.revision,
      changeCause: 'duty',
      reason: '职责调整',
    })
    expect((await confirm('bureau', entry.id, '街道', 3, 'none')).status).toBe(200)
    const live = (await book.get('other', `entries/${entry.id}`)).body
    expect(live).toMatchObject({ version: 1, dataLevel: 3, shareType: 2, openType: 2 })
    expect(live.items[0]).toMatchObject({ grade: 3, openable: false })
    const head = (await book.get('clerk', `entries/${entry.id}`)).body
    expect(head).toMatchObject({ version: 2, dataLevel: 3 })
    const back = { name: '调高收紧', ...open, items: [...open.items] }
    const refused = await book.put('clerk', entry.id, head.revision, back)
    expect(refused.body.fields).toMatchObject({ 'items.0.grade': expect.stringContaining('bureau同志') })
    const renamed = { ...back, items: [{ ...item('所属街道', 'street') }, item('数量', 'n')] }
    expect((await book.put('clerk', entry.id, head.revision, renamed)).body.fields).toHaveProperty(['items.0.grade'])
    expect(revised.status).toBe(200)
  })

  test('a lower grade takes a reason and two different people: the head of the provider and the security officer', async () => {
    const entry = await book.publish({
      name: '两人降级',
      dataLevel: 4,
      items: [item('诊断', 'zd', 'sensitive', 4), item('数量', 'n')],
    })
    const alone = await confirm('bureau', entry.id, '诊断', 3, 'sensitive')
    expect([alone.status, alone.body.code]).toEqual([409, 'CATALOGUE_GRADE_LOWER'])
    const ask = { entry: entry.id, item: '诊断', grade: 3, sensitivity: 'sensitive', reason: '已去除病名，仅留科室' }
    expect((await book.post('clerk', 'grading/lowerings', { ...ask, reason: ' ' })).status).toBe(400)
    const asked = await book.post('clerk', 'grading/lowerings', ask)
    expect([asked.status, asked.body.state]).toEqual([201, 'requested'])
    expect((await book.post('clerk', 'grading/lowerings', ask)).body.code).toBe('CATALOGUE_LOWERING_OPEN')
    const sign = (who: 'head' | 'security' | 'clerk' | 'bureau', agree = true) =>
      book.post(who, `grading/lowerings/${asked.body.id}/sign`, { agree, comment: '同意' })
    expect((await sign('clerk')).status).toBe(403)
    expect((await sign('bureau')).status).toBe(403)
    expect((await sign('head')).body.state).toBe('half')
    expect((await sign('head')).body.code).toBe('CATALOGUE_LOWERING_SELF')
    expect((await itemOf(entry.id, '诊断')).grade).toBe(4)
    expect((await sign('security')).body).toMatchObject({
      state: 'granted',
      signatures: [{ office: 'cdo' }, { office: 'security' }],
    })
    expect(await itemOf(entry.id, '诊断')).toMatchObject({ grade: 3 })
    expect((await book.get('clerk', `entries/${entry.id}`)).body).toMatchObject({ dataLevel: 3, openType: 3 })
    const grades = (await book.get('clerk', `entries/${entry.id}/grades`)).body
    expect(grades.decisions[0]).toMatchObject({ kind: 'lower', fromGrade: 4, toGrade: 3, secondName: 'usr_head同志' })
    expect((await sign('security')).status).toBe(409)
  })

  test('the department withdraws its request up to the second signature: nobody signs it any more, the level stays, a new one may be made', async () => {
    const entry = await book.publish({ name: '撤回降级', dataLevel: 4, items: [item('诊断', 'zd', 'sensitive', 4)] })
    const ask = { entry: entry.id, item: '诊断', grade: 3, sensitivity: 'sensitive', reason: '已去除病名' }
    const request = async () => (await book.post('clerk', 'grading/lowerings', ask)).body.id
    const step = (who: 'clerk' | 'other' | 'bureau' | 'head' | 'security', id: string, name: 'withdraw' | 'sign') =>
      book.post(who, `grading/lowerings/${id}/${name}`, name === 'sign' ? { agree: true, comment: '同意' } : {})

    const half = await request()
    expect((await step('head', half, 'sign')).body.state).toBe('half')
    expect((await step('other', half, 'withdraw')).status).toBe(403)
    expect((await step('bureau', half, 'withdraw')).status).toBe(403)
    expect((await step('clerk', half, 'withdraw')).body).toMatchObject({ id: half, state: 'withdrawn' })
    expect((await step('security', half, 'sign')).status).toBe(409)
    expect((await step('clerk', half, 'withdraw')).body.code).toBe('WORKFLOW_STEP_REFUSED')
    expect(await itemOf(entry.id, '诊断')).toMatchObject({ grade: 4 })
    expect((await step('clerk', 'low_none', 'withdraw')).body.code).toBe('CATALOGUE_LOWERING_NOT_FOUND')

    const again = await request()
    expect((await step('head', again, 'sign')).body.state).toBe('half')
    expect((await step('security', again, 'sign')).body.state).toBe('granted')
    expect((await step('clerk', again, 'withdraw')).body.code).toBe('WORKFLOW_STEP_REFUSED')
    expect(await itemOf(entry.id, '诊断')).toMatchObject({ grade: 3 })
    expect(await kinds(half)).toContain('catalogue.lowering.withdrawn')
  })

  test('two signatures at the same moment count each once', async () => {
    const entry = await book.publish({ name: '同时签署', dataLevel: 4, items: [item('诊断', 'zd', 'sensitive', 4)] })
    const ask = { entry: entry.id, item: '诊断', grade: 3, sensitivity: 'sensitive', reason: '统计口径' }
    const { id } = (await book.post('clerk', 'grading/lowerings', ask)).body
    const sign = (who: 'head' | 'security') =>
      book.post(who, `grading/lowerings/${id}/sign`, { agree: true, comment: '' })
    const states = (await Promise.all([sign('head'), sign('security')])).map((reply) => reply.body.state)
    expect(states.sort()).toEqual(['granted', 'half'])
    expect(await itemOf(entry.id, '诊断')).toMatchObject({ grade: 3 })
  })
})

describe('lineage', () => {
  test('items take over the grade of what runs have shown them to be made of, once, and keep what people said', async () => {
    const items = [item('姓名', 'name', 'sensitive', 3), item('电话', 'tel', 'personal', 3)]
    const source = await book.publish({ name: '运行来源', items })
    const marks = { dataLevel: 2, shareType: 2 } as const
    const target = await book.publish({ name: '运行结果', ...marks, items: [item('名', 'm'), item('码', 'h')] })
    const link = (to: string, from: string) => ({
      entry: target.id,
      item: to,
      sourceEntry: source.id,
      sourceItem: from,
    })
    const proven = [
      { ...link('名', '姓名'), treatment: 'none' as const, method: '' },
      { ...link('码', '电话'), treatment: 'deidentified' as const, method: '脱敏' },
    ]
    const note = (links: Parameters<typeof noteItemLineage>[1]) =>
      inTx(book.deps.db, (tx) => noteItemLineage(tx, links, book.deps.clock.now()))
    await note(proven)
    const back = { entry: source.id, item: '姓名', sourceEntry: target.id, sourceItem: '名' }
    await note([{ ...back, treatment: 'none', method: '' }])
    expect(await raiseDerived(book.deps)).toEqual({ raised: 1 })
    expect(await itemOf(target.id, '名')).toMatchObject({ grade: 3, sensitivity: 'sensitive' })
    expect(await itemOf(target.id, '码')).toMatchObject({ grade: 1 })
    expect(await raiseDerived(book.deps)).toEqual({ raised: 0 })
    const told = await book.call('clerk', 'PUT', `/v1/catalogue/entries/${target.id}/lineage`, { links: [] })
    expect(told.body.floors).toContainEqual(expect.objectContaining({ item: '名', grade: 3 }))
  })

  test('grades flow to what is derived, at any distance, unless the values were de-identified; the reason is told', async () => {
    const source = await book.publish({
      name: '来源',
      items: [item('姓名', 'name', 'personal', 2), item('电话', 'tel', 'personal', 2)],
    })
    const middle = await book.publish({
      name: '加工',
      dataLevel: 2,
      shareType: 2,
      items: [item('人名', 'xm'), item('号码', 'hm')],
    })
    const last = await book.publish({ name: '再加工', dataLevel: 2, shareType: 2, items: [item('名', 'm')] })
    const put = (id: string, links: object[]) =>
      book.call('clerk', 'PUT', `/v1/catalogue/entries/${id}/lineage`, { links })
    const link = (item: string, sourceEntry: string, sourceItem: string, treatment = 'none', method = '') => ({
      item,
      sourceEntry,
      sourceItem,
      treatment,
      method,
    })
    expect((await put(middle.id, [link('号码', source.id, '电话', 'deidentified')])).body.fields).toHaveProperty([
      'links.0.method',
    ])
    const told = await put(middle.id, [
      link('人名', source.id, '姓名'),
      link('号码', source.id, '电话', 'deidentified', '仅保留前三位'),
    ])
    expect(told.body.floors).toContainEqual(
      expect.objectContaining({ item: '人名', grade: 2, why: expect.stringContaining('来源“来源”的“姓名”为 2 级') }),
    )
    await put(last.id, [link('名', middle.id, '人名')])
    expect((await put(source.id, [link('姓名', last.id, '名')])).body.fields['links.0.sourceEntry']).toContain('成环')

    await book.post('clerk', 'grading/confirm', {
      decisions: [
        { entry: source.id, item: '姓名', grade: 4, sensitivity: 'sensitive' },
        { entry: source.id, item: '电话', grade: 4, sensitivity: 'sensitive' },
      ],
    })
    expect(await itemOf(middle.id, '人名')).toMatchObject({ grade: 4, sensitivity: 'sensitive' })
    expect(await itemOf(middle.id, '号码')).toMatchObject({ grade: 1 })
    expect(await itemOf(last.id, '名')).toMatchObject({ grade: 4 })
    const why = (await book.get('clerk', `entries/${last.id}/grades`)).body.decisions[0]
    expect(why).toMatchObject({ kind: 'inherit', reason: expect.stringContaining('加工') })
    const ask = { entry: last.id, item: '名', grade: 3, sensitivity: 'sensitive', reason: '想调低' }
    expect((await book.post('clerk', 'grading/lowerings', ask)).body.code).toBe('CATALOGUE_LOWERING_INVALID')
  })
})

describe('schemes, classes and important data', () => {
  test('the bureau adds a scheme of its own; gaps are refused; levels map to the other schemes', async () => {
    const level = (code: string, from: number, to: number) => ({ code, name: code, from, to, share: 1, open: 1 })
    const put = (who: 'bureau' | 'clerk', levels: object[]) =>
      book.call(who, 'PUT', '/v1/catalogue/grading/schemes/city', { name: '本市两级', levels, active: true })
    expect((await put('clerk', [level('A', 1, 4)])).status).toBe(403)
    expect((await put('bureau', [level('A', 1, 2)])).body.code).toBe('CATALOGUE_SCHEME_INVALID')
    expect((await put('bureau', [level('A', 1, 2), level('B', 3, 4)])).status).toBe(200)
    const { schemes, mappings } = (await book.get('clerk', 'grading/schemes')).body
    expect(schemes.filter((one: { active: boolean }) => one.active).map((one: { id: string }) => one.id)).toEqual([
      'city',
    ])
    const city = mappings.find((one: { from: string; to: string }) => one.from === 'city' && one.to === 'four-level')
    expect(city.levels.map((one: { to: string }) => one.to)).toEqual(['L2', 'L4'])
  })

  test('an entry is put into classes of known trees only', async () => {
    const entry = await book.publish({ name: '归类' })
    const put = (classes: object[]) =>
      book.call('clerk', 'PUT', `/v1/catalogue/entries/${entry.id}/classes`, { classes })
    expect((await put([{ tree: 'subject', code: 'P3' }])).status).toBe(200)
    expect((await put([{ tree: 'subject', code: 'X' }])).body.code).toBe('CATALOGUE_CLASS_UNKNOWN')
    expect((await book.get('clerk', `entries/${entry.id}/grades`)).body.classes).toEqual([
      { tree: 'subject', code: 'P3' },
    ])
    const own = {
      name: '本市',
      nodes: [
        { code: 'a', parent: 'b', name: '甲' },
        { code: 'b', parent: 'a', name: '乙' },
      ],
    }
    const refused = await book.call('bureau', 'PUT', '/v1/catalogue/grading/classes/city', own)
    expect(refused.body.title ?? refused.body.detail).toContain('成环')
  })

  test('the list is hung into a tree of the bureau: counts upwards, rows of a class and below, facets; classes in use stay', async () => {
    const node = (code: string, parent: string | null) => ({ code, parent, name: `类别${code}` })
    const save = (...nodes: object[]) =>
      book.call('bureau', 'PUT', '/v1/catalogue/grading/classes/own-industry', { name: '本市行业', nodes })
    const nodes = [node('01', null), node('0101', '01'), node('0102', '01'), node('02', null)]
    expect((await save(...nodes)).status).toBe(200)
    const entries = await Promise.all(['一', '二', '三'].map((name) => book.create({ name: `行业目录${name}` })))
    const put = (at: number, ...codes: string[]) =>
      book.call('clerk', 'PUT', `/v1/catalogue/entries/${entries[at].id}/classes`, {
        classes: codes.map((code) => ({ tree: 'own-industry', code })),
      })
    await put(0, '0101', '0102')
    await put(1, '0102')
    const only = 'q=行业目录'
    const tree = (await book.get('clerk', `tree?by=own&tree=own-industry&${only}`)).body
    expect(tree.count).toBe(3)
    expect(tree.nodes.map(({ key, count }: { key: string; count: number }) => [key, count])).toEqual([
      ['01', 2],
      ['0101', 1],
      ['0102', 2],
      ['02', 0],
      ['', 1],
    ])
    const rows = async (code: string) =>
      (await book.get('clerk', `entries?${only}&inClass=own-industry:${code}`)).body.items
        .map(({ name }: { name: string }) => name)
        .sort()
    expect(await rows('01')).toEqual(['行业目录一', '行业目录二'].sort())
    expect(await rows('0101')).toEqual(['行业目录一'])
    expect(await rows('')).toEqual(['行业目录三'])
    const facets = (await book.get('clerk', `facets?${only}`)).body
    expect(facets['class own-industry']).toEqual({ '0101': 1, '0102': 2 })
    const less = await save(...nodes.slice(0, 2))
    expect([less.status, less.body.code]).toEqual([409, 'CATALOGUE_TREE_USED'])
    expect((await save(...nodes.slice(0, 3))).status).toBe(200)
    expect((await book.get('clerk', 'tree?by=own&tree=none')).status).toBe(404)
  })

  test('重要数据目录: the class follows from the impact, two people decide, the entry is bound, the list is exported', async () => {
    const entry = await book.publish({
      name: '水源地分布',
      openType: 2,
      openConditions: '申请',
      dataLevel: 2,
      items: [item('坐标', 'zb')],
    })
    const propose = (object: string, degree: string) =>
      book.post('clerk', 'important', { entry: entry.id, object, degree, reason: '涉及供水安全' })
    expect((await propose('organisation', 'extreme')).body.code).toBe('CATALOGUE_IMPORTANT_GENERAL')
    const row = (await propose('public-interest', 'serious')).body
    expect(row).toMatchObject({ class: 'important', state: 'proposed' })
    expect((await book.post('clerk', `important/${row.id}/decide`, { action: 'confirm' })).status).toBe(403)
    expect((await book.post('bureau', `important/${row.id}/decide`, { action: 'confirm' })).body.state).toBe(
      'confirmed',
    )
    expect((await book.get('other', `entries/${entry.id}`)).body).toMatchObject({
      dataClass: 'important',
      dataLevel: 3,
      openType: 2,
    })
    expect((await book.get('bureau', 'important.csv?state=confirmed')).body).toContain('水源地分布')
    expect(
      (await book.post('bureau', `important/${row.id}/decide`, { action: 'remove', comment: '已调整' })).body.code,
    ).toBe('CATALOGUE_IMPORTANT_SELF')
    expect(
      (await book.post('bureau2', `important/${row.id}/decide`, { action: 'remove', comment: '已调整' })).body.state,
    ).toBe('removed')
  })

  test('the sweep looks at all entries as a job with progress', async () => {
    await book.create({ name: '未识别草稿' })
    expect((await book.get('bureau', 'grading/coverage')).body.unswept).toBeGreaterThan(0)
    const { status, body } = await book.post('bureau', 'grading/sweep')
    expect(status).toBe(202)
    await book.deps.jobs.start()
    await book.deps.jobs.idle()
    expect(await book.deps.jobs.get(body.job)).toMatchObject({ state: 'done', result: { entries: expect.any(Number) } })
    expect((await book.get('bureau', 'grading/coverage')).body.unswept).toBe(0)
  })

  test('what the sweep finds is asked of the department with a time limit, once, until people have answered', async () => {
    const asked = async () =>
      (await book.call('bureau', 'GET', `/v1/workflow/timers?ref=${book.first.id}&limit=100`)).body.items.filter(
        ({ rule }: { rule: string }) => rule === 'C09',
      )
    await book.create({ name: '待确认级别', items: [item('公民身份号码', 'gmsfhm')], dataLevel: 1 })
    const sweep = async () => {
      await book.post('bureau', 'grading/sweep')
      await book.deps.jobs.idle()
    }
    await sweep()
    await sweep()
    const [timer, ...more] = await asked()
    expect(more).toEqual([])
    expect(timer).toMatchObject({ state: 'running', org: book.first.id, dueOn: '2026-05-27' })
    const notices = (await book.call('clerk', 'GET', '/v1/workflow/notices?limit=100')).body.items
    expect(
      notices
        .filter(({ link }: { link: string }) => link === '/grading?higher=true')
        .map((n: { tone: string }) => n.tone),
    ).toEqual(['warning'])
    const waiting = (await book.get('clerk', 'grading?higher=true&limit=100')).body.items.filter(
      ({ state }: { state: string }) => state !== 'confirmed',
    )
    const decisions = waiting.map((line: Record<string, unknown>) => ({
      entry: line.entry,
      item: line.item,
      grade: line.suggestedGrade,
      sensitivity: line.suggestedSensitivity,
    }))
    expect((await book.post('clerk', 'grading/confirm', { decisions })).body.confirmed).toBe(waiting.length)
    expect((await asked()).map(({ state }: { state: string }) => state)).toEqual(['stopped'])
  })
})
