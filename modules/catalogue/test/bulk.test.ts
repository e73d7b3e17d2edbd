import { asSubject } from '@shuyuan/testkit'
import ExcelJS from 'exceljs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { item, openBook } from './factory.ts'

let book: Awaited<ReturnType<typeof openBook>>
beforeAll(async () => {
  book = await openBook()
  await book.deps.jobs.start()
})
afterAll(async () => {
  await book?.deps.jobs.stop()
  await book?.close()
})

type Cells = Record<string, string | number | null>

/** A sheet: header from the first row's keys, one row per 信息项. */
async function xlsx(
  rows: Cells[],
  change?: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void,
): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet('目录')
  const header = Object.keys(rows[0] ?? {})
  sheet.addRow(header)
  for (const row of rows) sheet.addRow(header.map((title) => row[title] ?? null))
  change?.(sheet, workbook)
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

const entryCells = (change: Cells = {}): Cells => ({
  前段码: '307010024701',
  信息资源名称: '养老机构信息',
  摘要: '全市养老机构名录',
  格式: '数据库',
  更新周期: '每月',
  共享类型: '有条件共享',
  共享范围: '民政系统',
  使用用途: '养老服务',
  开放属性: '不予开放',
  主题: '社会保障',
  行政区划代码: '321100',
  数据级别: '二级',
  关键词: '养老；机构',
  信息项名称: '机构名称',
  字段名: 'jgmc',
  数据类型: '字符型',
  长度: 100,
  是否主键: '是',
  敏感程度: '不敏感',
  信息项级别: '一级',
  ...change,
})
const itemCells = (title: string, name: string, change: Cells = {}): Cells => ({
  信息项名称: title,
  字段名: name,
  数据类型: 'C',
  ...change,
})

/** `name` may carry further parameters of the query. */
const send = async (file: Buffer | string, who: 'clerk' | 'other' | 'bureau' = 'clerk', name = '目录.xlsx') => {
  const reply = await book.app.inject({
    method: 'POST',
    url: encodeURI(`/v1/catalogue/imports?name=${name}`),
    headers: { ...asSubject(book.people[who]), 'content-type': 'application/octet-stream' },
    payload: file,
  })
  if (reply.statusCode !== 201) return { status: reply.statusCode, body: reply.json() }
  await book.deps.jobs.idle()
  return book.get(who, `imports/${reply.json().id}`)
}
const apply = async (id: string, mode: 'all' | 'rows', submit = false) => {
  const reply = await book.post('clerk', `imports/${id}/apply`, { mode, submit })
  if (reply.status !== 202) return reply
  await book.deps.jobs.idle()
  return book.get('clerk', `imports/${id}`)
}
const faultsOf = async (id: string) => (await book.get('clerk', `imports/${id}/faults`)).body.items
const bytesOf = async (url: string, who: 'clerk' | 'bureau' = 'clerk') =>
  (await book.app.inject({ method: 'GET', url: `/v1/catalogue/${url}`, headers: asSubject(book.people[who]) }))
    .rawPayload

describe('a right sheet', () => {
  test('is checked without leaving anything, then taken in: one entry per name, its 信息项 below', async () => {
    const file = await xlsx([
      entryCells(),
      itemCells('统一社会信用代码', 'uscc'),
      itemCells('负责人', 'fzr', { 敏感程度: '个人信息', 信息项级别: '二级' }),
      entryCells({ 信息资源名称: '殡葬机构信息' }),
    ])
    const checked = await send(file)
    expect(checked.body).toMatchObject({ state: 'checked', entries: 2, items: 4, created: 2, refused: 0, faults: 0 })
    expect((await book.get('clerk', 'entries?q=养老机构')).body.items).toEqual([])
    const done = await apply(checked.body.id, 'all')
    expect(done.body).toMatchObject({ state: 'done', created: 2 })
    const { items } = (await book.get('clerk', 'entries?limit=100')).body
    const { id } = items.find(({ name }: { name: string }) => name === '养老机构信息')
    expect((await book.get('clerk', `entries/${id}`)).body).toMatchObject({
      state: 'draft',
      format: '3',
      shareType: 2,
      dataLevel: 2,
      keywords: ['养老', '机构'],
      items: [
        { title: '机构名称', name: 'jgmc', type: 'C', length: 100, key: true, sensitivity: 'none' },
        { title: '统一社会信用代码', name: 'uscc' },
        { title: '负责人', sensitivity: 'personal' },
      ],
    })
    expect((await apply(checked.body.id, 'all')).body.code).toBe('CATALOGUE_IMPORT_STATE')
  })

  test('sent again it changes nothing; with one cell changed it changes one entry', async () => {
    const rows = [
      entryCells(),
      itemCells('统一社会信用代码', 'uscc'),
      itemCells('负责人', 'fzr', { 敏感程度: '个人信息', 信息项级别: '二级' }),
      entryCells({ 信息资源名称: '殡葬机构信息' }),
    ]
    expect((await send(await xlsx(rows))).body).toMatchObject({ unchanged: 2, created: 0, changed: 0 })
    const changed = await send(await xlsx([{ ...rows[0], 摘要: '全市养老机构及床位' } as Cells, ...rows.slice(1)]))
    expect(changed.body).toMatchObject({ unchanged: 1, changed: 1 })
    await apply(changed.body.id, 'rows')
    expect((await book.get('clerk', 'entries?q=床位')).body.items).toHaveLength(1)
  })

  test('cells merged downwards, repeated cells and blank ones mean the same entry', async () => {
    const merged = await xlsx([entryCells({ 信息资源名称: '婚姻登记' }), itemCells('证号', 'zh')], (sheet) =>
      sheet.mergeCells('B2:B3'),
    )
    const repeated = await xlsx([
      entryCells({ 信息资源名称: '收养登记' }),
      entryCells({ 信息资源名称: '收养登记', 信息项名称: '证号', 字段名: 'zh', 是否主键: '否' }),
    ])
    for (const file of [merged, repeated])
      expect((await send(file)).body).toMatchObject({ entries: 1, items: 2, created: 1, faults: 0 })
  })

  test('an export comes back without a change, in xlsx, CSV and JSON, published entries and extra fields included', async () => {
    await book.post('bureau', 'fields', {
      key: 'owner_dept',
      label: '处室（科）',
      type: 'text',
      required: false,
      hint: '',
    })
    await book.publish({
      name: '低保对象',
      shareType: 3,
      refusalReason: '法律规定不得提供',
      basis: [{ rank: '法律', title: '《统计法》', article: '第九条' }],
      items: [item('姓名', 'name', 'personal', 2), item('保障金额', 'amount')],
    })
    for (const url of ['entries.xlsx', 'sheet.csv', 'sheet.json']) {
      const { body } = await send(await bytesOf(url))
      expect(body, url).toMatchObject({ state: 'checked', faults: 0, created: 0, changed: 0 })
      expect(body.unchanged).toBeGreaterThanOrEqual(3)
    }
    const gb = new TextDecoder('utf-8').decode(await bytesOf('sheet.csv?q=低保'))
    expect(gb).toContain('《统计法》')
  })

  test('a published entry is revised with the cause the sheet names', async () => {
    const [entry] = (await book.get('clerk', 'entries?published=true')).body.items
    const csv = (await bytesOf('sheet.csv?q=低保对象'))
      .toString()
      .replace('全市最低生活保障对象的登记信息', '全市低保对象的登记信息')
    const { body } = await send(csv, 'clerk', '目录.csv')
    expect(body).toMatchObject({ changed: 1, faults: 0 })
    await apply(body.id, 'rows')
    expect((await book.get('clerk', `entries/${entry.id}`)).body).toMatchObject({
      state: 'draft',
      version: 2,
      changeCause: 'other',
      abstract: expect.stringContaining('全市低保对象的登记信息'),
    })
  })

  test('the template has every column, an explanation and lists to choose from, and is a sheet of the import', async () => {
    const template = new ExcelJS.Workbook()
    await template.xlsx.load((await bytesOf('import-template.xlsx')) as never)
    expect(template.worksheets.map(({ name }) => name)).toEqual(['目录', '填写说明'])
    const titles = ((template.worksheets[0] as ExcelJS.Worksheet).getRow(1).values as string[]).slice(1)
    expect(titles).toEqual(expect.arrayContaining(['信息资源名称', '处室（科）', '信息项名称', '不予共享依据']))
    expect(template.worksheets[0]?.getCell('F2').dataValidation.type).toBe('list')
  })
})

describe('a wrong sheet', () => {
  test('names each wrong cell; whole: nothing is taken in, entry by entry: what is right', async () => {
    const file = await xlsx([
      entryCells({ 信息资源名称: '好的目录' }),
      entryCells({ 信息资源名称: '错的目录', 更新周期: '偶尔', 开放属性: '不予开放' }),
      itemCells('金额', 'je', { 长度: '很长' }),
      entryCells({ 信息资源名称: '违法目录', 共享类型: '不予共享' }),
      entryCells({ 信息资源名称: '好的目录', 摘要: '又一次' }),
    ])
    const checked = await send(file)
    expect(checked.body).toMatchObject({ state: 'checked', entries: 4, created: 1, refused: 3 })
    const faults = await faultsOf(checked.body.id)
    const seen = faults.map(
      ({ row, title, text }: { row: number; title: string; text: string }) => `${row} ${title} ${text}`,
    )
    expect(seen.join('\n')).toContain('3 更新周期 “偶尔”不在选项内')
    expect(seen.join('\n')).toContain('4 长度 “很长”应为数字')
    expect(seen.join('\n')).toMatch(/5 不予共享理由 不予共享须写明理由/)
    expect(seen.join('\n')).toMatch(/6 {2}与第 2 行是同一条目录/)

    const whole = await send(file)
    expect((await apply(whole.body.id, 'all')).body).toMatchObject({ state: 'refused', created: 0, refused: 4 })
    expect((await book.get('clerk', 'entries?q=好的目录')).body.items).toEqual([])
    expect((await apply(checked.body.id, 'rows')).body).toMatchObject({ state: 'done', created: 1, refused: 3 })
    expect((await book.get('clerk', 'entries?q=好的目录')).body.items).toHaveLength(1)

    const marked = new ExcelJS.Workbook()
    await marked.xlsx.load((await bytesOf(`imports/${checked.body.id}/report`)) as never)
    const sheet = marked.worksheets[0] as ExcelJS.Worksheet
    const column = (sheet.getRow(1).values as string[]).indexOf('更新周期')
    expect(sheet.getCell(3, column).fill).toMatchObject({ fgColor: { argb: 'FFFFC7CE' } })
    expect(sheet.getCell(3, column).note).toContain('不在选项内')
    expect(sheet.getCell(3, sheet.columnCount).value).toContain('更新周期')
    expect(sheet.getCell(2, column).fill?.type === 'pattern').toBe(false)
  })

  test.each([
    [
      'a formula',
      (sheet: ExcelJS.Worksheet) => (sheet.getCell('C2').value = { formula: '1+1', result: 2 }),
      '单元格是公式',
    ],
    ['cells merged sideways', (sheet: ExcelJS.Worksheet) => sheet.mergeCells('C2:D2'), '左右合并'],
  ])('%s is named', async (_, change, text) => {
    const checked = await send(
      await xlsx([entryCells({ 信息资源名称: '公式目录' })], (sheet) => {
        change(sheet)
      }),
    )
    expect(checked.body).toMatchObject({ state: 'checked', created: 0, refused: 1 })
    expect((await faultsOf(checked.body.id))[0].text).toContain(text)
  })

  test('a JSON file has its faults named beside the fields, and what is right is taken in', async () => {
    const good = {
      frontCode: '307010024701',
      name: '社区食堂',
      format: '3',
      updateCycle: '每月',
      shareType: 1,
      openType: 3,
      dataLevel: 1,
      keywords: ['食堂'],
      items: [
        { title: '名称', name: 'mc', type: 'C', key: true, grade: 1 },
        { title: '座位数', name: 'zws', type: 'N', length: 4 },
      ],
    }
    const wrong = { ...good, name: '错的食堂', items: [{ ...good.items[0], length: '很长' }] }
    const file = JSON.stringify([good, wrong, { ...good, name: '怪食堂', colour: '红', keywords: 5 }])
    const checked = await send(file, 'clerk', '目录.json')
    expect(checked.body).toMatchObject({ state: 'checked', entries: 3, items: 5, created: 1, refused: 2 })
    expect((await apply(checked.body.id, 'rows')).body).toMatchObject({ state: 'done', created: 1 })
    const [entry] = (await book.get('clerk', 'entries?q=社区食堂')).body.items
    expect((await book.get('clerk', `entries/${entry.id}`)).body).toMatchObject({
      shareType: 1,
      keywords: ['食堂'],
      items: [{ key: true }, { name: 'zws', length: 4 }],
    })
    const marked = JSON.parse((await bytesOf(`imports/${checked.body.id}/report`)).toString())
    expect(marked[0]).not.toHaveProperty('problems')
    expect(marked[1].problems.join()).toContain('长度：“很长”应为数字')
    expect(marked[2].problems).toEqual(['colour：不认识的字段“colour”', '关键词：类型不对，请对照导出的 JSON'])
    for (const broken of ['[{"name":', '{"items":5}', '[1,2]'])
      expect((await send(broken, 'clerk', '坏.json')).body).toMatchObject({ state: 'refused' })
  })

  test('hidden sheets are not read, and that is said', async () => {
    const file = await xlsx([entryCells({ 信息资源名称: '可见目录' })], (_, workbook) => {
      workbook.addWorksheet('旧数据', { state: 'hidden' }).addRow(['x'])
    })
    expect((await send(file)).body).toMatchObject({ created: 1, warnings: ['隐藏的工作表未读取：旧数据'] })
  })

  test.each([
    ['missing and unknown columns', [{ 信息资源名称: '甲', 颜色: '红' }], /缺少列：.*更新周期.*不认识的列：颜色/],
    ['no rows', [{}], /没有数据行|表头有误/],
  ])('%s are refused as a whole', async (_, rows, reason) => {
    const checked = await send(await xlsx(rows as Cells[]))
    expect(checked.body).toMatchObject({ state: 'refused', reason: expect.stringMatching(reason) })
  })

  test.each([
    ['a broken xlsx', Buffer.from('PK\u0003\u0004 broken')],
    ['an unclosed quote', Buffer.from('信息资源名称\n"甲')],
    ['nothing', Buffer.alloc(0)],
  ])('%s is refused clearly', async (_, file) => {
    expect((await send(file)).body).toMatchObject({ state: 'refused', reason: expect.stringContaining('不能导入') })
  })

  test('a file that is too large is refused while it comes, and nothing is kept of it', async () => {
    const reply = await send(Buffer.alloc((50 << 20) + 10, 65))
    expect([reply.status, reply.body.code]).toEqual([413, expect.stringMatching(/TOO_LARGE/)])
  })

  test('another department neither sees the import nor takes it in, nor writes into a foreign book', async () => {
    const mine = await send(await xlsx([entryCells({ 信息资源名称: '本部门目录' })]))
    expect((await book.get('other', `imports/${mine.body.id}`)).status).toBe(403)
    expect((await book.post('other', `imports/${mine.body.id}/apply`, { mode: 'all' })).status).toBe(403)
    const foreign = await send(await xlsx([{ 提供方: '市民政局', ...entryCells() }]), 'other')
    expect(foreign.body).toMatchObject({ created: 0, refused: 1 })
    const whose = await send(await xlsx([entryCells()]), 'bureau')
    expect([whose.status, whose.body.code]).toEqual([400, 'CATALOGUE_IMPORT_FOR_WHOM'])
    const elsewhere = await send(await xlsx([entryCells()]), 'clerk', `目录.xlsx&for=${book.second.id}`)
    expect(elsewhere.status).toBe(403)
  })
})

describe('代录入: the bureau fills a sheet in for a department', () => {
  const fill = async (name: string) =>
    send(await xlsx([entryCells({ 信息资源名称: name })]), 'bureau', `代录.xlsx&for=${book.first.code}`)
  const entryNamed = async (name: string) => (await book.get('clerk', `entries?q=${name}`)).body.items[0]

  test('it is checked as the department would, sent to it, and taken in by it; nothing enters its book before', async () => {
    const filled = await fill('代录入甲')
    expect(filled.body).toMatchObject({ state: 'checked', proxy: true, org: book.first.id, created: 1, refused: 0 })
    const path = `imports/${filled.body.id}`
    const early = await book.post('clerk', `${path}/apply`, { mode: 'all' })
    expect(early.body.code).toBe('CATALOGUE_IMPORT_STATE')
    expect((await book.post('clerk', `${path}/offer`)).status).toBe(403)
    expect((await book.post('bureau', `${path}/offer`)).body).toMatchObject({ state: 'offered' })
    expect((await book.post('bureau', `${path}/offer`)).body.code).toBe('CATALOGUE_IMPORT_OFFER')
    expect((await book.post('bureau', `${path}/apply`, { mode: 'all' })).status).toBe(403)
    expect((await book.post('other', `${path}/apply`, { mode: 'all' })).status).toBe(403)
    const { body: told } = await book.call('clerk', 'GET', '/v1/workflow/notices')
    expect(told.items.map((notice: { link: string }) => notice.link)).toContain(`/${path}`)
    expect(await entryNamed('代录入甲')).toBeUndefined()
    expect((await apply(filled.body.id, 'all')).body).toMatchObject({
      state: 'done',
      takenByName: 'usr_clerk同志',
    })
    expect(await entryNamed('代录入甲')).toMatchObject({ state: 'draft', provider: book.first.id })
    const { body: answered } = await book.call('bureau', 'GET', '/v1/workflow/notices')
    expect(answered.items.map((notice: { title: string }) => notice.title)).toContain(
      '提供部门已确认代录入的目录：代录.xlsx',
    )
  })

  test('who filled an entry in does not review it, a colleague does; the evidence names who filled it in', async () => {
    const filled = await fill('代录入乙')
    await book.post('bureau', `imports/${filled.body.id}/offer`)
    await apply(filled.body.id, 'rows')
    const { id, revision } = await entryNamed('代录入乙')
    const saved = await book.put('clerk', id, revision, { name: '代录入乙' })
    const sent = await book.submit(saved.body)
    expect([sent.status, sent.body.state]).toEqual([200, 'reviewing'])
    await book.act('head', id, 'approve')
    expect((await book.act('bureau', id, 'approve')).body.code).toBe('WORKFLOW_OWN_WORK')
    expect((await book.act('bureau2', id, 'approve')).status).toBe(200)
    expect((await book.get('clerk', `entries/${id}`)).body.state).toBe('published')
    expect((await book.get('clerk', `imports?entry=${id}`)).body.items).toMatchObject([
      { id: filled.body.id, proxy: true, createdByName: 'usr_bureau同志' },
    ])
    await book.deps.settle()
    const { body } = await book.call('auditor', 'GET', `/v1/evidence/events?object=${id}`)
    expect(body.items.map((one: { kind: string }) => one.kind)).toContain('catalogue.entry.entered-for')
  })

  test('the department refuses with a reason, and nothing was written', async () => {
    const filled = await fill('代录入丙')
    await book.post('bureau', `imports/${filled.body.id}/offer`)
    expect((await book.post('clerk', `imports/${filled.body.id}/refuse`, { reason: '' })).status).toBe(400)
    const refused = await book.post('clerk', `imports/${filled.body.id}/refuse`, { reason: '不是本部门职责' })
    expect(refused.body).toMatchObject({ state: 'refused', reason: '提供部门未接受：不是本部门职责' })
    expect(await entryNamed('代录入丙')).toBeUndefined()
  })
})

test('a run that was cut off goes on behind what it had taken in', async () => {
  const rows = Array.from({ length: 9 }, (_, i) => entryCells({ 信息资源名称: `续传目录${i}` }))
  const checked = await send(await xlsx(rows))
  const { runImport } = await import('../src/bulk/run-import.ts')
  const subject = book.people.clerk
  const stop = new AbortController()
  const context = {
    signal: stop.signal,
    progress: async (done: number) => {
      if (done >= 5) stop.abort(new Error('cut off'))
    },
  }
  const input = { import: checked.body.id, mode: 'rows', submit: false, subject } as const
  await expect(runImport(book.deps, context, input)).rejects.toThrow('cut off')
  const before = (await book.get('clerk', 'entries?q=续传目录&limit=100')).body.items.length
  expect(before).toBeGreaterThan(0)
  const counts = await runImport(
    book.deps,
    { ...context, signal: new AbortController().signal, progress: async () => {} },
    input,
  )
  expect(counts).toMatchObject({ created: 9, refused: 0 })
  expect((await book.get('clerk', 'entries?q=续传目录&limit=100')).body.items).toHaveLength(9)
})
