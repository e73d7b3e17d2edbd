/** What a change may touch, those who receive data before what is only about them; later modules answer for the kinds they own. */
export const impactKinds = [
  'service',
  'grant',
  'application',
  'open',
  'dataset',
  'entry',
  'table',
  'plan',
  'capture',
  'logical',
  'pipeline',
  'golden',
  'ticket',
  'task',
  'rule',
] as const
export type ImpactKind = (typeof impactKinds)[number]

/** One thing that a change touches. */
export interface Impact {
  kind: ImpactKind
  id: string
  name: string
  /** whose it is, to be asked or told */
  org: string | null
  /** which of its columns are touched; empty = as a whole */
  columns: string[]
  /** what happens, in Chinese */
  how: string
  /** page of the console */
  link: string | null
}

/** A node that is touched, with the columns touched; null = all. */
export interface Touched {
  kind: string
  id: string
  columns: string[] | null
}

declare module '@shuyuan/kernel' {
  interface EventMap {
    /** what hangs on these nodes? Later modules push their answer into `found` */
    'lineage.impact.asked': { touched: Touched[]; found: Impact[] }
    /** which nodes change when this thing does? Its owner pushes the one answer into `found`; nobody knows it otherwise */
    'lineage.change.asked': { kind: string; id: string; found: { org: string | null; nodes: string[] }[] }
  }
}
