import { globSync, readFileSync } from 'node:fs'
import { type Db, openDb } from '@shuyuan/db'
import { copyDb } from '@shuyuan/testkit'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { root } from '../tools/root.mjs'
import { preparedStory } from './prepared-story.ts'

vi.setConfig({ hookTimeout: 300_000 })

let base: Awaited<ReturnType<typeof copyDb>>
let db: Db
beforeAll(async () => {
  base = await copyDb((await preparedStory()).database)
  db = openDb(base.url, { max: 1 })
})
afterAll(async () => {
  await db?.destroy()
  await base?.drop()
})

/** Tables that a store deletes from. */
function emptied(): Set<string> {
  const names = globSync('{modules,packages,apps}/*/src/**/*.ts', { cwd: root }).flatMap((file) =>
    [...readFileSync(`${root}/${file}`, 'utf8').matchAll(/delete(?:From\('| from )([a-z]+\.\w+)/g)].map(
      ([, name = '']) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
    ),
  )
  return new Set(names)
}

/** References to rows that are deleted somewhere, by themselves or with others, which no index finds: each deletion reads the whole table. */
async function unfound(): Promise<string[]> {
  const { rows } = await sql<{ child: string; parent: string; columns: string; cascades: boolean; indexed: boolean }>`
    select c.conrelid::regclass::text as child, c.confrelid::regclass::text as parent, c.confdeltype = 'c' as cascades,
      (select string_agg(a.attname, ', ' order by a.attnum) from pg_attribute a
        where a.attrelid = c.conrelid and a.attnum = any(c.conkey)) as columns,
      exists (select from pg_index i where i.indrelid = c.conrelid and i.indpred is null
        and (i.indkey::int2[])[0:cardinality(c.conkey) - 1] @> c.conkey) as indexed
    from pg_constraint c where c.contype = 'f' and c.connamespace <> 'pgboss'::regnamespace`.execute(db)
  const gone = emptied()
  for (let grown = 0; grown < gone.size; ) {
    grown = gone.size
    for (const { child, parent, cascades } of rows) if (cascades && gone.has(parent)) gone.add(child)
  }
  return rows
    .filter(({ parent, indexed }) => gone.has(parent) && !indexed)
    .map(({ child, columns, parent }) => `${child} (${columns}) → ${parent}`)
    .sort()
}

test('a row that is deleted is looked for in other tables by an index', async () => {
  expect(emptied().size).toBeGreaterThan(30)
  expect(await unfound()).toEqual([])
  await sql`drop index harvest.change_record`.execute(db)
  expect(await unfound()).toEqual(['harvest.change (record) → harvest.record'])
})
