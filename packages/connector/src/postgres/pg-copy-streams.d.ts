/** The part of pg-copy-streams that is used here. */
declare module 'pg-copy-streams' {
  import type { Readable } from 'node:stream'
  import type { Connection, Submittable } from 'pg'

  export function to(text: string): Readable & Submittable & { rowCount: number; submit(connection: Connection): void }
}
