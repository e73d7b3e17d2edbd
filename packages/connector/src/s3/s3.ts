import { AwsClient } from 'aws4fetch'
import type { Answer } from '@shuyuan/outbound'
import { z } from 'zod'
import type { ConnectContext, FileConnector } from '../connector.ts'
import { diagnoseNetwork } from '../diagnose-network.ts'
import { error } from '../errors.ts'
import type { FileStore, RemoteFile } from '../file-store.ts'
import { fitsPattern } from '../files/pattern.ts'
import { wholeFile } from '../files/whole-file.ts'
import { readListing } from './read-listing.ts'

const MOST_BYTES = 64 * 2 ** 30
const STATUSES = [400, 403, 404, 412]

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
    const store = storeOn(config, createAsker(config, secret, ctx))
    await store.probe()
    return store
  },
}

type Ask = (
  path: string,
  query: Record<string, string>,
  options?: { headers?: Record<string, string>; signal?: AbortSignal | undefined },
) => Promise<Answer>

function createAsker(config: S3Config, secret: S3Secret, ctx: ConnectContext): Ask {
  const client = new AwsClient({
    accessKeyId: secret.accessKey,
    secretAccessKey: secret.secretKey,
    region: config.region,
    service: 's3',
  })
  const { hostname, port } = new URL(config.endpoint)
  return async (path, query, { headers = {}, signal = ctx.signal } = {}) => {
    const url = new URL(`${config.endpoint.replace(/\/$/, '')}/${config.bucket}${path}`)
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value)
    const signed = await client.sign(url.href, { headers })
    try {
      const answer = await ctx.outbound.get(signed.url, {
        headers: Object.fromEntries(signed.headers),
        maxBytes: MOST_BYTES,
        totalMs: 6 * 3600_000,
        accept: STATUSES,
        ...(signal ? { signal } : {}),
      })
      if (answer.status < 400) return answer
      answer.destroy()
      throw refusal(answer.status, config, path)
    } catch (cause) {
      if (signal?.aborted) throw signal.reason
      throw diagnoseNetwork(cause, { host: hostname, port: Number(port) || 443 }) ?? cause
    }
  }
}

function refusal(status: number, { bucket, endpoint }: S3Config, path: string): Error {
  const host = new URL(endpoint).host
  if (status === 403) return error('CONNECTOR_PASSWORD', { host })
  if (status === 412) return error('CONNECTOR_BROKEN', { what: path, reason: '文件在读取时又被改动' })
  if (status === 404 && path === '') return error('CONNECTOR_DATABASE', { host, database: bucket })
  return error('CONNECTOR_ANSWER', { what: path || bucket, reason: `对方回答 ${status}` })
}

function storeOn(config: S3Config, ask: Ask): FileStore & { probe(): Promise<void> } {
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
  return {
    async probe() {
      await list(null, 1)
    },
    async files(signal) {
      const found: RemoteFile[] = []
      let token: string | null = null
      do {
        const page = await list(token, 1000, signal)
        for (const file of page.files) {
          const name = file.name.slice(config.prefix.length).replace(/^\/+/, '')
          if (name !== '' && !name.endsWith('/') && fitsPattern(config.pattern, name))
            found.push({ ...file, name: file.name })
        }
        token = page.next
      } while (token !== null)
      return found
    },
    async *read(file, signal) {
      const path = `/${file.name.split('/').map(encodeURIComponent).join('/')}`
      const answer = await ask(path, {}, { signal, headers: { 'if-match': file.mark } })
      yield* wholeFile(file, answer.body)
    },
    settle: async () => {},
    canWrite: async () => null,
    close: async () => {},
  }
}
