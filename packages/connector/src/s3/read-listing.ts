import { error } from '../errors.ts'
import type { RemoteFile } from '../file-store.ts'

/** A page of ListObjectsV2. Throws CONNECTOR_ANSWER when it is none. */
export function readListing(xml: string, bucket: string): { files: RemoteFile[]; next: string | null } {
  if (!/<ListBucketResult[\s>]/.test(xml))
    throw error('CONNECTOR_ANSWER', { what: bucket, reason: '对方的回答不是对象存储的文件清单' })
  // not every storage does as asked: only its own word says that keys are encoded
  const encoded = tag(xml, 'EncodingType') === 'url'
  const files = [...xml.matchAll(/<Contents>([\s\S]*?)<\/Contents>/g)].map(([, entry = '']) => ({
    name: encoded ? decodeURIComponent(tag(entry, 'Key').replaceAll('+', ' ')) : tag(entry, 'Key'),
    size: Number(tag(entry, 'Size')),
    modifiedAt: new Date(tag(entry, 'LastModified')),
    mark: tag(entry, 'ETag'),
  }))
  const more = tag(xml, 'IsTruncated') === 'true'
  const next = more ? tag(xml, 'NextContinuationToken') : ''
  if (more && next === '') throw error('CONNECTOR_ANSWER', { what: bucket, reason: '清单没有给全' })
  return { files, next: next || null }
}

const SIGNS: Record<string, string> = {
  '&quot;': '"',
  '&#34;': '"',
  '&#x22;': '"',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&apos;': "'",
}

function tag(xml: string, name: string): string {
  const text = new RegExp(`<${name}>([\\s\\S]*?)</${name}>`).exec(xml)?.[1] ?? ''
  return text.replace(/&(?:quot|amp|lt|gt|apos|#34|#x22);/g, (sign) => SIGNS[sign] ?? sign)
}
