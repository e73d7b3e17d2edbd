import { openBucket, S3Config, S3Secret } from '@shuyuan/connector'
import type { LifecycleDeps } from '@shuyuan/lifecycle'
import type { Outbound } from '@shuyuan/outbound'
import { error } from './errors.ts'

/** What is read from the surroundings: where archives go, and with which key. */
export interface ArchiveSettings {
  /** `s3://bucket/prefix?endpoint=https://…&region=…` */
  place: string | undefined
  accessKey: string | undefined
  secretKey: string | undefined
}

/** The object storage archives go to; undefined when none is set (they stay in the data folder). Throws SERVER_ARCHIVE_INVALID. */
export function openArchive({ place, ...keys }: ArchiveSettings, outbound: Outbound): LifecycleDeps['archive'] {
  if (!place) return undefined
  const url = URL.canParse(place) ? new URL(place) : null
  if (url?.protocol !== 's3:')
    throw error('SERVER_ARCHIVE_INVALID', { reason: '应形如 s3://桶/前缀?endpoint=https://主机' })
  const prefix = url.pathname.replace(/^\//, '').replace(/([^/])$/, '$1/')
  const { endpoint, region } = Object.fromEntries(url.searchParams)
  const config = S3Config.safeParse({ endpoint, bucket: url.host, prefix, ...(region ? { region } : {}) })
  if (!config.success)
    throw error('SERVER_ARCHIVE_INVALID', { reason: `${config.error.issues[0]?.path.join('.')} 缺少或不正确` })
  const secret = S3Secret.safeParse(keys)
  if (!secret.success)
    throw error('SERVER_ARCHIVE_INVALID', { reason: '缺少 SHUYUAN_ARCHIVE_KEY 或 SHUYUAN_ARCHIVE_SECRET' })
  const { bucket } = config.data
  return { bucket: openBucket(config.data, secret.data, { outbound }), at: `s3://${bucket}/${prefix}` }
}
