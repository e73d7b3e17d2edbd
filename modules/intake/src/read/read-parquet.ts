import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Engine, ident, openEngine, text } from '@shuyuan/engine'
import { type Layout, RAW_LIMIT, type SourceRow } from './layout.ts'

/** An engine of its own for a file from outside: it is read beside nobody else's data and in little memory. */
export async function openParquet(path: string): Promise<{ engine: Engine; close(): Promise<void> }> {
  const tempDir = await mkdtemp(join(tmpdir(), 'shuyuan-parquet-'))
  const engine = openEngine({ tempDir, threads: 1, memoryLimit: '512MB', folders: [dirname(path)] })
  return {
    engine,
    async close() {
      await engine.close()
      await rm(tempDir, { recursive: true, force: true })
    },
  }
}

/** FROM and SELECT of a Parquet file as text: lists, structures and maps as JSON, bytes in hexadecimal. */
export function parquetSql(path: string, columns: readonly { name: string; type: string }[]): string {
  const cells = columns.map(({ name, type }, i) => {
    const column = ident(name)
    const nested = /[[(]|^(?:STRUCT|MAP|UNION)/.test(type) && !type.startsWith('DECIMAL')
    const value = nested ? `to_json(${column})` : type === 'BLOB' ? `hex(${column})` : column
    return `nullif(cast(${value} as varchar), '') as c${i}`
  })
  return `select ${cells.join(', ')} from read_parquet(${text(path)})`
}

/** Columns of a Parquet file in their order, with the engine's type names. */
export async function parquetColumns(engine: Engine, path: string): Promise<{ name: string; type: string }[]> {
  const rows = await engine.query<{ column_name: string; column_type: string }>(
    `describe select * from read_parquet(${text(path)})`,
  )
  return rows.map((row) => ({ name: row.column_name, type: row.column_type }))
}

/** The rows of a Parquet file as text cells. */
export async function* readParquet(path: string, layout: Layout): AsyncGenerator<SourceRow> {
  const { engine, close } = await openParquet(path)
  let row = 0
  try {
    const sql = parquetSql(path, await parquetColumns(engine, path))
    for await (const batch of engine.stream<Record<string, string | null>>(sql, [], { timeoutMs: 0 }))
      for (const record of batch) {
        const cells = layout.header.map((_, i) => record[`c${i}`] ?? null)
        const flaw = cells.some((cell) => cell?.includes('\0')) ? 'nul_byte' : null
        yield { row: ++row, cells, flaw, raw: JSON.stringify(cells).slice(0, RAW_LIMIT) }
      }
  } finally {
    await close()
  }
}
