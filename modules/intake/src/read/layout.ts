/** How the text of a delimited file is cut into fields. `quote`/`escape` '' = none; `newline` is what ends a row. */
export interface Dialect {
  delimiter: string
  quote: string
  escape: string
  newline: '\n' | '\r\n' | '\r'
}

export type FileFormat = 'delimited' | 'fixed' | 'json' | 'ndjson' | 'xml' | 'parquet' | WorkbookFormat
/** `html` and `sheet-xml` are tables that other systems write under the name of a workbook */
export type WorkbookFormat = 'xlsx' | 'xls' | 'html' | 'sheet-xml'
export type Encoding = 'utf-8' | 'gb18030' | 'big5' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/** Everything needed to read a file the same way twice; found by detection, corrected by the clerk. */
export interface Layout extends Dialect {
  format: FileFormat
  encoding: Encoding
  /** records before the header (titles, remarks) */
  preambleRows: number
  /** 0 = no header; more than 1 = the names are joined by a blank */
  headerRows: number
  /** physical lines after the data (sums, sources) */
  footerRows: number
  /** columns of a file of fixed columns: an ASCII sign takes one, every other two */
  widths?: number[] | undefined
  /** every record ends with one more delimiter than the heading, and nothing behind it */
  trailing?: boolean | undefined
  /** worksheet name of a workbook (`表 1` of HTML); of XML the path of the records */
  sheet: string | null
  /** texts that say "no value" in columns of numbers, dates and the like; none = the usual ones */
  missing?: string[] | undefined
  /** names in the file (or `col_0` …), in order; for JSON the keys, for XML the paths below a record */
  header: string[]
}

/** Why a row cannot be taken as it stands; `null` = sound. */
export type RowFlaw =
  | 'missing_columns'
  | 'extra_columns'
  | 'stray_quote'
  | 'unclosed_quote'
  | 'encoding'
  | 'nul_byte'
  | 'too_long'
  | 'not_an_object'
  | 'repeated_header'

/** One record: `row` is its 1-based number in the file, header and blank records counted, as a spreadsheet shows it. */
export interface SourceRow {
  row: number
  cells: (string | null)[]
  flaw: RowFlaw | null
  /** the text as it stands in the file; cut after 64 KiB */
  raw: string
}

export const RAW_LIMIT = 64 << 10
