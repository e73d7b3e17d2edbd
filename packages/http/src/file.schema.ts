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
