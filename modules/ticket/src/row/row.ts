/** A record that a ticket names by its key columns. Values are plain here and sealed at rest. */
export interface TicketRow {
  key: Record<string, string>
  column?: string | undefined
  value?: string | null | undefined
  expected?: string | null | undefined
}
