import { error } from '../errors.ts'
import { type Application, REFUSAL_CODES } from './application.ts'

/**
 * Why a provider's answer is not lawful (条例 art. 21), or null. Missing material is asked for once, with every item named, and is no
 * reason to refuse; a refusal names one of the known reasons. Pure.
 */
export function answerFault(
  application: Pick<Application, 'supplemented'>,
  answer: { outcome: string; comment: string; remarks: Record<string, string> },
): Error | null {
  const { outcome, comment, remarks } = answer
  if (outcome === 'returned') {
    if (application.supplemented) return error('SHARING_SUPPLEMENT_TWICE')
    if (Object.keys(remarks).length === 0) return error('SHARING_SUPPLEMENT_EMPTY')
  }
  if (outcome === 'rejected') {
    const code = remarks.code ?? ''
    if (!REFUSAL_CODES.some((known) => known === code))
      return error('SHARING_REFUSAL_CODE', { code, codes: REFUSAL_CODES.join('、') })
    if (/(材料|资料|要件)[^，。；]{0,6}(不全|不齐|不足|不完整|缺失|欠缺)/.test(comment))
      return error('SHARING_REFUSAL_MATERIAL')
  }
  return null
}
