import { createInterface } from 'node:readline'
import type { Schemas } from '@shuyuan/sdk'
import { UsageError } from '../usage-error.ts'

type Submission = Schemas['OnboardingSubmitInput']
export type Assessments = Pick<Submission, 'secrecyReview' | 'privacyReview'>
type Conclusion = Assessments['secrecyReview']['conclusion']

const CONCLUSIONS: Record<string, Conclusion> = { 通过: 'pass', 不通过: 'fail', 不涉及: 'not-involved' }
const WANTED = Object.keys(CONCLUSIONS).join('、')

/**
 * The two assessments that the law wants before review (条例 art. 13), as the assessor states them: what the options do not say is asked, at
 * a terminal or from the lines of a pipe. Nothing is concluded here. Throws UsageError for a conclusion that is none.
 */
export async function askAssessments(options: Record<string, string | undefined>): Promise<Assessments> {
  const lines = createInterface({ input: process.stdin })
  const answers = lines[Symbol.asyncIterator]()
  const ask = async (question: string): Promise<string> => {
    process.stderr.write(question)
    const { value, done } = await answers.next()
    if (done) throw new UsageError(`没有填写“${question.replace(/[（：].*$/, '')}”`)
    return value.trim()
  }
  const assess = async (title: string, option: string): Promise<Assessments['secrecyReview']> => {
    const said = options[option] ?? (await ask(`${title}结论（${WANTED}）：`))
    const conclusion = CONCLUSIONS[said] ?? Object.values(CONCLUSIONS).find((one) => one === said)
    if (!conclusion) throw new UsageError(`${title}结论“${said}”无效，应为${WANTED}`)
    const note = options[`${option}-note`] ?? (await ask(`${title}说明（可留空）：`))
    return { conclusion, note, person: options.assessor ?? '', date: today() }
  }
  try {
    return {
      secrecyReview: await assess('保密风险评估', 'secrecy'),
      privacyReview: await assess('个人信息保护影响评估', 'privacy'),
    }
  } finally {
    lines.close()
  }
}

/** The civil date in China, where the platform's days begin and end. */
function today(): string {
  return new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)
}
