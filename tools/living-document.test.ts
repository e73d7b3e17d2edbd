import { expect, test } from 'vitest'
import { type Document, livingDocument } from './living-document.ts'

const text = { type: 'string' }
const get = (operationId: string, ...names: string[]) => ({
  get: { operationId, parameters: names.map((name) => ({ name, in: 'path', schema: text })) },
})
const document: Document = {
  paths: {
    '/v1/a/entries': get('entries'),
    '/v1/a/entries/{id}': get('entry', 'id'),
    '/v1/a/entries/{id}/checks': get('checks', 'id'),
    '/v1/b/checks/{check}': get('check', 'check'),
    '/v1/b/words/{word}': get('word', 'word'),
    '/v1/a/numbered/words': get('numbered'),
    '/v1/c/entries': get('others'),
    '/v1/c/notes/{entry}': get('note', 'entry'),
  },
  components: {
    schemas: { Want: { properties: { entry: text, note: text, kind: { type: 'string', enum: ['a'] } } } },
  },
}

test('livingDocument: an id may be one of a list of the platform, in addresses, elsewhere under its name, and below the first thing of a list that has any', async () => {
  const lists: Record<string, unknown> = {
    '/v1/a/entries': {
      items: [
        { id: 'ent_1', state: 'draft' },
        { id: 'ent_2', state: 'draft' },
        { id: 'ent_3', state: 'published' },
        { id: 'me', state: 'own' },
      ],
    },
    '/v1/a/entries/ent_1/checks': [],
    '/v1/a/entries/ent_3/checks': [{ id: 'chk_1' }],
    '/v1/a/numbered/words': [{ seq: 1 }],
    '/v1/c/entries': [{ id: 'oth_1', key: 'entry:oth_1' }],
  }
  const living = await livingDocument(document, async (path) => lists[path] ?? null, new Set(['me']))
  const schemaOf = (path: string) => living.paths[path]?.get?.parameters?.[0]?.schema
  const either = (...ids: string[]) => ({ anyOf: [{ type: 'string', enum: ids }, text] })
  // one of each state, and nobody's own
  expect(schemaOf('/v1/a/entries/{id}')).toEqual(either('ent_1', 'ent_3'))
  expect(schemaOf('/v1/b/checks/{check}')).toEqual(either('chk_1'))
  expect(schemaOf('/v1/b/words/{word}')).toEqual(text)
  // a name of the same module before one of another, and by the key where a thing has one
  expect(schemaOf('/v1/c/notes/{entry}')).toEqual(either('entry:oth_1'))
  const { properties } = living.components.schemas.Want ?? {}
  expect(properties).toEqual({ ...document.components.schemas.Want?.properties, entry: either('ent_1', 'ent_3') })
  expect(document.paths['/v1/a/entries/{id}']?.get?.parameters?.[0]?.schema).toBe(text)
})
