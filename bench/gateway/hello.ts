/** The bare framework on the same machine: one route, one small JSON object. */
import Fastify from 'fastify'

const app = Fastify({ logger: false })
app.post('/hello', () => ({ hello: 'world' }))
process.send?.(await app.listen({ port: 0, host: '127.0.0.1' }))
process.on('disconnect', () => process.exit(0))
