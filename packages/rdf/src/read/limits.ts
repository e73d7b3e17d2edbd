/** What a document may hold at most. */
export interface RdfLimits {
  /** triples in all; default 20 million */
  triples: number
  /** nesting of elements or objects; default 64 */
  depth: number
  /** bytes of a JSON-LD document, which has to be read whole; default 64 MiB */
  jsonBytes: number
}

export const defaultLimits: RdfLimits = { triples: 20_000_000, depth: 64, jsonBytes: 64 << 20 }
