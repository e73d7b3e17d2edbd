import type { Tx } from '@shuyuan/db'
import { sql } from 'kysely'
import { dataText } from '../data.ts'
import { bundledElements } from '../element/bundled-elements.ts'
import { searchText } from '../element/element.ts'
import { hashOf, markSeed } from './seed.store.ts'

/** Bundled data elements in one statement. What the bureau edited (version above 1) stays as the bureau wants it. */
export async function seedElements(tx: Tx, now: Date, done: ReadonlyMap<string, string>): Promise<void> {
  const hash = hashOf(dataText('elements.json'))
  if (done.get('elements') === hash) return
  const rows = bundledElements().map((element) => ({
    ...element,
    name_en: element.nameEn,
    object_class: element.objectClass,
    data_type: element.dataType,
    code_list: element.codeList,
    identifier: element.check,
    search: searchText(element),
  }))
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
  await markSeed(tx, 'elements', hash)
}
