import { isoTime } from '@shuyuan/kernel'
import { z } from 'zod'

/** `?limit&after` of every keyset list. */
export const PageQuery = z.object({
  limit: z.coerce.number().int().min(1).max(500).default(50),
  after: z.string().max(2000).optional(),
})

export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({ items: z.array(item), next: z.string().nullable() })
}

/** An instant: a Date inside, ISO 8601 with +08:00 on the wire (the serialiser encodes, the validator decodes). */
export const Instant = z.codec(z.iso.datetime({ offset: true }), z.date(), {
  decode: (text) => new Date(text),
  encode: (at) => isoTime(at),
})
