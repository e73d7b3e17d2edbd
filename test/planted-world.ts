import type { Schemas } from '@shuyuan/sdk'
import { parse } from 'csv-parse/sync'
import ExcelJS from 'exceljs'
import { expect } from 'vitest'
import type { Who } from './cast.ts'
import type { Theatre } from './platform.ts'
import { must } from './send.ts'
import { until } from './server-process.ts'
import { approveAll, jobDone, onboard, submitted } from './story.ts'

const NAME = '=1+1站点'
const ROWS = [
  "Z1,=cmd|' /C calc'!A0,+1+1,＠SUM(1)",
  'Z2,\t=1+1,-2+3+x,＝1+1',
  'Z3,@SUM(1),=HYPERLINK("http://x"),－1+x',
]
const CSV = `站点编号,=名称,+数,＠日\n${ROWS.join('\n')}\n`
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Where a file is, who takes it, and whether a planted text must be in it. */
export interface PlantedFile {
  who: Who | null
  url: string
  planted: boolean
}

/**
 * Files, rules, tickets, comparisons and lists of one department, full of texts that a spreadsheet would run, and every file for spreadsheets
 * that comes of them: by its address in the API document and its media type.
 */
export async function plantWorld({ send }: Theatre): Promise<Map<string, PlantedFile>> {
  const files = new Map<string, PlantedFile>()
  const post = <T>(who: Who, url: string, body: object | string, status = 201) =>
    must<T>(send(who, 'POST', url, body), status)
  const org = (await must<Schemas['IdentityMe']>(send('provider', 'GET', '/v1/identity/me'), 200)).subject.org as string
  await must(send('sysadmin', 'PATCH', `/v1/identity/orgs/${org}`, { name: '＝1+1交通局' }), 200)
  const loaded = await onboard(send, NAME, CSV)
  const draft = await must<Schemas['OnboardingDraft']>(
    send('provider', 'GET', `/v1/onboarding/drafts/${loaded.draft}`),
    200,
  )
  const dataset = draft.dataset as string
  const columns = draft.proposal.columns.map(({ name }) => name)
  await submitted(send, loaded.draft)
  for (const who of ['providerHead', 'bureau'] as const) await approveAll(send, who)
  const opened = await post<{ publication: Schemas['OpendataPublication']; job: string }>(
    'provider',
    '/v1/opendata/publications',
    { dataset },
    202,
  )
  await jobDone(send, 'provider', opened.job)
  const { entry } = await must<Schemas['OnboardingDraft']>(
    send('provider', 'GET', `/v1/onboarding/drafts/${loaded.draft}`),
    200,
  )
  const put = (path: string, type: string, who: Who | null, url = path, planted = true) =>
    files.set(`${path} ${type}`, { who, url, planted })

  put(
    '/v1/opendata/datasets/{id}/files/{format}',
    'text/csv',
    null,
    `/v1/opendata/datasets/${opened.publication.id}/files/csv`,
  )
  put(
    '/v1/opendata/datasets/{id}/files/{format}',
    XLSX,
    null,
    `/v1/opendata/datasets/${opened.publication.id}/files/xlsx`,
  )
  for (const [path, type] of [
    ['entries.csv', 'text/csv'],
    ['entries.xlsx', XLSX],
    ['sheet.csv', 'text/csv'],
  ] as const)
    put(`/v1/catalogue/${path}`, type, 'bureau')
  put('/v1/catalogue/import-template.xlsx', XLSX, 'bureau', undefined, false)
  put('/v1/catalogue/book.csv', 'text/csv', 'bureau', undefined, false)
  put('/v1/catalogue/reports/{report}/csv', 'text/csv', 'bureau', '/v1/catalogue/reports/entry-without-duty/csv')
  await post('provider', '/v1/catalogue/important', { entry, object: 'economy', degree: 'serious', reason: NAME })
  put('/v1/catalogue/important.csv', 'text/csv', 'bureau')

  const registers = {
    duties: '职责编号,职责名称\nZ1,=1+1职责\n',
    systems: '系统名称,所在网络,等保级别,状态,用途\n=1+1系统,政务外网,2,在用,＝1+1\n',
    expected: '职责编号,数据名称,类别\nZ1,=1+1数据,采集\n',
  }
  for (const [path, csv] of Object.entries(registers)) {
    expect(await post('provider', `/v1/catalogue/${path}/import`, { org, csv }, 200)).toMatchObject({ created: 1 })
    put(`/v1/catalogue/${path}.csv`, 'text/csv', 'provider', `/v1/catalogue/${path}.csv?org=${org}`)
  }
  const sheet = (await send('provider', 'GET', '/v1/catalogue/sheet.csv')).body.replace(/提供方代码/, '提供方')
  const book = new ExcelJS.Workbook()
  const page = book.addWorksheet('目录')
  for (const cells of parse(sheet, { bom: true }) as string[][]) page.addRow(cells)
  page.getCell('B2').value = { formula: '1+1', result: 2 }
  const imports = [
    ['csv', sheet, 'text/csv'],
    ['xlsx', Buffer.from(await book.xlsx.writeBuffer()), XLSX],
  ] as const
  for (const [ending, content, type] of imports) {
    const made = await must<{ id: string }>(
      send('provider', 'POST', `/v1/catalogue/imports?name=a.${ending}`, content),
      201,
    )
    put('/v1/catalogue/imports/{import}/report', type, 'provider', `/v1/catalogue/imports/${made.id}/report`)
  }

  const bad = await onboard(send, `${NAME}二`, CSV.replace('Z2,', ',').replace('@SUM(1)', '=9+9'))
  put(
    '/v1/intake/versions/{version}/bad-rows/download',
    'text/csv',
    'provider',
    `/v1/intake/versions/${bad.version}/bad-rows/download`,
  )
  const rule = { kind: 'length', columns: [columns[1]], params: { max: 1 }, severity: 'error' }
  await post('provider', `/v1/quality/datasets/${dataset}/rules`, rule)
  const run = await post<{ job: string; check: string }>('provider', `/v1/quality/datasets/${dataset}/checks`, {}, 202)
  await jobDone(send, 'provider', run.job)
  put(
    '/v1/quality/checks/{check}/violations/export',
    'text/csv',
    'provider',
    `/v1/quality/checks/${run.check}/violations/export?format=csv`,
  )
  const tickets = async () => (await send('provider', 'GET', '/v1/ticket/tickets')).json<{ items: { id: string }[] }>()
  await until(async () => (await tickets()).items.length > 0)
  const [ticket] = (await tickets()).items
  put('/v1/ticket/tickets/export', 'text/csv', 'bureau')
  put('/v1/ticket/report/export', 'text/csv', 'bureau')
  for (const [format, type] of [
    ['csv', 'text/csv'],
    ['xlsx', XLSX],
  ] as const)
    put(
      '/v1/ticket/tickets/{ticket}/rows/export',
      type,
      'provider',
      `/v1/ticket/tickets/${ticket?.id}/rows/export?format=${format}`,
    )

  const second = await must<Schemas['OnboardingDraft']>(
    send('provider', 'GET', `/v1/onboarding/drafts/${bad.draft}`),
    200,
  )
  const sources = [dataset, second.dataset as string]
  const plan = await post<{ id: string }>('bureau', '/v1/verification/plans', {
    name: '=1+1校核',
    objectType: 'other',
    keyKind: 'text',
    sources: sources.map((source) => ({ dataset: source, key: columns[0] })),
    fields: [
      {
        name: '=名称',
        kind: 'text',
        columns: Object.fromEntries(sources.map((source) => [source, columns[1]])),
        authority: null,
      },
    ],
    follow: false,
  })
  const compared = await post<{ id: string }>('bureau', `/v1/verification/plans/${plan.id}/runs`, {}, 202)
  const runUrl = `/v1/verification/runs/${compared.id}`
  await until(async () => (await send('bureau', 'GET', runUrl)).json<{ state: string }>().state === 'done')
  put('/v1/verification/runs/{run}/conflicts/export', 'text/csv', 'bureau', `${runUrl}/conflicts/export`)

  const list = '信息资源名称,信息资源代码,信息资源提供方,信息项名称\n=1+1目录,,=1+1交通局,名称\n'
  const reference = await must<{ id: string }>(
    send('bureau', 'POST', `/v1/harvest/references/upload?name=list`, list),
    201,
  )
  const aligned = await post<{ alignment: { id: string }; job: string }>(
    'bureau',
    '/v1/harvest/alignments',
    { reference: reference.id, provider: null },
    202,
  )
  await jobDone(send, 'bureau', aligned.job)
  put(
    '/v1/harvest/alignments/{alignment}/differences.csv',
    'text/csv',
    'bureau',
    `/v1/harvest/alignments/${aligned.alignment.id}/differences.csv`,
  )

  await post('bureau', '/v1/standards/code-lists', {
    id: 'odd_codes',
    name: '=1+1代码',
    validFrom: '2026-01-01',
    values: [{ code: '=1+1', label: '＝1+1' }],
  })
  for (const [format, type] of [
    ['csv', 'text/csv'],
    ['xlsx', XLSX],
  ] as const)
    put(
      '/v1/standards/code-lists/{id}/export',
      type,
      'bureau',
      `/v1/standards/code-lists/odd_codes/export?format=${format}`,
    )
  put('/v1/lifecycle/costs/export', 'text/csv', 'bureau', undefined, false)
  return files
}
