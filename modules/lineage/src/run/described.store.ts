import type { Db } from '@shuyuan/db'
import { sql } from 'kysely'
import '../tables.ts'

/** Which data item of which entry a column of a dataset stands for, by `<dataset node> <column>`. `job` is the one that tells it. */
export async function findDescribed(
  db: Db,
  job: string,
  datasets: readonly string[],
): Promise<Map<string, { entry: string; item: string }>> {
  const { rows } = await sql<{ source: string; column: string; entry: string; item: string }>`
    select c.source, c.source_column as column, n.id as entry, c.target_column as item
    from lineage.column_edge c
    join lineage.edge e on e.source = c.source and e.target = c.target and e.job = c.job and e.last_run = c.last_run
    join lineage.node n on n.key = c.target and n.kind = 'entry'
    where c.job = ${job} and c.source = any(${datasets as string[]}::text[])`.execute(db)
  return new Map(rows.map(({ source, column, entry, item }) => [`${source} ${column}`, { entry, item }]))
}
