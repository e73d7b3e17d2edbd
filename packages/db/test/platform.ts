/** A stand-in for the platform process, to be killed: `platform.ts DIR`. Prints the server's URL and pid, then stays. */
import { openServer } from '../src/index.ts'

const server = await openServer(process.argv[2] ?? '', { fsync: false, report: (line) => console.log(`! ${line}`) })
console.log(JSON.stringify({ url: server.url, pid: server.pid() }))
process.on('SIGTERM', () => void server.stop().then(() => process.exit(0)))
setInterval(() => {}, 1000)
