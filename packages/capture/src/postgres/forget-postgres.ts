import type pg from 'pg'
import { quote } from './connect-postgres.ts'

/** Drops our slot (ending its reader) and, unless kept, our publication. What is not there is no error. */
export async function forgetPostgres(
  client: pg.Client,
  name: string,
  options: { publication: boolean },
): Promise<void> {
  await client.query(
    'select pg_terminate_backend(active_pid) from pg_replication_slots where slot_name = $1 and active',
    [name],
  )
  for (let tries = 0; ; tries++) {
    try {
      await client.query('select pg_drop_replication_slot(slot_name) from pg_replication_slots where slot_name = $1', [
        name,
      ])
      break
    } catch (cause) {
      // The reader that was just told to end may still hold it.
      if ((cause as { code?: string }).code !== '55006' || tries === 20) throw cause
      await new Promise((ok) => setTimeout(ok, 100))
    }
  }
  if (options.publication) await client.query(`drop publication if exists ${quote(name)}`)
}
