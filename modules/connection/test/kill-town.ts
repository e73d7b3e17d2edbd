import { type MariadbServer, startLogical, startMariadb } from '@shuyuan/testkit'
import mysql, { type ResultSetHeader, type RowDataPacket } from 'mysql2/promise'

/** A source database that a capture follows; the statements are written so that both kinds understand them. */
export interface Town {
  url: string
  /** Schema of its tables. */
  schema: string
  /** Runs a statement; answers how many rows it changed, as its log tells them. */
  run(statement: string): Promise<number>
  rows(query: string): Promise<Record<string, unknown>[]>
  /** A row source `n` of the numbers from 1 on. */
  numbers(to: number): string
  stop(): Promise<void>
}

export async function openPostgres(): Promise<Town> {
  const { client, target, stop } = await startLogical()
  return {
    url: String(target.connection.connectionString),
    schema: 'public',
    run: async (statement) => (await client.query(statement)).rowCount ?? 0,
    rows: async (query) => (await client.query(query)).rows,
    numbers: (to) => `generate_series(1, ${to}) n`,
    stop,
  }
}

export async function openMariadb(): Promise<Town> {
  const server = (await startMariadb()) as MariadbServer
  const { host, port, user, password, database } = server
  const admin = await mysql.createConnection({ host, port, user, password, database, charset: 'utf8mb4' })
  return {
    url: `mysql://${user}:${encodeURIComponent(password)}@${host}:${port}/${database}`,
    schema: database,
    async run(statement) {
      const [done] = await admin.query<ResultSetHeader>(statement)
      // an update to the same values is not in the log
      return statement.startsWith('update') ? (done.changedRows ?? 0) : done.affectedRows
    },
    rows: async (query) => (await admin.query<RowDataPacket[]>(query))[0],
    numbers: (to) => `(select seq as n from seq_1_to_${to}) numbers`,
    async stop() {
      await admin.end()
      await server.stop()
    },
  }
}
