import type { Db } from '@shuyuan/db'
import { sql } from 'kysely'
import { editionRows, toEntry } from '../../edition/edition.store.ts'
import type { Entry } from '../../entry/entry.ts'
import type { UsedEntry } from '../document/shown-entry.ts'

const PAGE = 5000

/** Newest and published versions of the next entries after `after`; all versions of an entry come together. */
export async function readVersions(db: Db, after: string, limit: number): Promise<UsedEntry[]> {
  const { rows } = await sql<{ id: string }>`
    select id from catalogue.entry where id > ${after} order by id limit ${limit}`.execute(db)
  const ids = rows.map((row) => row.id)
  return withUses(db, await readVersionsOf(db, ids), ids)
}

/** Newest and published versions of entries, by entry. */
export async function readVersionsOf(db: Db, entries: string[]): Promise<Entry[]> {
  if (entries.length === 0) return []
  const rows = await editionRows(db)
    .where('h.id', 'in', entries)
    .where((eb) => eb.or([eb('e.isHead', '=', true), eb('e.isLive', '=', true)]))
    .orderBy('h.id')
    .execute()
  return rows.map(toEntry)
}

/** What stands beside the versions: calls and downloads (a call of a service is also one of its data set), for the order of equals; the open
 * data set; the classes of each tree with all above them. */
export async function withUses(db: Db, versions: Entry[], entries: string[]): Promise<UsedEntry[]> {
  if (entries.length === 0) return []
  const { rows } = await sql<{ entry: string; uses: number; dataset: string | null }>`
    select entry, greatest(sum(uses) filter (where kind <> 'dataset'), sum(uses) filter (where kind = 'dataset'))::bigint as uses,
      max(ref) filter (where kind = 'open') as dataset
    from catalogue.resource where entry = any(${entries}) group by entry`.execute(db)
  const known = new Map(rows.map((row) => [row.entry, row]))
  const classes = await readClasses(db, entries)
  return versions.map((version) => {
    const { uses = 0, dataset = null } = known.get(version.id) ?? {}
    return { ...version, uses, dataset, classes: classes.get(version.id) ?? {} }
  })
}

/** Entry → tree → its classes and all above them. */
async function readClasses(db: Db, entries: string[]): Promise<Map<string, Record<string, string[]>>> {
  const { rows } = await sql<{ entry: string; tree: string; codes: string[] }>`
    with own as materialized (select entry, tree, code from catalogue.entry_class where entry = any(${entries})),
    line as materialized (
      select t.tree, l.code, l.above from (select distinct tree from own) t cross join lateral catalogue.class_lines(t.tree) l
    )
    select o.entry, o.tree, array_agg(distinct l.above order by l.above) as codes
    from own o join line l on l.tree = o.tree and l.code = o.code
    group by o.entry, o.tree`.execute(db)
  const classes = new Map<string, Record<string, string[]>>()
  for (const { entry, tree, codes } of rows) classes.set(entry, { ...classes.get(entry), [tree]: codes })
  return classes
}

export async function countEntries(db: Db): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) as count from catalogue.entry`.execute(db)
  return rows[0]?.count ?? 0
}

/** The oldest transaction that may still add changes: what comes from here on was perhaps not yet visible. */
export async function readHorizon(db: Db): Promise<string> {
  const { rows } = await sql<{ horizon: string }>`
    select pg_snapshot_xmin(pg_current_snapshot())::text as horizon`.execute(db)
  return rows[0]?.horizon as string
}

/** Changes of transactions from `since` on, as far as visible now. */
export async function* readChanges(db: Db, since: string): AsyncGenerator<{ seq: number; entry: string }[]> {
  let tx = since
  let seq = -1
  for (;;) {
    const { rows } = await sql<{ seq: number; entry: string; tx: string }>`
      select seq, entry, tx::text as tx from catalogue.search_change
      where (tx, seq) > (${tx}::text::xid8, ${seq}::bigint) order by tx, seq limit ${PAGE}`.execute(db)
    const last = rows.at(-1)
    if (!last) return
    yield rows
    if (rows.length < PAGE) return
    tx = last.tx
    seq = last.seq
  }
}

/** Forgets changes that every living process and every index kept on a disk has long seen; the last one stays to know the database by. */
export async function dropOldChanges(db: Db): Promise<void> {
  await sql`
    delete from catalogue.search_change
    where at < now() - interval '7 days' and seq < (select max(seq) from catalogue.search_change)`.execute(db)
}
