import { isUtf8 } from 'node:buffer'
import type { Entry } from 'yauzl'

const UTF8_NAME = 0x800
const UNICODE_PATH = 0x7075

/** The name of a member; one that does not say how it is written is read as UTF-8 where that fits, else as Chinese systems write it. */
export function memberName(entry: Entry): string {
  const { fileNameRaw: raw, generalPurposeBitFlag: flags, extraFields } = entry
  if ((flags & UTF8_NAME) !== 0 || extraFields.some(({ id }) => id === UNICODE_PATH)) return entry.fileName
  return new TextDecoder(isUtf8(raw) ? 'utf-8' : 'gb18030').decode(raw)
}

/** Folders, and what desktops and spreadsheets leave beside the files of people: `.DS_Store`, `__MACOSX/…`, `Thumbs.db`, `~$名册.xlsx`. */
export function isByTheWay(name: string): boolean {
  if (name.endsWith('/') || name.startsWith('__MACOSX/')) return true
  return /^(?:\.|~\$|thumbs\.db$|desktop\.ini$)/i.test(name.slice(name.lastIndexOf('/') + 1))
}
