import type { Generated, JSONColumnType } from 'kysely'

interface OutboxTable {
  id: string
  leaf: string
  createdAt: Generated<Date>
}

interface EventTable {
  id: string
  writer: string
  index: number
  at: Date
  kind: string
  actor: string
  org: string | null
  object: string | null
  person: string | null
  detail: JSONColumnType<Record<string, string | number | boolean | null>>
}

interface CursorTable {
  writer: string
  nextIndex: number
  root: string
  updatedAt: Generated<Date>
}

declare module '@shuyuan/db' {
  interface Tables {
    'evidence.outbox': OutboxTable
    'evidence.event': EventTable
    'evidence.cursor': CursorTable
  }
}
