import { writeFile } from 'node:fs/promises'
import { type Schemas, type ShuyuanClient, uploadFile } from '@shuyuan/sdk'
import { signedIn } from '../account.ts'
import type { Command } from '../command.ts'
import { UsageError } from '../usage-error.ts'
import { followJob } from '../follow-job.ts'

type Draft = Schemas['OnboardingDraft']

export const onboard: Command = {
  name: 'onboard',
  usage:
    'onboard 文件 [--provider 机构] [--key 数据项] [--name 目录名称] [--report 报告.html] [--submit --assessor 评估人] [--dry-run]',
  summary: '数据上架：识别 → 建议 → 入库 → 检查 → 报告 → 报审',
  options: {
    url: { type: 'string' },
    provider: { type: 'string' },
    key: { type: 'string' },
    name: { type: 'string' },
    report: { type: 'string' },
    assessor: { type: 'string' },
    submit: { type: 'boolean' },
    'dry-run': { type: 'boolean' },
  },
  async run([file], options) {
    if (!file) throw new UsageError('缺少文件')
    if (options.submit && !options.assessor) throw new UsageError('报审须用 --assessor 写明两项评估的评估人')
    const client = await signedIn(options)
    const { url, token = '' } = client.account
    const upload = await uploadFile({ base: url, token }, file)
    console.error(`已上传 ${upload.name}，${upload.size.toLocaleString()} 字节，${upload.detection.encoding}`)
    const { provider, key } = options
    const { data: draft } = await client.POST('/v1/onboarding/drafts', {
      body: { upload: upload.id, ...(provider ? { provider } : {}), ...(key ? { key } : {}) },
    })
    if (!draft) return 1
    showProposal(draft)
    if (options['dry-run']) return 0
    return load(client, draft, options)
  },
}

async function load(client: ShuyuanClient, draft: Draft, options: Record<string, string | undefined>): Promise<number> {
  const path = { draft: draft.id }
  let { revision } = draft
  if (options.name) {
    const proposal = { ...draft.proposal, name: options.name }
    const { data } = await client.PUT('/v1/onboarding/drafts/{draft}', {
      params: { path },
      body: { revision, proposal },
    })
    revision = data?.revision ?? revision
  }
  const { data: loading } = await client.POST('/v1/onboarding/drafts/{draft}/load', {
    params: { path },
    body: { revision },
  })
  if (!(await followJob(client, loading?.job ?? ''))) return 1
  const report = await checkedReport(client, draft.id)
  const { version, check } = report
  console.log(
    `读入 ${version?.rowsIn} 行，合格 ${version?.rowsGood}，问题 ${version?.rowsBad}；规则 ${check?.rules ?? 0} 条，发现 ${check?.violations ?? 0} 处，得分 ${check?.score?.toFixed(2) ?? '—'}`,
  )
  if (options.report) await saveReport(client, draft.id, options.report)
  if (!options.submit) return 0
  const gate = {
    date: new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10),
    person: options.assessor ?? '',
    note: '',
  }
  const personal = draft.proposal.columns.some((column) => column.keep && column.sensitivity !== 'none')
  await client.POST('/v1/onboarding/drafts/{draft}/submit', {
    params: { path },
    body: {
      revision: report.draft.revision,
      secrecyReview: { ...gate, conclusion: 'pass' },
      privacyReview: { ...gate, conclusion: personal ? 'pass' : 'not-involved' },
    },
  })
  console.log(`已报审：${report.entry?.code}`)
  return 0
}

function showProposal({ proposal }: Draft): void {
  console.log(
    `目录：${proposal.name}（共享 ${proposal.shareType} 类，开放 ${proposal.openType} 类，${proposal.dataLevel} 级）`,
  )
  for (const column of proposal.columns)
    console.log(
      [
        column.key ? '*' : ' ',
        column.title,
        column.type,
        column.element ?? '—',
        column.codeList ?? '—',
        `${column.grade} 级`,
        `${Math.round(column.confidence * 100)}%`,
      ].join('\t'),
    )
  console.log(`建议规则 ${proposal.rules.length} 条，启用 ${proposal.rules.filter((rule) => rule.keep).length} 条`)
}

/** The check runs as a job of its own right after the load. */
async function checkedReport(client: ShuyuanClient, draft: string): Promise<Schemas['OnboardingReport']> {
  for (let attempt = 0; ; attempt++) {
    const { data } = await client.GET('/v1/onboarding/drafts/{draft}/report', { params: { path: { draft } } })
    if (data && (data.check || attempt >= 240)) return data
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
}

async function saveReport(client: ShuyuanClient, draft: string, file: string): Promise<void> {
  const { data } = await client.GET('/v1/onboarding/drafts/{draft}/report.html', {
    params: { path: { draft } },
    parseAs: 'text',
  })
  await writeFile(file, (data as unknown as string) ?? '')
  console.error(`报告已写入 ${file}`)
}
