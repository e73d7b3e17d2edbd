import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { openOutbound } from '@shuyuan/outbound'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { folderConnector, FolderConfig } from '../src/index.ts'
import { type FileBench, fileConformance, files } from './file-conformance.ts'

const root = mkdtempSync(join(tmpdir(), 'shuyuan-watch-'))
const folder = join(root, 'inbox')
const outside = mkdtempSync(join(tmpdir(), 'shuyuan-outside-'))
const connector = folderConnector([root])
const open = (change: object = {}) =>
  connector.open(
    FolderConfig.parse({ folder, pattern: '**/*.csv', quietSeconds: 0, after: 'keep', ...change }),
    {},
    { outbound: openOutbound() },
  )
const put = async (name: string, content: Buffer) => {
  const path = join(folder, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}
afterAll(() => {
  for (const dir of [root, outside]) rmSync(dir, { recursive: true, force: true })
})

describe('a watched folder', () => {
  let bench: FileBench
  beforeAll(async () => {
    for (const [name, content] of Object.entries(files)) await put(name, content)
    bench = {
      store: await open(),
      put,
      moving: () => open({ after: 'move' }),
      mortal: async () => ({ store: await open(), die: () => truncateSync(join(folder, 'large.csv'), 5 << 20) }),
    }
  })
  fileConformance(() => ({
    ...bench,
    mortal: async () => {
      const mortal = await bench.mortal()
      // the next tests want it whole again
      return { ...mortal, store: { ...mortal.store, close: () => put('large.csv', files['large.csv'] as Buffer) } }
    },
  }))

  test('a file counts only when it has been quiet for a while', async () => {
    await put('growing.csv', Buffer.from('1\n'))
    // an old date does not make a fresh file look finished
    utimesSync(join(folder, 'growing.csv'), 1, 1)
    expect((await (await open({ quietSeconds: 60 })).files()).map(({ name }) => name)).toEqual([])
    rmSync(join(folder, 'growing.csv'))
  })

  test('links never lead out, and folders outside the roots are refused whether they are there or not', async () => {
    writeFileSync(join(outside, 'passwd.csv'), 'root\n')
    symlinkSync(join(outside, 'passwd.csv'), join(folder, 'link.csv'))
    symlinkSync(outside, join(folder, 'linked'))
    symlinkSync(outside, join(root, 'way-out'))
    const names = (await (await open()).files()).map(({ name }) => name)
    expect(names.filter((name) => /link|passwd/.test(name))).toEqual([])
    const refused = [outside, '/etc', '/no-such-folder', `${root}/../${outside}`, '../etc', join(root, 'way-out')]
    for (const one of refused)
      await expect(open({ folder: one })).rejects.toMatchObject({ code: 'CONNECTOR_FOLDER_REFUSED' })
    expect((await (await open({ folder: 'inbox' })).files()).length).toBeGreaterThan(0)
    await expect(open({ folder: join(root, 'none') })).rejects.toMatchObject({ code: 'CONNECTOR_FOLDER_MISSING' })
    await expect(
      folderConnector([]).open(FolderConfig.parse({ folder }), {}, { outbound: openOutbound() }),
    ).rejects.toMatchObject({
      code: 'CONNECTOR_FOLDER_REFUSED',
    })
  })
})
