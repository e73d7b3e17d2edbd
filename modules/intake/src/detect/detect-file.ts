import { open } from 'node:fs/promises'
import { error } from '../errors.ts'
import type { Layout } from '../read/layout.ts'
import { detectDelimited } from './detect-delimited.ts'
import type { Detection } from './detection.ts'
import { detectJson } from './detect-json.ts'
import { detectParquet } from './detect-parquet.ts'
import { detectWorkbook } from './detect-workbook.ts'
import { detectXml } from './detect-xml.ts'
import { checkEncoding } from './check-encoding.ts'
import { guessEncoding } from './encoding.ts'
import { containerOf, looksBinary, textFormat } from './guess-format.ts'
import { guessList } from './guess-list.ts'
import { MAX_COLUMNS } from './max-columns.ts'
import { readSample } from './read-sample.ts'
import { refuseOther, refuseStatements } from './refuse-file.ts'

/** What the clerk already knows about a file; everything else is guessed around it. */
export type KnownLayout = { [K in keyof Layout]?: Layout[K] | undefined } & {
  /** he saw that another encoding reads better, and keeps his */
  confirmed?: boolean | undefined
}

/**
 * Finds out how to read a file from its first 256 KiB (and its last 64 KiB for footers), never from its name.
 * `known` fixes parts that the clerk corrected. Throws INTAKE_FORMAT_UNKNOWN, INTAKE_TOO_MANY_COLUMNS, INTAKE_WORKBOOK_*, INTAKE_JSON_BROKEN,
 * INTAKE_ENCODING_DOUBTED, INTAKE_NO_ROWS and those of refuse-file.
 */
export async function detectFile(path: string, name: string, known: KnownLayout = {}): Promise<Detection> {
  const file = await open(path)
  let head = Buffer.alloc(512)
  try {
    head = head.subarray(0, (await file.read(head, 0, head.length, 0)).bytesRead)
  } finally {
    await file.close()
  }
  if (head.length === 0) throw error('INTAKE_UPLOAD_EMPTY', { name })
  refuseOther(head, name)
  const container = containerOf(head)
  const detection =
    container === 'text'
      ? await detectText(path, name, known)
      : container === 'parquet'
        ? await detectParquet(path, name, known.missing)
        : await detectWorkbook(path, name, { format: container === 'zip' ? 'xlsx' : 'xls', encoding: 'utf-8' }, known)
  if (detection.header.length > MAX_COLUMNS)
    throw error('INTAKE_TOO_MANY_COLUMNS', { name, count: detection.header.length, limit: MAX_COLUMNS })
  return detection
}

async function detectText(path: string, name: string, known: KnownLayout): Promise<Detection> {
  const sample = await readSample(path)
  const { encoding: declared, confirmed = false } = known
  const guess = declared
    ? checkEncoding(sample.probe, { name, encoding: declared, confirmed })
    : guessEncoding(sample.probe)
  const decode = (bytes: Buffer) => new TextDecoder(guess.encoding).decode(bytes, { stream: true })
  const text = decode(sample.head)
  if (looksBinary(text, guess.encoding)) throw error('INTAKE_FORMAT_UNKNOWN', { name })
  const warnings = guess.confidence < 0.6 ? [`编码判断为 ${guess.encoding}，把握不大，请核对预览`] : []
  const base = {
    encoding: guess.encoding,
    encodingConfidence: guess.confidence,
    bom: guess.bom,
    sheets: [],
    sheet: null,
    warnings,
  }
  const format = known.format ?? textFormat(text)
  if (format === 'json' || format === 'ndjson')
    return {
      ...base,
      ...(await detectJson(path, name, {
        format,
        encoding: guess.encoding,
        sheet: format === 'json' ? (known.sheet ?? guessList(text)) : null,
        missing: known.missing,
      })),
    }
  if (format === 'html' || format === 'sheet-xml')
    return detectWorkbook(path, name, { format, encoding: guess.encoding }, known)
  if (format === 'xml') {
    const { sheet, missing } = known
    return {
      ...base,
      ...(await detectXml(path, name, text, { encoding: guess.encoding, sheet: sheet ?? undefined, missing })),
    }
  }
  refuseStatements(text, name)
  return { ...base, ...detectDelimited(text, sample, { name, decode, known, warnings }) }
}
