/** Something that happened and must be provable later. */
export interface EvidenceEvent {
  /** `<module>.<noun>.<what>`, e.g. `catalogue.entry.published` */
  kind: string
  /** subject id */
  actor: string
  /** organisation of the actor */
  org?: string | null
  /** id of the thing */
  object?: string
  /** an identifier of a natural person or enterprise: only its keyed hash is kept */
  person?: string
  /** facts about the act; no personal data */
  detail?: Record<string, string | number | boolean | null>
}

/** What stands in the log, as canonical JSON. Optional fields are left out. */
export interface Leaf {
  v: 1
  id: string
  /** ISO 8601 with +08:00 */
  at: string
  kind: string
  actor: string
  org?: string
  object?: string
  /** keyed hash, base64url */
  person?: string
  detail?: Record<string, string | number | boolean | null>
}

/** A row of the search index. */
export interface IndexedEvent {
  id: string
  writer: string
  index: number
  at: Date
  kind: string
  actor: string
  org: string | null
  object: string | null
  person: string | null
  detail: Record<string, string | number | boolean | null>
}

/** The leaf of an entry of the log, null when it is none of ours. */
export function parseLeaf(entry: Buffer): Leaf | null {
  try {
    const leaf = JSON.parse(entry.toString()) as Leaf
    return leaf.v === 1 && typeof leaf.id === 'string' ? leaf : null
  } catch {
    return null
  }
}

export function toIndexed(writer: string, index: number, leaf: Leaf): IndexedEvent {
  const { id, at, kind, actor, org = null, object = null, person = null, detail = {} } = leaf
  return { id, writer, index, at: new Date(at), kind, actor, org, object, person, detail }
}
