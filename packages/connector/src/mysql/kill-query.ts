import type mysql from 'mysql2'

/** Ends what the server does for a connection. An account may stop its own. */
export async function killQuery(connection: mysql.Connection, connect: () => Promise<mysql.Connection>): Promise<void> {
  try {
    const other = await connect()
    await other.promise().query(`kill query ${Math.trunc(connection.threadId ?? 0)}`)
    other.end(() => {})
  } catch {
    // the connection itself is given up in any case
  }
}
