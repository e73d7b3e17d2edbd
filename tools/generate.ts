/** `npm run generate`: what is derived from the running routes, the error tables and the lock file. `--check` only compares (docs test). */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript'
import { openDb, openServer } from '@shuyuan/db'
import pino from 'pino'
import { createPlatform } from '../apps/server/src/index.ts'
import { errorReference } from './error-reference.ts'
import { withAddresses } from './lock-addresses.ts'
import { root } from './root.mjs'

const dataDir = await mkdtemp(join(tmpdir(), 'shuyuan-generate-'))
const server = await openServer(dataDir, { fsync: false })
const db = openDb(server.url)
const platform = await createPlatform({ dataDir, role: 'api', db, log: pino({ level: 'silent' }) })
await platform.app.ready()
const document = platform.app.swagger() as unknown as OpenAPI3
await platform.stop()
await db.destroy()
await server.stop()
await rm(dataDir, { recursive: true, force: true })

const files: Record<string, string> = {
  'packages/sdk/src/generated/api.ts': astToString(await openapiTS(document)),
  'docs/reference/errors.md': errorReference(),
  'package-lock.json': withAddresses(await readFile(join(root, 'package-lock.json'), 'utf8')),
}
let stale = 0
for (const [file, text] of Object.entries(files)) {
  const path = join(root, file)
  if ((await readFile(path, 'utf8').catch(() => '')) === text) continue
  stale++
  if (process.argv.includes('--check')) console.error(`${file} 已过时，请运行 npm run generate`)
  else {
    await writeFile(path, text)
    console.log(`已更新 ${file}`)
  }
}
process.exit(process.argv.includes('--check') && stale > 0 ? 1 : 0)
