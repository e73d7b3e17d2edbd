import { expect, test } from 'vitest'
import type { FileStore, RemoteFile } from '../src/index.ts'

/** What a place that holds files lends to the suite; it starts with `files`. */
export interface FileBench {
  store: FileStore
  /** puts a file there, complete and quiet */
  put(name: string, content: Buffer): Promise<void>
  /** a store that breaks off while a large file is read */
  mortal(): Promise<{ store: FileStore; die(): void | Promise<void> }>
  /** a store that moves what was taken; absent where the place keeps everything */
  moving?(): Promise<FileStore>
}

export const files: Record<string, Buffer> = {
  '人口/名册 2026.csv': Buffer.from('姓名,年龄\n𠮷野,30\n'),
  'a+b&c %20.csv': Buffer.from('x\n'),
  'empty.csv': Buffer.alloc(0),
  'large.csv': Buffer.alloc(12 << 20, 'abcdefghij\n'),
}
const hidden = ['.secret.csv', 'half.csv.part', 'notes.txt', '~$open.csv', 'old.csv.done']

const readAll = async (store: FileStore, file: RemoteFile): Promise<Buffer> => {
  const pieces: Buffer[] = []
  for await (const piece of store.read(file)) pieces.push(piece)
  return Buffer.concat(pieces)
}
const named = async (store: FileStore, name: string): Promise<RemoteFile> => {
  const found = (await store.files()).find((file) => file.name.endsWith(name))
  if (!found) throw new Error(`no file ${name}`)
  return found
}

/** What every place of files must do. Its pattern takes the CSV files of all folders. */
export function fileConformance(open: () => FileBench): void {
  test('lists what fits, by true names, and nothing unfinished or hidden', async () => {
    const { store, put } = open()
    for (const name of hidden) await put(name, Buffer.from('x'))
    const found = await store.files()
    expect(found.map(({ name }) => name).sort()).toEqual(Object.keys(files).sort())
    for (const { name, size, mark } of found) {
      expect(size).toBe(files[name]?.length)
      expect(mark).not.toBe('')
    }
  })

  test('hands out every byte', async () => {
    const { store } = open()
    for (const [name, content] of Object.entries(files))
      expect((await readAll(store, await named(store, name))).equals(content)).toBe(true)
  })

  test('a changed file has another mark, and the old one cannot be read as if it were whole', async () => {
    const { store, put } = open()
    await put('changing.csv', Buffer.from('one\n'))
    const before = await named(store, 'changing.csv')
    await put('changing.csv', Buffer.from('two and more\n'))
    const after = await named(store, 'changing.csv')
    expect(after.mark).not.toBe(before.mark)
    await expect(readAll(store, before)).rejects.toMatchObject({ code: 'CONNECTOR_BROKEN' })
    expect((await readAll(store, after)).toString()).toBe('two and more\n')
  })

  test('a place that dies midway is an error, never a short file', async () => {
    const { store, die } = await open().mortal()
    const file = await named(store, 'large.csv')
    const reading = (async () => {
      let pieces = 0
      for await (const _ of store.read(file)) if (++pieces === 2) await die()
    })()
    await expect(reading).rejects.toMatchObject({ code: expect.stringMatching(/^(CONNECTOR|OUTBOUND)_/) })
    await store.close()
  })

  test('stops when told to, with the reason that was given', async () => {
    const { store } = open()
    const stop = new AbortController()
    const file = await named(store, 'large.csv')
    const reading = (async () => {
      for await (const _ of store.read(file, stop.signal)) stop.abort(new Error('cancelled'))
    })()
    await expect(reading).rejects.toThrow('cancelled')
    expect((await readAll(store, file)).length).toBe(files['large.csv']?.length)
  })

  test('a taken file is moved aside once, a file that changed since stays', async () => {
    const { moving, put } = open()
    if (!moving) return
    const store = await moving()
    for (const outcome of ['done', 'failed'] as const) {
      await put('taken.csv', Buffer.from(`${outcome}\n`))
      const file = await named(store, 'taken.csv')
      await store.settle(file, outcome)
      await store.settle(file, outcome)
      expect((await store.files()).map(({ name }) => name)).not.toContain(file.name)
      await put('taken.csv', Buffer.from('a newer one\n'))
      await store.settle(file, outcome)
      expect((await readAll(store, await named(store, 'taken.csv'))).toString()).toBe('a newer one\n')
    }
    await store.close()
  })
}
