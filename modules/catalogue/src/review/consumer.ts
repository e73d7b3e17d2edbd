/** A department that uses an entry now, and by which fields. */
export interface Consumer {
  org: string
  /** the permission, e.g. a grant */
  ref: string
  /** physical names or titles */
  fields: string[]
}

declare module '@shuyuan/kernel' {
  interface EventMap {
    /** who uses this entry now? Later modules push their answer into `found`, inside the transaction of the question */
    'catalogue.consumers.asked': { entry: string; found: Consumer[] }
  }
}
