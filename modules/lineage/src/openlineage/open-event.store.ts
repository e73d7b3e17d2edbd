import type { Tx } from '@shuyuan/db'
import { sql } from 'kysely'
import '../tables.ts'
import type { RunEvent } from './event.schema.ts'

/** A run that never ends is forgotten after this long, and keeps no more than this many events. */
const DAYS = 7
const EVENTS = 100

interface RunName {
  job: string
  run: string
}

export async function keepOpen(
  tx: Tx,
  { job, run, at, event }: RunName & { at: Date; event: RunEvent },
): Promise<void> {
  await sql`delete from lineage.open_event where at < ${new Date(at.getTime() - DAYS * 86_400_000)}`.execute(tx)
  await sql`
    insert into lineage.open_event (job, run, at, events) values (${job}, ${run}, ${at}, ${JSON.stringify([event])}::jsonb)
    on conflict (job, run) do update set at = excluded.at,
      events = case when jsonb_array_length(open_event.events) < ${EVENTS} then open_event.events || excluded.events
        else open_event.events end`.execute(tx)
}

export async function takeOpen(tx: Tx, { job, run }: RunName): Promise<RunEvent[]> {
  const { rows } = await sql<{ events: RunEvent[] }>`
    delete from lineage.open_event where job = ${job} and run = ${run} returning events`.execute(tx)
  return rows[0]?.events ?? []
}

export async function forgetOpen(tx: Tx, name: RunName): Promise<void> {
  await takeOpen(tx, name)
}
