/** The bare framework on the same machine: one route, one small JSON object. Several processes may share the port. */
import Fastify from 'fastify'

const app = Fastify({ logger: false })
app.post('/hello', () => ({ hello: 'world' }))
const port = Number(process.argv[2] ?? 0)
const listen = { port, host: '127.0.0.1', reusePort: port > 0 }
process.send?.(await app.listen(listen))
process.on('disconnect', () => process.exit(0))
