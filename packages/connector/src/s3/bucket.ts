import type { Answer } from '@shuyuan/outbound'
import type { ConnectContext } from '../connector.ts'
import { error } from '../errors.ts'
import { type AskS3, askS3 } from './ask-s3.ts'
import type { S3Config, S3Secret } from './s3.ts'

/** What is in memory at once; S3 takes up to 10,000 parts of at least 5 MiB. */
const PART = 16 * 2 ** 20

/** A bucket of our own to keep files in; nothing to do with sources, which are never written. Keys are below the prefix of the config. */
export interface Bucket {
  /** Whole or not at all. */
  put(key: string, content: AsyncIterable<Uint8Array>): Promise<void>
  get(key: string): Promise<AsyncIterable<Uint8Array>>
  /** Removing what is not there is no error. */
  remove(key: string): Promise<void>
}

/** Opens a bucket without asking it anything yet. Every method throws CONNECTOR_… with a diagnosis. */
export function openBucket(config: Omit<S3Config, 'pattern'>, secret: S3Secret, ctx: ConnectContext): Bucket {
  const ask = askS3({ ...config, pattern: '' }, secret, ctx)
  const pathOf = (key: string) => `/${`${config.prefix}${key}`.split('/').map(encodeURIComponent).join('/')}`
  return {
    async put(key, content) {
      const parts = inParts(content)
      const [first, second] = [await parts.next(), await parts.next()]
      if (second.done)
        await finish(await ask(pathOf(key), {}, { method: 'PUT', body: first.value ?? new Uint8Array() }))
      else await putParts(ask, pathOf(key), [first.value as Uint8Array, second.value], parts)
    },
    get: async (key) => (await ask(pathOf(key), {})).body,
    async remove(key) {
      await finish(await ask(pathOf(key), {}, { method: 'DELETE' }))
    },
  }
}

async function putParts(ask: AskS3, path: string, known: Uint8Array[], rest: AsyncIterable<Uint8Array>): Promise<void> {
  const begun = await finish(await ask(path, { uploads: '' }, { method: 'POST' }))
  const uploadId = /<UploadId>([^<]+)<\/UploadId>/.exec(begun)?.[1]
  if (!uploadId) throw error('CONNECTOR_ANSWER', { what: path, reason: '对方没有给出上传编号' })
  try {
    const tags: string[] = []
    const send = async (body: Uint8Array) => {
      const query = { partNumber: String(tags.length + 1), uploadId }
      const answer = await ask(path, query, { method: 'PUT', body })
      await finish(answer)
      tags.push(answer.etag ?? '')
    }
    for (const part of known) await send(part)
    for await (const part of rest) await send(part)
    const list = tags.map((tag, i) => `<Part><PartNumber>${i + 1}</PartNumber><ETag>${tag}</ETag></Part>`)
    const body = Buffer.from(`<CompleteMultipartUpload>${list.join('')}</CompleteMultipartUpload>`)
    await finish(await ask(path, { uploadId }, { method: 'POST', body }))
  } catch (cause) {
    await ask(path, { uploadId }, { method: 'DELETE' }).then(finish, () => {})
    throw cause
  }
}

/** Reads a short answer to its end; one that says it succeeded may still carry an error. */
async function finish(answer: Answer): Promise<string> {
  const pieces: Uint8Array[] = []
  for await (const piece of answer.body) pieces.push(piece)
  const text = Buffer.concat(pieces).toString('utf8')
  const code = /<Error>[\s\S]*?<Code>([A-Za-z]+)<\/Code>/.exec(text)?.[1]
  if (code) throw error('CONNECTOR_ANSWER', { what: answer.url.replace(/\?.*/, ''), reason: code })
  return text
}

async function* inParts(content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, undefined> {
  let pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of content) {
    pieces.push(piece)
    size += piece.length
    if (size < PART) continue
    yield Buffer.concat(pieces)
    pieces = []
    size = 0
  }
  if (size > 0) yield Buffer.concat(pieces)
}
