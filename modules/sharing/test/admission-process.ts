/** One of the racing gateway processes: calls until the shared quota is used up, and brings nonces that the other brings too. */
import { openAdmissionBook } from '../src/gateway/admission-book.ts'

const book = openAdmissionBook(process.argv[2] as string)
const time = Date.parse('2026-03-02T09:00:00+08:00')
const date = '2026-03-02'
const call = (grant: string, nonce: string, limit: number) =>
  book.admit({ appKey: 'AK', nonce, time, grant, date, limit })

let admitted = 0
for (let round = 0; round < 90; round++) {
  const verdicts = await Promise.all(
    Array.from({ length: 10 }, (_, i) => call('grt_race', `${process.pid}-${round}-${i}`, 1000)),
  )
  admitted += verdicts.filter((verdict) => verdict.admitted).length
}
let shared = 0
for (let i = 0; i < 50; i++) if ((await call('grt_shared', `shared-${i}`, 1000)).admitted) shared++
await book.close()
process.send?.({ admitted, shared })
process.disconnect()
