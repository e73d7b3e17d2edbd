import { createHash } from 'node:crypto'
import type { Tx } from '@shuyuan/db'
import { sql } from 'kysely'

export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** Which seeds are done: name → hash. */
export async function seedsDone(tx: Tx): Promise<Map<string, string>> {
  return new Map(
    (await tx.selectFrom('standards.seed').select(['name', 'hash']).execute()).map((s) => [s.name, s.hash]),
  )
}

export async function markSeed(tx: Tx, name: string, hash: string): Promise<void> {
  await tx
    .insertInto('standards.seed')
    .values({ name, hash })
    .onConflict((c) => c.column('name').doUpdateSet({ hash }))
    .execute()
}

/** All in one statement; `rows` are named as the columns are. */
export async function upsertBundled(tx: Tx, rows: readonly object[], now: Date): Promise<void> {
  await sql`insert into standards.element (id, semantic, name, name_en, pinyin, category, object_class, property, representation, data_type, format,
      code_list, identifier, definition, synonyms, sensitivity, grade, mask, search, status, source, submitter, created_at, updated_at, updated_by)
    select id, semantic, name, name_en, pinyin, category, object_class, property, representation, data_type, format,
      code_list, identifier, definition, synonyms, sensitivity, grade, mask, search, 'standard', 'bundled', '数源平台', ${now}, ${now}, 'system'
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as e (id text, semantic text, name text, name_en text, pinyin text, category text,
      object_class text, property text, representation text, data_type text, format text, code_list text, identifier text, definition text,
      synonyms text[], sensitivity text, grade smallint, mask text, search text)
    on conflict (id) do update set semantic = excluded.semantic, name = excluded.name, name_en = excluded.name_en, pinyin = excluded.pinyin,
      category = excluded.category, object_class = excluded.object_class, property = excluded.property, representation = excluded.representation,
      data_type = excluded.data_type, format = excluded.format, code_list = excluded.code_list, identifier = excluded.identifier,
      definition = excluded.definition, synonyms = excluded.synonyms, sensitivity = excluded.sensitivity, grade = excluded.grade,
      mask = excluded.mask, search = excluded.search, updated_at = excluded.updated_at
      where standards.element.version = 1`.execute(tx)
}
