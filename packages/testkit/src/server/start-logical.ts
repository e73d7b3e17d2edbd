import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openServer } from '@shuyuan/db'
import pg from 'pg'

export interface LogicalServer {
  /** what a change source is opened with */
  target: { kind: 'postgres'; connection: pg.ClientConfig; name: string }
  client: pg.Client
  stop(): Promise<void>
}

/** A throw-away PostgreSQL that writes a logical log. */
export async function startLogical(name = 'shuyuan_test'): Promise<LogicalServer> {
  const dir = mkdtempSync(join(tmpdir(), 'shuyuan-source-'))
  const server = await openServer(dir, { fsync: false, logical: true })
  const client = new pg.Client({ connectionString: server.url })
  await client.connect()
  return {
    client,
    target: { kind: 'postgres', connection: { connectionString: server.url }, name },
    async stop() {
      await client.end()
      await server.stop()
      rmSync(dir, { recursive: true, force: true })
    },
  }
}
