import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { urlOf } from '@shuyuan/db'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fillBook } from '../bench/search/fill-book.ts'
import { scopeOf } from '../modules/catalogue/src/search/document/search-document.ts'
import { searchEntries } from '../modules/catalogue/src/search/query/search-entries.ts'
import { SearchPage, SearchQuery } from '../modules/catalogue/src/search/query/search.schema.ts'
import { openSearch, type Search } from '../modules/catalogue/src/search/thread/open-search.ts'
import { openBook } from '../modules/catalogue/test/factory.ts'

const ENTRIES = 2530
/** A busy machine fills an index in minutes. */
const PATIENT = { timeout: 300_000, interval: 100 }
let book: Awaited<ReturnType<typeof openBook>>
let folder: string
let running: Search | undefined

beforeAll(async () => {
  book = await openBook()
  folder = join(book.deps.dataDir, 'kept')
  await fillBook(book.deps.db, ENTRIES)
})
afterAll(async () => {
  await running?.stop()
  await book.close()
})

/** A process that holds the index, killed as soon as it says a word. */
async function killAt(word: 'filling' | 'ready'): Promise<void> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'hold-index.ts'), urlOf(book.deps.db), folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exit = new Promise((done) => child.on('exit', done))
  for await (const line of createInterface(child.stdout)) if (line === word) break
  child.kill('SIGKILL')
  await exit
}

async function open(): Promise<Search> {
  running = await ready(openSearch(book.deps.db, folder))
  return running
}

async function ready(search: Search): Promise<Search> {
  await expect.poll(async () => (await search.status()).ready, PATIENT).toBe(true)
  return search
}

const kept = (place: string) => expect.poll(() => existsSync(join(place, 'index.json')), PATIENT).toBe(true)

const everything = (text: string) => ({
  text,
  scope: scopeOf({ all: true, org: null }),
  filters: {},
  facets: [],
  limit: 5,
})
const total = async (search: Search, text = '') => (await search.ask(everything(text)))?.total

test('the index after kill -9 while it is filled and while it is kept: all is found again', async () => {
  for (const word of ['filling', 'ready'] as const) {
    await killAt(word)
    const search = await open()
    expect([word, await total(search)]).toEqual([word, ENTRIES])
    expect((await search.ask(everything('ent_000002529')))?.way).toBeDefined()
    await search.stop()
  }
}, 900_000)

test('a start reads the kept index and the changes since; one of another state of the database is filled anew', async () => {
  await (await open()).follow()
  await kept(folder)
  await running?.stop()
  await book.create({ name: '停机期间登记的冰雪场馆' })
  const again = await open()
  expect(await again.status()).toMatchObject({ restored: true, documents: expect.any(Number) })
  expect([await total(again), await total(again, '冰雪场馆')]).toEqual([ENTRIES + 1, 1])
  await again.stop()

  // what was kept has the last change, which the database does not: it was set back to an earlier state
  await book.create({ name: '稍后丢失的冰雪场馆' })
  const later = await open()
  await expect.poll(() => total(later, '稍后丢失'), PATIENT).toBe(1)
  await later.stop()
  await sql`update catalogue.search_change set at = at + interval '1 second'`.execute(book.deps.db)
  const other = await open()
  expect((await other.status()).restored).toBe(false)
  expect(await total(other)).toBe(ENTRIES + 2)
}, 900_000)

test('two that hold the index of one data folder keep it apart, and both find it again', async () => {
  const place = join(book.deps.dataDir, 'shared')
  const both = () => Promise.all([1, 2].map(() => ready(openSearch(book.deps.db, place))))
  const first = await both()
  await Promise.all([kept(place), kept(`${place}-2`)])
  for (const search of first) await search.stop()
  const second = await both()
  for (const search of second) {
    expect((await search.status()).restored).toBe(true)
    await search.stop()
  }
}, 900_000)

test('a disk that gets full while the index is filled: it says so, gives back what it took, and goes on once there is room', async ({
  skip,
}) => {
  const disk = mkdtempSync(join(tmpdir(), 'search-disk-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=40m', 'tmpfs', disk], { stdio: 'ignore' })
  } catch {
    rmSync(disk, { recursive: true })
    return skip('may not mount here')
  }
  const filler = join(disk, 'filler')
  const place = join(disk, 'search')
  const search = openSearch(book.deps.db, place)
  try {
    writeFileSync(filler, Buffer.alloc(38 << 20))
    await expect.poll(async () => (await search.status()).filling.full, PATIENT).toBe(true)
    expect(await search.ask(everything(''))).toBeNull()
    expect(readdirSync(place)).toEqual([])
    rmSync(filler)
    await ready(search)
    expect((await search.status()).filling.full).toBe(false)
    expect(await total(search)).toBe(await total(running as Search))
    await kept(place)
  } finally {
    await search.stop()
    execFileSync('umount', [disk])
    rmSync(disk, { recursive: true })
  }
}, 900_000)

test('a page is in the form of its schema; hits of an index that has not looked for long are read as they are now', async () => {
  const search = running as Search
  const { people, deps } = book
  const entry = await book.create({ name: '改名之前的滑雪场' })
  await search.follow()
  const old = await search.ask(everything('滑雪场'))
  expect(old?.age).toBeLessThan(10_000)
  await book.put('clerk', entry.id, entry.revision, { name: '改名之后的滑雪场' })
  const asked = SearchQuery.parse({ q: '滑雪场' })
  const names = async (who: keyof typeof people, age: number) => {
    const late = { ...search, ask: async () => old && { ...old, age } }
    const page = await searchEntries({ ...deps, search: late }, people[who], asked)
    return SearchPage.decode(page).items.map((item) => item.name)
  }
  expect(await names('bureau', 0)).toEqual(['改名之前的滑雪场'])
  expect(await names('bureau', 5000)).toEqual(['改名之后的滑雪场'])
  expect(await names('consumer', 5000)).toEqual([])
})
