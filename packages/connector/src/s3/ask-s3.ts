import { createHash } from 'node:crypto'
import { AwsClient } from 'aws4fetch'
import type { Answer } from '@shuyuan/outbound'
import type { ConnectContext } from '../connector.ts'
import { diagnoseNetwork } from '../diagnose-network.ts'
import { error } from '../errors.ts'
import type { S3Config, S3Secret } from './s3.ts'

const MOST_BYTES = 64 * 2 ** 30
const STATUSES = [400, 403, 404, 412]

export type AskS3 = (
  path: string,
  query: Record<string, string>,
  options?: {
    method?: 'GET' | 'POST' | 'PUT' | 'DELETE'
    headers?: Record<string, string>
    body?: Uint8Array
    signal?: AbortSignal | undefined
  },
) => Promise<Answer>

/** Signed requests to one bucket (path style, signature 4); a body is signed by its digest. Throws CONNECTOR_… with a diagnosis. */
export function askS3(config: S3Config, secret: S3Secret, ctx: ConnectContext): AskS3 {
  const client = new AwsClient({
    accessKeyId: secret.accessKey,
    secretAccessKey: secret.secretKey,
    region: config.region,
    service: 's3',
  })
  const { hostname, port } = new URL(config.endpoint)
  return async (path, query, { method = 'GET', headers = {}, body, signal = ctx.signal } = {}) => {
    const url = new URL(`${config.endpoint.replace(/\/$/, '')}/${config.bucket}${path}`)
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value)
    const digest = body ? { 'x-amz-content-sha256': createHash('sha256').update(body).digest('hex') } : {}
    const signed = await client.sign(url.href, { method, headers: { ...headers, ...digest } })
    try {
      const answer = await ctx.outbound.get(signed.url, {
        method,
        headers: Object.fromEntries(signed.headers),
        maxBytes: MOST_BYTES,
        totalMs: 6 * 3600_000,
        accept: STATUSES,
        ...(body ? { body } : {}),
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
