import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createDictionary, createSpeller, planQuery, SearchIndex } from '../src/index.ts'
import { anyDocument, NAME, schema } from './random-corpus.ts'

const dictionary = createDictionary(['最低生活保障', '公安局'])
const speller = createSpeller(dictionary)
const documents = fc
  .sample(anyDocument(fc.constant('doc')), { seed: 11, numRuns: 300 })
  .map((each, i) => ({ ...each, key: `doc_${String(i).padStart(4, '0')}` }))
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-index-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const open = () => new SearchIndex(schema, dictionary, folder)
const found = (index: SearchIndex, question: string) => {
  const query = planQuery(question, {
    dictionary,
    speller,
    synonyms: new Map(),
    light: new Set(),
    fields: new Map(),
    countOf: (term) => index.countOf(0, term),
  })
  const scope = { shelf: 0, any: [{ flags: 1, owner: 'org_a' }, { flags: 2 }] }
  return index.rank({ query, scope, filters: {}, facets: ['share', 'theme', 'kinds'], limit: 20, nameField: NAME })
}
const answers = (index: SearchIndex) => ['户籍', '企业登记', 'huji', '3070100', ''].map((each) => found(index, each))

/** an index with a filled segment, two small ones and deletions */
function fill(): SearchIndex {
  const index = open()
  const writer = index.writer()
  for (const document of documents.slice(0, 200)) writer.add(document)
  index.fill(writer)
  index.apply({ remove: ['doc_0003', 'doc_0199'], add: documents.slice(150, 260) })
  index.apply({ remove: ['doc_0250'], add: documents.slice(260) })
  return index
}

test('SearchIndex.save, load: the same answers with the same texts, also after further changes of both', async () => {
  const index = fill()
  await index.save('stamp', { read: 42 })
  const again = open()
  expect(again.load('stamp')).toEqual({ read: 42 })
  expect(answers(again)).toEqual(answers(index))
  expect(found(again, '户籍').hits[0]?.shown).toContain('户籍')
  const change = { remove: ['doc_0010'], add: [{ ...(documents[20] as (typeof documents)[number]), name: '户籍人口' }] }
  for (const each of [index, again]) {
    each.apply(change)
    await each.tidy(async () => {}, true)
  }
  expect(answers(again)).toEqual(answers(index))
  expect(again.size().documents).toBe(index.size().documents)
}, 60_000)

test('SearchIndex.save: what changes while it goes on is not in it, and files that nobody needs go', async () => {
  const index = fill()
  const before = answers(index)
  writeFileSync(join(folder, 'left-over.shown'), 'of a start that was cut off')
  const saving = index.save('stamp', null)
  index.apply({ remove: documents.map((each) => each.key), add: [] })
  await saving
  const again = open()
  again.load('stamp')
  expect(answers(again)).toEqual(before)
  expect(readdirSync(folder).length).toBe(2 * again.size().segments + 1)
  await index.save('stamp', null)
  await index.tidy(async () => {}, true)
  await index.save('stamp', null)
  expect(readdirSync(folder).length).toBe(2 * 2 + 1)
}, 60_000)

test('SearchIndex.load: nothing of what other code wrote, was cut short or has a changed byte', async () => {
  const index = fill()
  await index.save('stamp', null)
  expect(open().load('other stamp')).toBe(undefined)
  for (const name of readdirSync(folder)) {
    const path = join(folder, name)
    const whole = readFileSync(path)
    truncateSync(path, whole.length - 1)
    expect(open().load('stamp'), `${name} cut short`).toBe(undefined)
    if (name.endsWith('.segment')) {
      const changed = Buffer.from(whole)
      changed[100] = (changed[100] as number) ^ 1
      writeFileSync(path, changed)
      expect(open().load('stamp'), `${name} changed`).toBe(undefined)
    }
    rmSync(path)
    expect(open().load('stamp'), `${name} gone`).toBe(undefined)
    writeFileSync(path, whole)
  }
  expect(open().load('stamp')).toBe(null)
}, 60_000)
