import { z } from 'zod'

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Text to a reader of the API document; the handler may send a stream or a buffer, which is passed on as it is. */
const Content: z.ZodType = z.string()
const Any = z.unknown()

/** The answer of a route that sends a file instead of JSON: what it holds, and the media types it may come in. */
export function fileOf(description: string, ...types: [string, ...string[]]) {
  return {
    description,
    content: Object.fromEntries(types.map((type) => [type, { schema: type.endsWith('/json') ? Any : Content }])),
  }
}

const BYTES = { schema: {} }
const FORM = { type: 'object', properties: { file: { type: 'string', format: 'binary' } }, required: ['file'] }

/** The body of a route that takes the bytes of a file, for `config.takes`. */
export const FILE = { content: { 'application/octet-stream': BYTES } }
/** The same, or a form with the field `file`. */
export const FILE_OR_FORM = { content: { ...FILE.content, 'multipart/form-data': { schema: FORM } } }
