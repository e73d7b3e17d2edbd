import type mysql from 'mysql2'

const UNKNOWN_VARIABLE = 1193

/** The server itself ends the statement: MariaDB counts seconds, MySQL and its kin milliseconds. */
export async function limitTime(connection: mysql.Connection, timeoutMs: number): Promise<void> {
  const ms = Math.max(1, Math.trunc(timeoutMs))
  const set = (text: string) => connection.promise().query(`set session ${text}`)
  try {
    await set(`max_statement_time = ${ms / 1000}`)
  } catch (cause) {
    if ((cause as { errno?: number }).errno !== UNKNOWN_VARIABLE) throw cause
    await set(`max_execution_time = ${ms}`).catch(() => {}) // without either the clock here decides
  }
}

/** Every value as the server wrote it. */
export const asText = (field: { string(encoding?: string): string | null }): string | null => field.string('utf8')
