import { createHash, createHmac, randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export const keys = { accessKey: 'AKIDEXAMPLE', secretKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY' }
const PAGE = 500

interface Stored {
  content: Buffer
  etag: string
  at: Date
}

/** A small object storage after the published interface: path style, signature 4 checked by its definition, pages, conditions. */
export async function startS3(bucket: string, cut: () => boolean) {
  const objects = new Map<string, Stored>()
  const uploads = new Map<string, Map<number, Buffer>>()
  const server = createServer((request, reply) => {
    const url = new URL(request.url ?? '', `http://${request.headers.host}`)
    if (!signed(request, url)) return fail(reply, 403, 'SignatureDoesNotMatch')
    const [, place = '', ...path] = url.pathname.split('/')
    if (place !== bucket) return fail(reply, 404, 'NoSuchBucket')
    if (path.length === 0 || path.join('/') === '') return list(url, objects, reply)
    const key = path.map(decodeURIComponent).join('/')
    if (request.method !== 'GET') return void change(request, reply, { url, key, objects, uploads })
    const found = objects.get(key)
    if (!found) return fail(reply, 404, 'NoSuchKey')
    const wanted = request.headers['if-match']
    if (wanted && wanted !== found.etag) return fail(reply, 412, 'PreconditionFailed')
    reply.writeHead(200, { 'content-length': found.content.length, etag: found.etag })
    pour(reply, found.content, cut)
  })
  await new Promise<void>((ok) => server.listen(0, '127.0.0.1', ok))
  return {
    objects,
    /** uploads in parts that were neither completed nor given up */
    uploads,
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    put(key: string, content: Buffer) {
      objects.set(key, { content, etag: `"${createHash('md5').update(content).digest('hex')}"`, at: new Date() })
    },
    async close() {
      server.closeAllConnections()
      await new Promise((ok) => server.close(ok))
    },
  }
}

function pour(reply: ServerResponse, content: Buffer, cut: () => boolean, at = 0): void {
  if (cut() && at > 0) return void reply.destroy()
  if (at >= content.length) return void reply.end()
  const next = at + (256 << 10)
  reply.write(content.subarray(at, next), () => setImmediate(pour, reply, content, cut, next))
}

interface Changing {
  url: URL
  key: string
  objects: Map<string, Stored>
  uploads: Map<string, Map<number, Buffer>>
}

async function change(request: IncomingMessage, reply: ServerResponse, { url, key, objects, uploads }: Changing) {
  const pieces: Buffer[] = []
  for await (const piece of request) pieces.push(piece as Buffer)
  const body = Buffer.concat(pieces)
  const said = request.headers['x-amz-content-sha256']
  const real = createHash('sha256').update(body).digest('hex')
  if (said !== 'UNSIGNED-PAYLOAD' && said !== real) return fail(reply, 400, 'XAmzContentSHA256Mismatch')
  const keep = (content: Buffer) => {
    const etag = `"${createHash('md5').update(content).digest('hex')}"`
    objects.set(key, { content, etag, at: new Date() })
    return etag
  }
  const id = url.searchParams.get('uploadId')
  const parts = id === null ? undefined : uploads.get(id)
  if (id !== null && !parts) return fail(reply, 404, 'NoSuchUpload')
  if (request.method === 'DELETE') {
    if (id === null) objects.delete(key)
    else uploads.delete(id)
    return reply.writeHead(204).end()
  }
  if (request.method === 'PUT' && parts) {
    parts.set(Number(url.searchParams.get('partNumber')), body)
    return reply.writeHead(200, { etag: `"${createHash('md5').update(body).digest('hex')}"` }).end()
  }
  if (request.method === 'PUT') return reply.writeHead(200, { etag: keep(body) }).end()
  if (url.searchParams.has('uploads')) {
    const made = randomBytes(12).toString('base64url')
    uploads.set(made, new Map())
    return reply.end(`<InitiateMultipartUploadResult><UploadId>${made}</UploadId></InitiateMultipartUploadResult>`)
  }
  const wanted = [...body.toString().matchAll(/<PartNumber>([0-9]+)<\/PartNumber><ETag>([^<]+)<\/ETag>/g)]
  const all = wanted.map(([, n, tag]) => ({ part: parts?.get(Number(n)), tag }))
  const right = all.every(({ part, tag }) => part && `"${createHash('md5').update(part).digest('hex')}"` === tag)
  // the real one says 200 before it knows
  if (!right) return reply.end('<Error><Code>InvalidPart</Code></Error>')
  keep(Buffer.concat(all.flatMap(({ part }) => part ?? [])))
  uploads.delete(id as string)
  return reply.end('<CompleteMultipartUploadResult></CompleteMultipartUploadResult>')
}

function fail(reply: ServerResponse, status: number, code: string): void {
  reply.writeHead(status, { 'content-type': 'application/xml' }).end(`<Error><Code>${code}</Code></Error>`)
}

const tokens = new Map<string, string>()

function list(url: URL, objects: Map<string, Stored>, reply: ServerResponse): void {
  const prefix = url.searchParams.get('prefix') ?? ''
  const from = tokens.get(url.searchParams.get('continuation-token') ?? '') ?? ''
  const all = [...objects.keys()].filter((key) => key.startsWith(prefix) && key > from).sort()
  const page = all.slice(0, Math.min(PAGE, Number(url.searchParams.get('max-keys') ?? 1000)))
  const more = page.length < all.length
  const token = randomBytes(12).toString('base64')
  if (more) tokens.set(token, page.at(-1) as string)
  const coded = url.searchParams.get('encoding-type') === 'url'
  const entries = page.map((key) => {
    const { content, etag, at } = objects.get(key) as Stored
    const name = coded ? encodeURIComponent(key).replaceAll('%20', '+').replaceAll('%2F', '/') : key
    return `<Contents><Key>${name}</Key><LastModified>${at.toISOString()}</LastModified><ETag>${etag.replaceAll('"', '&quot;')}</ETag><Size>${content.length}</Size></Contents>`
  })
  reply.end(`<?xml version="1.0" encoding="UTF-8"?>
<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><IsTruncated>${more}</IsTruncated>${coded ? '<EncodingType>url</EncodingType>' : ''}${
    more ? `<NextContinuationToken>${token}</NextContinuationToken>` : ''
  }${entries.join('')}</ListBucketResult>`)
}

const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest()
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const coded = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (s) => `%${s.charCodeAt(0).toString(16).toUpperCase()}`)

/** AWS Signature Version 4, from its description. */
function signed({ method = '', headers }: IncomingMessage, url: URL): boolean {
  const parts =
    /Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})/.exec(
      headers.authorization ?? '',
    )
  if (!parts) return false
  const [, id, date = '', region = '', names = '', signature] = parts
  const query = [...url.searchParams].map(([name, value]) => `${coded(name)}=${coded(value)}`).sort()
  const path = url.pathname
    .split('/')
    .map((part) => coded(decodeURIComponent(part)))
    .join('/')
  const lines = names.split(';').map((name) => `${name}:${String(headers[name]).trim()}\n`)
  const payload = String(headers['x-amz-content-sha256'] ?? 'UNSIGNED-PAYLOAD')
  const canonical = [method, path, query.join('&'), lines.join(''), names, payload].join('\n')
  const scope = `${date}/${region}/s3/aws4_request`
  const text = ['AWS4-HMAC-SHA256', String(headers['x-amz-date']), scope, sha256(canonical)].join('\n')
  const key = hmac(hmac(hmac(hmac(`AWS4${keys.secretKey}`, date), region), 's3'), 'aws4_request')
  return id === keys.accessKey && hmac(key, text).toString('hex') === signature
}
