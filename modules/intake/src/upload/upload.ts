import type { Detection } from '../detect/detection.ts'

/** A received file, kept until it is deleted; versions name it by id and digest. */
export interface Upload {
  id: string
  name: string
  size: number
  /** digest of the bytes as they were sent */
  sha256: string
  /** place below the data folder */
  path: string
  detection: Detection
  createdBy: string
  org: string | null
  createdAt: Date
}

/** A file name for display and download: no path, no control characters, at most 120 characters. */
export function cleanName(name: string): string {
  const base = name.normalize('NFC').split(/[/\\]/).pop() ?? ''
  const plain = base
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029"<>:|?*]/gu, '')
    .replace(/^\.+/, '')
    .trim()
  return [...plain].slice(-120).join('') || '未命名文件'
}
