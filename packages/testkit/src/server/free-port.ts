import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'

/** A free loopback port below the range that outgoing connections use. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(20_000, 32_000)
    const free = await new Promise<boolean>((ok) => {
      const server = createServer()
      server.on('error', () => ok(false))
      server.listen(port, '127.0.0.1', () => server.close(() => ok(true)))
    })
    if (free) return port
  }
}
