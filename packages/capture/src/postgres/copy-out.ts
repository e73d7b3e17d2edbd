import type pg from 'pg'
import { createPump, type Pump } from '../pump.ts'

/** The part of the driver's connection that COPY needs; its typings leave it out. */
interface Wire {
  stream: { pause(): void; resume(): void }
  on(event: 'copyData', listener: (message: { chunk: Buffer }) => void): void
  removeListener(event: 'copyData', listener: (message: { chunk: Buffer }) => void): void
  sendCopyFromChunk(chunk: Buffer): void
}

const wireOf = (client: pg.Client): Wire => (client as unknown as { connection: Wire }).connection

export const sendCopy = (client: pg.Client, chunk: Buffer): void => wireOf(client).sendCopyFromChunk(chunk)

/**
 * Runs a statement that answers with COPY data (COPY TO STDOUT, START_REPLICATION) under back-pressure. `take` must keep nothing of the chunk:
 * the driver reuses its memory.
 */
export function copyOut<T>(
  client: pg.Client,
  sql: string,
  take: (chunk: Buffer, push: (item: T) => void) => void,
): Pump<T> {
  const wire = wireOf(client)
  const pump = createPump<T>({ pause: () => wire.stream.pause(), resume: () => wire.stream.resume() })
  const onData = ({ chunk }: { chunk: Buffer }): void => {
    try {
      take(chunk, (item) => pump.push(item, chunk.length + 64))
    } catch (cause) {
      pump.end(cause)
    }
  }
  wire.on('copyData', onData)
  client
    .query(sql)
    .then(
      () => pump.end(),
      (cause: unknown) => pump.end(cause),
    )
    .finally(() => wire.removeListener('copyData', onData))
  return pump
}
