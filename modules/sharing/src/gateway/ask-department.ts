import { lookUpLogical } from '@shuyuan/connection'
import type { SharingDeps } from '../deps.ts'
import { ROWS_PER_KEY } from '../online/online-record.ts'
import type { CallMode, ServiceField } from '../service/service-record.ts'
import { shownValue } from '../service/lookup-key.ts'
import type { AdmittedCall, AskedCall } from './admit-call.ts'
import type { Books } from './books.ts'
import { sourceAway } from './source-away.ts'

/** Records under a key, each with the values of `offered` in order. */
export interface FoundRecords {
  offered: ServiceField[]
  records: (string | null)[][]
  complete: boolean
}

/**
 * Asks the department's database for the fields of one call and nothing else (个人信息保护法 art. 6); values of the key are compared as the
 * database compares them, without outer blanks and full-width forms. A call that it does not answer costs no quota. Errors:
 * SHARING_SOURCE_AWAY.
 */
export async function askDepartment(
  deps: SharingDeps,
  { admissions }: Pick<Books, 'admissions'>,
  { service, grant, date, subject }: AdmittedCall,
  question: { mode: CallMode; key: AskedCall['key']; fields: readonly string[] },
): Promise<FoundRecords> {
  const offered = service.fields.filter(({ name }) => question.fields.includes(name))
  const key = Object.fromEntries(
    service.keyColumns.map((column) => [column, (question.key[column] ?? '').normalize('NFKC').trim()]),
  )
  try {
    const { records, more } = await lookUpLogical(deps, {
      dataset: service.dataset,
      key,
      fields: offered.map(({ name }) => name),
      rows: ROWS_PER_KEY,
      by: subject.id,
      purpose: question.mode,
    })
    const shown = records.map((row) => row.map((value, i) => shownValue(value, offered[i]?.type)))
    return { offered, records: shown, complete: !more }
  } catch (cause) {
    admissions.giveBack(grant.id, date)
    throw sourceAway(service.code, cause)
  }
}
