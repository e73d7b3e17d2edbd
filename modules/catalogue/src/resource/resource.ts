/** What stands behind an entry: a loaded dataset, an API, a file, an opened dataset. */
export interface Resource {
  id: string
  entry: string
  kind: ResourceKind
  ref: string
  title: string
  attachedBy: string
  attachedAt: Date
  /** whether anybody tells its uses; false for what lies outside the platform, whose uses stay unknown (无法统计) */
  counted: boolean
  /** how often it was used, as the modules that serve it tell */
  uses: number
  lastUsedAt: Date | null
}

export type ResourceKind = 'dataset' | 'service' | 'file' | 'stream' | 'open'

/** Outside the platform: attached by hand with its address. */
export const isOutside = (ref: string): boolean => ref.includes('://')

/** Attached by the platform when the thing itself comes to be, never claimed by hand: the attach rate must be true. */
export const INTERNAL_KINDS: readonly ResourceKind[] = ['dataset', 'open']
