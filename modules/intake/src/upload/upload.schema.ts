import { Instant, said } from '@shuyuan/http'
import { z } from 'zod'
import { ColumnSchema, MissingWords } from '../dataset/dataset.schema.ts'

const Encoding = z.enum(['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be', 'windows-1252'])
const Format = z.enum(['delimited', 'fixed', 'xlsx', 'xls', 'html', 'sheet-xml', 'json', 'ndjson', 'xml', 'parquet'])
const Newline = z.enum(['\n', '\r\n', '\r'])
const Widths = z.array(z.number().int().min(1).max(10_000)).min(1).max(4096)
const Count = z.number().int().min(0).max(1000)

export const DetectionSchema = z
  .object({
    format: Format,
    encoding: Encoding,
    encodingConfidence: z.number(),
    bom: z.boolean(),
    delimiter: z.string(),
    quote: z.string(),
    escape: z.string(),
    newline: Newline,
    preambleRows: Count,
    headerRows: Count,
    footerRows: Count,
    widths: Widths.optional().describe('定宽文本各列的宽度：ASCII 字符占 1，其他字符占 2'),
    trailing: z.boolean().optional().describe('每行末尾比标题行多一个分隔符，其后没有内容'),
    sheet: z.string().nullable(),
    missing: MissingWords.optional().describe('表示“无值”的文字；未设置时按常见写法识别'),
    sheets: z.array(z.object({ name: z.string(), hidden: z.boolean() })),
    header: z.array(z.string()),
    columns: z.array(ColumnSchema),
    warnings: z.array(said()),
  })
  .meta({ id: 'IntakeDetection' })

/** What a clerk may correct; the rest is detected again around it. */
export const KnownLayoutSchema = z
  .object({
    encoding: Encoding,
    delimiter: z
      .string()
      .max(4)
      .regex(/^[^\p{L}\p{N}"'\r\n\0\\]{1,4}$/u),
    quote: z
      .string()
      .max(1)
      .regex(/^[\x21-\x7e]?$/),
    escape: z
      .string()
      .max(1)
      .regex(/^[\x21-\x7e]?$/),
    newline: Newline,
    preambleRows: Count,
    headerRows: z.number().int().min(0).max(10),
    footerRows: z.number().int().min(0).max(100),
    widths: Widths,
    sheet: z.string().max(200),
    missing: MissingWords,
    confirmed: z.boolean().describe('另一种编码读起来明显更通顺时，确认仍按所选编码读取'),
  })
  .partial()
  .meta({ id: 'IntakeKnownLayout' })

export const UploadSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    size: z.number(),
    sha256: z.string(),
    detection: DetectionSchema,
    createdBy: z.string(),
    org: z.string().nullable(),
    createdAt: Instant,
  })
  .meta({ id: 'IntakeUpload' })

const Counted = z.array(z.object({ value: z.string(), count: z.number() }))

export const ProfileSchema = z
  .object({
    complete: z.boolean(),
    rows: z.number(),
    flawed: z.number(),
    columns: z.array(
      z.object({
        title: z.string(),
        rows: z.number(),
        nulls: z.number(),
        distinct: z.number(),
        min: z.string().nullable(),
        max: z.string().nullable(),
        minLength: z.number(),
        maxLength: z.number(),
        patterns: Counted,
        top: Counted,
        types: z.record(z.string(), z.number()),
        type: z.string(),
      }),
    ),
  })
  .meta({ id: 'IntakeProfile' })

export const SourceRowsSchema = z
  .object({
    header: z.array(z.string()),
    rows: z.array(z.object({ row: z.number(), cells: z.array(z.string().nullable()), flaw: z.string().nullable() })),
  })
  .meta({ id: 'IntakeSourceRows' })

export const UploadParams = z.object({ upload: z.string().max(60) })
export const NameQuery = z.object({ name: z.string().max(300).default('未命名文件') })
export const RowsQuery = z.object({ limit: z.coerce.number().int().min(1).max(500).default(100) })
