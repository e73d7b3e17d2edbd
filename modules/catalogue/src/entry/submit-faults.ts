import { checkUscc } from '@shuyuan/gb'
import type { EntryContent, Gate } from './entry.ts'

/**
 * What is still missing before submission: the nine items of 条例 art. 13 and the two assessments. Field → Chinese text. Pure.
 * The third gate, approval by the head of the department, is the first level of the review flow.
 */
export function submitFaults(content: EntryContent, providerCode: string): Record<string, string> {
  const faults: Record<string, string> = {}
  const need = (field: keyof EntryContent, missing: boolean, text: string) => {
    if (missing) faults[field] ??= text
  }
  const uscc = checkUscc(providerCode)
  if (!uscc.valid)
    faults.provider = `提供部门的统一社会信用代码“${providerCode}”不正确：${uscc.reason ?? '应为 18 位有效代码'}`
  need('abstract', content.abstract.trim() === '', '请填写摘要')
  need('items', content.items.length === 0, '请至少登记一个信息项')
  need('shareMode', content.shareMode === '', '请选择共享方式')
  need('theme', content.theme === '', '请选择主题')
  need('region', content.region === '', '请填写行政区划代码')
  need('useConditions', content.shareType === 2 && content.useConditions.trim() === '', '有条件共享须写明使用条件')
  need('openConditions', content.openType === 2 && content.openConditions.trim() === '', '有条件开放须写明开放条件')
  const secrecy = gateFault('保密风险评估', content.secrecyReview)
  need('secrecyReview', secrecy !== null, secrecy ?? '')
  const privacy = gateFault('个人信息保护影响评估', content.privacyReview)
  need('privacyReview', privacy !== null, privacy ?? '')
  const personal = content.items.some((item) => item.sensitivity !== 'none')
  need(
    'privacyReview',
    personal && content.privacyReview?.conclusion === 'not-involved',
    '信息项含个人信息，个人信息保护影响评估不能填“不涉及”',
  )
  return faults
}

function gateFault(what: string, gate: Gate | null): string | null {
  if (gate === null) return `请先完成${what}`
  if (gate.date === '' || gate.person.trim() === '') return `${what}须写明日期和评估人`
  return gate.conclusion === 'fail' ? `${what}未通过，不得报审` : null
}
