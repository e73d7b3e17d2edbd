import type { SearchAnswer, SearchQuestion } from '../document/catalogue-index.ts'

/** How far the first filling of the index is, in entries. */
export interface Filling {
  done: number
  total: number
  /** it waits for room on the disk */
  full: boolean
}

export interface IndexStatus {
  ready: boolean
  filling: Filling
  documents: number
  bytes: number
  segments: number
  /** seconds until it could answer, null before */
  seconds: number | null
  /** true: read from the disk, not filled anew */
  restored: boolean
}

/** What the platform asks of the thread, and what it answers. */
export interface Verbs {
  ask: { asked: SearchQuestion; said: SearchAnswer }
  status: { asked: null; said: IndexStatus }
  /** takes in every change that is visible now */
  follow: { asked: null; said: null }
}
export type Verb = keyof Verbs

export type Asked = { [V in Verb]: { id: number; verb: V; asked: Verbs[V]['asked'] } }[Verb]
export type Said =
  | { id: number; said: Verbs[Verb]['said'] }
  | { id: number; filling: Filling }
  | { id: number; failed: string }
