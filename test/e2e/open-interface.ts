import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** An interface of a department whose rows can be changed. */
export async function openInterface() {
  let rows: object[] = Array.from({ length: 30 }, (_, i) => ({ id: i + 1, person: `对象${i + 1}`, amount: 500 + i }))
  const server = createServer((_, reply) => {
    reply.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(rows))
  })
  await new Promise<void>((ok) => server.listen(0, '127.0.0.1', ok))
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    /** amounts become words: another type, under which the rules about them stand */
    retype: () => void (rows = rows.map((row) => ({ ...row, amount: '伍佰元' }))),
    close: () => new Promise<void>((ok) => void server.close(() => ok())),
  }
}
