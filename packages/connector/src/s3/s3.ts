import { z } from 'zod'
import type { FileConnector } from '../connector.ts'
import type { FileStore, RemoteFile } from '../file-store.ts'
import { fitsPattern } from '../files/pattern.ts'
import { wholeFile } from '../files/whole-file.ts'
import { type AskS3, askS3 } from './ask-s3.ts'
import { readListing } from './read-listing.ts'

export const S3Config = z.object({
  endpoint: z.url({ protocol: /^https?$/ }).max(1000),
  region: z.string().min(1).max(60).default('us-east-1'),
  bucket: z.string().regex(/^[a-z0-9][a-z0-9.-]{1,62}$/),
  prefix: z.string().max(900).default(''),
  pattern: z.string().min(1).max(300).default('**/*'),
})
export type S3Config = z.infer<typeof S3Config>

export const S3Secret = z.object({ accessKey: z.string().min(1).max(300), secretKey: z.string().min(1).max(1000) })
export type S3Secret = z.infer<typeof S3Secret>

/** Buckets of S3-compatible storage, by path style and signature 4. An object is whole or not there: nothing has to settle. */
export const s3: FileConnector<S3Config, S3Secret> = {
  kind: 's3',
  shape: 'files',
  config: S3Config,
  secret: S3Secret,
  async open(config, secret, ctx) {
    const store = storeOn(config, askS3(config, secret, ctx))
    await store.probe()
    return store
  },
}

function storeOn(config: S3Config, ask: AskS3): FileStore & { probe(): Promise<void> } {
  const list = async (token: string | null, size: number, signal?: AbortSignal) => {
    const answer = await ask(
      '',
      {
        'list-type': '2',
        'encoding-type': 'url',
        'max-keys': String(size),
        ...(config.prefix ? { prefix: config.prefix } : {}),
        ...(token ? { 'continuation-token': token } : {}),
      },
      { signal },
    )
    const pieces: Uint8Array[] = []
    for await (const piece of answer.body) pieces.push(piece)
    return readListing(Buffer.concat(pieces).toString('utf8'), config.bucket)
  }
  // by the name below the prefix, which is what patterns speak of
  const keys = new Map<string, string>()
  return {
    async probe() {
      await list(null, 1)
    },
    async files(signal) {
      keys.clear()
      const found: RemoteFile[] = []
      let token: string | null = null
      do {
        const page = await list(token, 1000, signal)
        for (const file of page.files) {
          const name = file.name.slice(config.prefix.length).replace(/^\/+/, '')
          if (name === '' || name.endsWith('/') || !fitsPattern(config.pattern, name)) continue
          keys.set(name, file.name)
          found.push({ ...file, name })
        }
        token = page.next
      } while (token !== null)
      return found
    },
    async *read(file, signal) {
      const path = `/${(keys.get(file.name) ?? config.prefix + file.name).split('/').map(encodeURIComponent).join('/')}`
      const answer = await ask(path, {}, { signal, headers: { 'if-match': file.mark } })
      yield* wholeFile(file, answer.body)
    },
    settle: async () => {},
    canWrite: async () => null,
    close: async () => {},
  }
}
