/** A record that a ticket names by its key. Values are plain here and sealed at rest. */
export interface TicketRow {
  key: string
  column?: string | undefined
  value?: string | undefined
  expected?: string | undefined
}
