import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterAll, expect, test } from 'vitest'
import { uploadFile } from './upload-file.ts'

const SIZE = 400 << 20
const dir = mkdtempSync(join(tmpdir(), 'shuyuan-send-'))
const sink = createServer(async (request, reply) => {
  let size = 0
  for await (const block of request) size += (block as Buffer).length
  reply.setHeader('content-type', 'application/json')
  reply.end(JSON.stringify({ size }))
})
afterAll(() => {
  sink.close()
  rmSync(dir, { recursive: true, force: true })
})

test('uploadFile sends a large file without keeping it in memory', async () => {
  await new Promise<void>((ready) => sink.listen(0, '127.0.0.1', ready))
  const file = join(dir, '大.csv')
  writeFileSync(file, '编号\n')
  truncateSync(file, SIZE)
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  collect()
  const before = process.memoryUsage().arrayBuffers
  let most = 0
  let next = 0
  const onProgress = (sent: number) => {
    if (sent < next) return
    next = sent + SIZE / 8
    collect() // what is left then is kept
    most = Math.max(most, process.memoryUsage().arrayBuffers - before)
  }
  const base = `http://127.0.0.1:${(sink.address() as AddressInfo).port}`
  expect(await uploadFile<{ size: number }>({ base, token: '' }, file, { onProgress })).toEqual({ size: SIZE })
  // what is under way at both ends, and not yet swept
  expect(most).toBeLessThan(SIZE / 2)
})
