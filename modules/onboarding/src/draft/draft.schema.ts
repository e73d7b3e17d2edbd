import { Instant, line, PageQuery, said } from '@shuyuan/http'
import { z } from 'zod'

const Level = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])
const Choice = z.union([z.literal(1), z.literal(2), z.literal(3)])
const Text = z.string().max(2000).trim()

export const ProposedColumn = z
  .object({
    name: line(63),
    title: line(100),
    type: z.enum(['text', 'integer', 'decimal', 'boolean', 'date', 'datetime']),
    required: z.boolean(),
    key: z.boolean(),
    format: z.string().max(50).optional(),
    missing: z.array(z.string().max(40).trim().min(1)).max(20).optional().describe('表示“无值”的文字'),
    codeList: z.string().max(100).optional(),
    element: z.string().max(100).optional(),
    grade: Level,
    sensitivity: z.enum(['none', 'personal', 'sensitive']),
    mask: z.string().max(50).optional(),
    keep: z.boolean().describe('false：不入库'),
    semantic: z.string().max(100),
    confidence: z.number().min(0).max(1),
    reason: said().max(500),
  })
  .meta({ id: 'OnboardingColumn' })

export const ProposedRule = z
  .object({
    kind: z.string().max(50),
    columns: z.array(z.string().max(63)).max(20),
    params: z.record(z.string(), z.unknown()),
    severity: z.enum(['error', 'warning', 'info']).optional(),
    weight: z.number().positive().max(100).optional(),
    title: z.string().max(300).optional(),
    enabled: z.boolean().optional(),
    library: z.string().max(60).nullable().optional(),
    tolerance: z
      .object({ unit: z.enum(['rows', 'share']), value: z.number().min(0) })
      .nullable()
      .optional(),
    pack: z.string().max(60).nullable().optional().describe('来自数据元的规则包'),
    keep: z.boolean().describe('false：不启用'),
    confidence: z.number().min(0).max(1),
    reason: said().max(500),
  })
  .meta({ id: 'OnboardingRule' })

const Claim = z
  .object({
    item: line(100),
    kind: z.enum(['reuse', 'justified']).describe('引用自数源部门 · 依法重复采集'),
    reason: z.string().max(2000).trim().default(''),
    basisTitle: z.string().max(200).trim().default(''),
    basisArticle: z.string().max(200).trim().default(''),
  })
  .meta({ id: 'OnboardingClaim' })

export const Proposal = z
  .object({
    name: line(50),
    abstract: Text,
    frontCode: line(30),
    theme: line(10),
    region: z.string().max(12).trim(),
    updateCycle: line(10),
    shareType: Choice,
    shareMode: line(10),
    shareScope: Text,
    usePurpose: Text,
    useConditions: Text,
    openType: Choice,
    openConditions: Text,
    dataLevel: Level,
    keywords: z.array(line(50)).max(30),
    columns: z.array(ProposedColumn).min(1).max(2000),
    rules: z.array(ProposedRule).max(5000),
    claims: z.array(Claim).max(500).default([]).describe('数源在其他部门的数据项，为何入库（条例第十九条）'),
    guesses: z
      .record(z.string().max(50), z.object({ confidence: z.number().min(0).max(1), reason: said().max(500) }))
      .default({})
      .describe('名称、分类、主题、更新周期的把握与依据'),
  })
  .meta({ id: 'OnboardingProposal' })

const Head = {
  id: z.string(),
  upload: z.string(),
  fileName: z.string(),
  provider: z.string(),
  state: z.enum(['proposed', 'loading', 'loaded', 'submitted', 'failed', 'discarded']),
  entry: z.string().nullable(),
  dataset: z.string().nullable(),
  job: z.string().nullable(),
  revision: z.number().int(),
  createdBy: z.string(),
  createdAt: Instant,
  updatedAt: Instant,
}

export const DraftView = z
  .object({
    ...Head,
    layout: z.record(z.string(), z.unknown()),
    proposal: Proposal,
    ruleTitles: z
      .array(z.object({ zh: z.string(), en: z.string() }))
      .describe('每条建议规则对数据的要求，与 rules 逐条对应'),
  })
  .meta({ id: 'OnboardingDraft' })

export const DraftLine = z.object({ ...Head, name: z.string() }).meta({ id: 'OnboardingDraftLine' })

export const DraftQuery = PageQuery

export const ProposeBody = z
  .object({
    upload: z.string().max(100),
    provider: z.string().max(100).optional().describe('机构编号或统一社会信用代码；省略时为本部门'),
    key: z.string().max(300).optional().describe('主键数据项（字段名或名称），多项用逗号分隔'),
  })
  .meta({ id: 'OnboardingPropose' })

export const EditBody = z.object({ revision: z.number().int(), proposal: Proposal }).meta({ id: 'OnboardingEdit' })
export const RevisionBody = z.object({ revision: z.number().int() }).meta({ id: 'OnboardingRevision' })

const Gate = z.object({
  date: z.iso.date(),
  person: line(50),
  conclusion: z.enum(['pass', 'fail', 'not-involved']),
  note: z.string().max(1000).trim().default(''),
})

export const SubmitBody = z
  .object({
    revision: z.number().int(),
    secrecyReview: Gate.describe('保密风险评估'),
    privacyReview: Gate.describe('个人信息保护影响评估'),
  })
  .meta({ id: 'OnboardingSubmit' })

export const ReportView = z
  .object({
    draft: DraftLine,
    entry: z
      .object({
        id: z.string(),
        code: z.string(),
        name: z.string(),
        state: z.string(),
        providerName: z.string(),
        revision: z.number().int(),
      })
      .nullable(),
    version: z
      .object({
        id: z.string(),
        seq: z.number().int(),
        state: z.string(),
        rowsIn: z.number().int(),
        rowsGood: z.number().int(),
        rowsBad: z.number().int(),
        hash: z.string(),
        badByRule: z.record(z.string(), z.number().int()),
        error: z.object({ code: z.string(), title: said() }).nullable(),
      })
      .nullable(),
    check: z
      .object({
        id: z.string(),
        verdict: z.enum(['pass', 'warn', 'fail', 'none']),
        score: z.number().nullable(),
        grade: z.string().nullable(),
        dimensions: z.record(z.string(), z.number()),
        rules: z.number().int(),
        violated: z.number().int(),
        notRunnable: z.number().int(),
        violations: z.number().int(),
        results: z.array(
          z.object({
            title: z.string(),
            dimension: z.string(),
            columns: z.array(z.string()),
            state: z.string(),
            checked: z.number().int(),
            bad: z.number().int(),
            note: said(),
          }),
        ),
      })
      .nullable(),
  })
  .meta({ id: 'OnboardingReport' })
