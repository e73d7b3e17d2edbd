/** Whose view of the book a list shows. */
export interface Audience {
  /** all newest versions: the bureau and auditors */
  all: boolean
  /** own organisation: its newest versions, of the others the published ones */
  org: string | null
}

/** What a list of entries is narrowed to; every part is optional. */
export interface EntryFilter {
  /** only published versions, whoever asks */
  published?: boolean | undefined
  state?: string | undefined
  provider?: string | undefined
  shareType?: number | undefined
  openType?: number | undefined
  /** for the public: any of the opening attributes */
  openTypes?: number[] | undefined
  theme?: string | undefined
  level?: number | undefined
  /** division code prefix: the division and all below it */
  region?: string | undefined
  /** this very division, without those below it */
  division?: string | undefined
  attached?: boolean | undefined
  /** the data behind it is older than its update cycle */
  stale?: boolean | undefined
  /** attached and used at least once */
  used?: boolean | undefined
  /** attached, and nobody can say whether it is used */
  uncounted?: boolean | undefined
  /** a time limit about it has passed */
  overdue?: boolean | undefined
  /** a kind of resource it has */
  kind?: string | undefined
  /** nation · province · city · county · town */
  tier?: string | undefined
  /** month of publication, YYYY-MM */
  month?: string | undefined
  /** the instant that `stale` and `overdue` are judged at; default now */
  now?: Date | undefined
  duty?: string | undefined
  system?: string | undefined
  /** first digits of the 前段码 */
  class?: string | undefined
  /** a class of a tree, and all below it: [tree, code]; '' = in none of the tree */
  inClass?: [string, string] | undefined
  /** bureau-defined fields: [key, value as text] */
  extra?: [string, string][] | undefined
  /** a data element or a code list that an item refers to */
  element?: string | undefined
  codeList?: string | undefined
  q?: string | undefined
}
