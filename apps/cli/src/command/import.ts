import { writeFile } from 'node:fs/promises'
import { type Schemas, type ShuyuanClient, uploadFile } from '@shuyuan/sdk'
import { signedIn } from '../account.ts'
import type { Command } from '../command.ts'
import { followJob } from '../follow-job.ts'
import { UsageError } from '../usage-error.ts'

type Import = Schemas['CatalogueImport']

export const importSheet: Command = {
  name: 'import',
  usage: 'import 文件 [--mode all|rows] [--submit] [--dry-run] [--report 问题文件] [--for 部门]',
  summary: '批量导入目录：预检 → 导入；all 全部正确才导入，rows 导入正确的；--for 管理部门代录入，送该部门确认',
  options: {
    url: { type: 'string' },
    mode: { type: 'string' },
    report: { type: 'string' },
    for: { type: 'string' },
    submit: { type: 'boolean' },
    'dry-run': { type: 'boolean' },
  },
  async run([file], options) {
    const mode = options.mode ?? 'all'
    if (!file) throw new UsageError('缺少文件')
    if (mode !== 'all' && mode !== 'rows') throw new UsageError('--mode 应为 all 或 rows')
    const client = await signedIn(options)
    const { url, token = '' } = client.account
    const whose = options.for ? `?for=${encodeURIComponent(String(options.for))}` : ''
    const path = `/v1/catalogue/imports${whose}`
    const { id, job } = await uploadFile<Import>({ base: url, token }, file, { path })
    await followJob(client, job ?? '')
    const checked = await show(client, id)
    if (options.report && checked.faults > 0) await saveReport({ url, token }, id, options.report)
    if (checked.state !== 'checked' || options['dry-run']) return checked.state === 'checked' ? 0 : 1
    if (mode === 'all' && checked.refused > 0) return 1
    if (options.for) return offer(client, id)
    const { data: applied } = await client.POST('/v1/catalogue/imports/{import}/apply', {
      params: { path: { import: id } },
      body: { mode, submit: Boolean(options.submit) },
    })
    await followJob(client, applied?.job ?? '')
    return (await show(client, id)).state === 'done' ? 0 : 1
  },
}

/** What was filled in for a department is taken in by it, not from here. */
async function offer(client: ShuyuanClient, id: string): Promise<number> {
  const { data } = await client.POST('/v1/catalogue/imports/{import}/offer', { params: { path: { import: id } } })
  console.log('已送提供部门确认，确认后导入')
  return data?.state === 'offered' ? 0 : 1
}

async function show(client: ShuyuanClient, id: string): Promise<Import> {
  const params = { path: { import: id } }
  const { data } = await client.GET('/v1/catalogue/imports/{import}', { params })
  const made = data as Import
  const { entries, items, created, changed, unchanged, refused } = made
  console.log(
    `${made.state === 'checked' ? '预检' : '导入'}：目录 ${entries}，信息项 ${items}；新增 ${created}，修改 ${changed}，无变化 ${unchanged}，不符合要求 ${refused}`,
  )
  if (made.reason) console.error(made.reason)
  if (made.state === 'done' || made.faults === 0) return made
  const { data: faults } = await client.GET('/v1/catalogue/imports/{import}/faults', {
    params: { ...params, query: { limit: 50 } },
  })
  for (const { row, title, text } of faults?.items ?? []) console.error(`  第 ${row} 行 ${title}：${text}`)
  return made
}

async function saveReport(account: { url: string; token: string }, id: string, file: string): Promise<void> {
  const answer = await fetch(new URL(`/v1/catalogue/imports/${id}/report`, account.url), {
    headers: { authorization: `Bearer ${account.token}` },
  })
  await writeFile(file, Buffer.from(await answer.arrayBuffer()))
  console.error(`标注了问题的文件已写入 ${file}`)
}
