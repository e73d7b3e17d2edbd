import type { Check } from '../check/check.ts'
import type { Dimension } from '../kind/kind.ts'
import type { Setting } from '../score/setting.ts'

/** What a certificate says about one version of a dataset on one day. Signed as it stands; holds no value of the data. */
export interface Certificate {
  format: 'shuyuan-quality-certificate/1'
  id: string
  issuedAt: string
  dataset: { id: string; name: string; provider: string; entry: string | null }
  version: { id: string; seq: number; rows: number; hash: string; publishedAt: string | null }
  check: {
    id: string
    finishedAt: string
    rows: number
    rules: number
    violated: number
    notRunnable: number
    violations: number
  }
  verdict: Check['verdict']
  score: number | null
  grade: string | null
  /** how the score was made: weights of the dimensions, and the bar */
  formula: {
    text: string
    weights: Setting['weights']
    threshold: number
    notRunnable: Setting['notRunnable']
    oneVote: boolean
  }
  dimensions: { dimension: Dimension; weight: number; score: number | null; rules: number }[]
  rules: {
    title: string
    kind: string
    severity: string
    dimension: Dimension
    state: string
    checked: number
    bad: number
  }[]
  /** rules that found something or could not run */
  exceptions: { title: string; state: string; checked: number; bad: number; note: string }[]
  /** how rows were chosen */
  sample: { method: '全量'; rows: number; text: string }
}

export const FORMULA =
  '规则合格率 = 1 − 问题行 ÷ 检查行；维度得分 = 100 × Σ(规则权重 × 合格率) ÷ Σ规则权重；总分 = Σ(维度权重 × 维度得分) ÷ Σ有值维度的权重'
