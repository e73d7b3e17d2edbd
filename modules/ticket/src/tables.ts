import type { JSONColumnType } from 'kysely'
import type { RowsFrom, Ticket } from './ticket/ticket.ts'

type Json<T extends object | null> = JSONColumnType<T, string | null, string | null>

declare module '@shuyuan/db' {
  interface Tables {
    'ticket.ticket': Omit<Ticket, 'rowsFrom'> & { rowsFrom: Json<RowsFrom | null> }
    'ticket.row': {
      ticket: string
      seq: number
      keyHash: string
      keySealed: string
      column: string | null
      valueSealed: string | null
      expectedSealed: string | null
    }
    'ticket.comment': {
      id: string
      ticket: string
      by: string
      byName: string
      org: string | null
      body: string
      at: Date
    }
    'ticket.exception': {
      id: string
      dataset: string | null
      cause: string
      keyHash: string | null
      ticket: string
      reason: string
      by: string
      at: Date
      endedAt: Date | null
    }
    'ticket.routing': {
      dataset: string
      column: string
      units: Json<Record<string, string>>
      editedBy: string
      editedAt: Date
    }
    'ticket.repair': {
      id: string
      ticket: string
      upload: string
      base: string
      version: string
      rows: number | null
      state: 'queued' | 'done' | 'failed'
      error: string | null
      job: string | null
      by: string
      at: Date
    }
    'ticket.doubt': {
      id: string
      ticket: string
      call: string
      dataset: string
      keyHash: string
      columns: Json<string[]>
      problem: 'wrong' | 'incomplete' | 'inconsistent' | 'outdated' | 'other'
      asker: string
      by: string
      since: Date
      settledAt: Date | null
      settled: 'repaired' | 'exception' | null
    }
    'ticket.number': { year: number; last: number }
  }
}
