import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packFolder, unpackFolder } from './archive-file.ts'

test('unpackFolder gives back every byte, and refuses a changed byte, a short file and a wrong key', async () => {
  const content = fc.oneof(fc.uint8Array({ maxLength: 3000 }), fc.constant(new Uint8Array(200_000).fill(7)))
  await fc.assert(
    fc.asyncProperty(fc.array(content, { maxLength: 5 }), fc.nat(), async (contents, at) => {
      const root = await mkdtemp(join(tmpdir(), 'archive-'))
      const [from, to, file] = [join(root, 'from'), join(root, 'to'), join(root, 'a.sealed')]
      try {
        await mkdir(from)
        for (const [i, bytes] of contents.entries()) await writeFile(join(from, `f${i}`), bytes)
        const key = randomBytes(32)
        const packed = await packFolder(from, file, key)
        expect((await readFile(file)).length).toBe(packed.bytes)
        expect(await unpackFolder(file, to, key)).toEqual(packed.files)
        for (const name of await readdir(from))
          expect((await readFile(join(to, name))).equals(await readFile(join(from, name)))).toBe(true)
        await expect(unpackFolder(file, join(root, 'x'), randomBytes(32))).rejects.toThrow()
        const bytes = await readFile(file)
        bytes[at % bytes.length] = (bytes[at % bytes.length] ?? 0) ^ 1
        await writeFile(file, bytes)
        await expect(unpackFolder(file, join(root, 'y'), key)).rejects.toThrow()
        await writeFile(file, bytes.subarray(0, -1))
        await expect(unpackFolder(file, join(root, 'z'), key)).rejects.toThrow()
      } finally {
        await rm(root, { recursive: true, force: true })
      }
    }),
    { numRuns: 12 },
  )
})
