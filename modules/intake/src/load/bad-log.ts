import { open } from 'node:fs/promises'
import type { BadRow } from './bad-row.ts'

/** Writes bad rows as NDJSON; durable after `close`. */
export async function badLog(path: string) {
  const file = await open(path, 'a', 0o600)
  return {
    async write(rows: readonly BadRow[]): Promise<void> {
      for (let at = 0; at < rows.length; at += 1000)
        await file.appendFile(
          rows
            .slice(at, at + 1000)
            .map((row) => `${JSON.stringify(row)}\n`)
            .join(''),
        )
    },
    async close(): Promise<void> {
      await file.sync()
      await file.close()
    },
  }
}
