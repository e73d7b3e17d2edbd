import { error } from '../errors.ts'

const ARCHIVES: [string, number[]][] = [
  ['GZIP', [0x1f, 0x8b]],
  ['RAR', [0x52, 0x61, 0x72, 0x21]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf]],
  ['XZ', [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  ['BZIP2', [0x42, 0x5a, 0x68, 0x39, 0x31, 0x41, 0x59]],
]
const DOCUMENTS = [
  [0x25, 0x50, 0x44, 0x46],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x7b, 0x5c, 0x72, 0x74, 0x66],
]
/** A page with its pictures in one file, as a spreadsheet saves it for the web. */
const MHTML = /^(?:[\w-]+:.*\r?\n){0,5}MIME-Version:/i
/** It says first of all what it is. */
const OPEN_DOCUMENT = /mimetypeapplication\/vnd\.oasis\.opendocument\.([a-z]+)/
/** Files of other programs, by what they begin with and where. */
const FOREIGN: [format: string, at: number, begins: string][] = [
  ['SPSS（.sav）', 0, '$FL2@(#)'],
  ['SPSS（.sav）', 0, '$FL3@(#)'],
  ['Stata（.dta）', 0, '<stata_dta>'],
  ['SAS（.sas7bdat）', 12, '\xc2\xea\x81\x60\xb3\x14\x11\xcf'],
  ['Access（.mdb）', 4, 'Standard Jet DB\0'],
  ['Access（.accdb）', 4, 'Standard ACE DB\0'],
  ['SQLite', 0, 'SQLite format 3\0'],
  ['Shapefile（.shp）', 0, '\0\0\x27\x0a\0\0\0\0'],
]
const PROGRAM = [0x7f, 0x45, 0x4c, 0x46]
const TAR = 257

/**
 * Files that people mistake for tables, each refused with what to do instead. Judges the first bytes, never the name. Throws INTAKE_ARCHIVE,
 * INTAKE_DOCUMENT, INTAKE_FOREIGN, INTAKE_OPEN_DOCUMENT, INTAKE_DBASE, INTAKE_UTF32, INTAKE_FORMAT_UNKNOWN.
 */
export function refuseOther(head: Buffer, name: string): void {
  const begins = (magic: readonly number[]) => magic.every((byte, i) => head[i] === byte)
  const archive = ARCHIVES.find(([, magic]) => begins(magic))?.[0]
  if (archive) throw error('INTAKE_ARCHIVE', { name, format: archive })
  if (head.toString('latin1', TAR, TAR + 5) === 'ustar') throw error('INTAKE_ARCHIVE', { name, format: 'TAR' })
  const kind = OPEN_DOCUMENT.exec(head.toString('latin1', 0, 200))?.[1]
  if (kind === 'spreadsheet') throw error('INTAKE_OPEN_DOCUMENT', { name })
  if (kind || DOCUMENTS.some(begins) || MHTML.test(head.toString('latin1'))) throw error('INTAKE_DOCUMENT', { name })
  const foreign = FOREIGN.find(([, at, mark]) => head.toString('latin1', at, at + mark.length) === mark)?.[0]
  if (foreign) throw error('INTAKE_FOREIGN', { name, format: foreign })
  if (begins(PROGRAM)) throw error('INTAKE_FORMAT_UNKNOWN', { name })
  if (begins([0xff, 0xfe, 0, 0]) || begins([0, 0, 0xfe, 0xff])) throw error('INTAKE_UTF32', { name })
  if (isDbase(head)) throw error('INTAKE_DBASE', { name })
}

/** Its version, a date, and a length of the heading that ends with the sign it must end with. */
function isDbase(head: Buffer): boolean {
  const [version = 0, , month = 0, day = 0] = head
  if (![0x02, 0x03, 0x30, 0x31, 0x43, 0x83, 0x8b, 0xf5].includes(version) || head.length < 65) return false
  const length = head.readUInt16LE(8)
  const fields = (length - 33) / 32
  if (month > 12 || day > 31 || length < 65 || head.readUInt16LE(12) !== 0) return false
  return version >= 0x30 && version < 0x40 ? length > 296 : Number.isInteger(fields) && head.readUInt16LE(10) > 1
}

/** Statements of a database dump are no records. Throws INTAKE_SQL_DUMP. */
export function refuseStatements(text: string, name: string): void {
  const plain = text
    .slice(0, 20_000)
    .replace(/^\s*(?:--.*|#.*|\/\*[\s\S]*?\*\/;?)?\s*$/gm, '')
    .trimStart()
  if (
    /^(?:create\s+(?:table|database)|drop\s+table|insert\s+into|set\s+\w+\s*=|use\s+[`\w]+;|begin;|lock\s+tables)/i.test(
      plain,
    ) &&
    plain.includes(';')
  )
    throw error('INTAKE_SQL_DUMP', { name })
}

/** A workbook that cannot be opened: what its container says it is. Throws INTAKE_WORKBOOK_LOCKED, INTAKE_DOCUMENT, INTAKE_WORKBOOK_BROKEN. */
export function refuseWorkbook(bytes: Buffer, name: string, cause: unknown): never {
  const holds = (stream: string) => bytes.includes(Buffer.from(stream, 'utf16le'))
  if (holds('EncryptedPackage')) throw error('INTAKE_WORKBOOK_LOCKED', { name }, { cause })
  const part = (path: string) => bytes.includes(path)
  if (
    holds('WordDocument') ||
    holds('PowerPoint Document') ||
    part('word/document.xml') ||
    part('ppt/presentation.xml')
  )
    throw error('INTAKE_DOCUMENT', { name }, { cause })
  throw error('INTAKE_WORKBOOK_BROKEN', { name }, { cause })
}
