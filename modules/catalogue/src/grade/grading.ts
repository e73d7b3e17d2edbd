import type { DataItem } from '../entry/entry.ts'

export type Grade = DataItem['grade']
export type Sensitivity = DataItem['sensitivity']

/** graded: the provider wrote it · suggested: the platform proposes, a person has to look · confirmed: a person decided, binding */
export type GradingState = 'graded' | 'suggested' | 'confirmed'

/** What the platform thinks of an item, and why; never quotes a value. */
export interface Suggestion {
  item: string
  name: string
  grade: Grade
  sensitivity: Sensitivity
  mask: string | null
  semantic: string
  /** 0…1 */
  confidence: number
  reason: string
  source: 'name' | 'values' | 'element' | ''
}

/** Where an item of the newest version stands. */
export interface Grading {
  entry: string
  item: string
  name: string
  provider: string
  state: GradingState
  grade: Grade
  sensitivity: Sensitivity
  suggestedGrade: Grade | null
  suggestedSensitivity: Sensitivity | null
  suggestedMask: string | null
  semantic: string
  confidence: number
  reason: string
  source: Suggestion['source']
  decidedBy: string | null
  decidedByName: string | null
  decidedAt: Date | null
}

/** A grade that is to bind an item from now on. */
export interface GradeChange {
  item: string
  grade: Grade
  sensitivity: Sensitivity
  mask?: string | null
  kind: 'confirm' | 'raise' | 'lower' | 'inherit'
  reason: string
}

const RANK = { none: 0, personal: 1, sensitive: 2 } as const

/** True when one of the two marks would protect less than before: such a change needs two people. Pure. */
export function isLower(
  from: { grade: number; sensitivity: Sensitivity },
  to: { grade: number; sensitivity: Sensitivity },
): boolean {
  return to.grade < from.grade || RANK[to.sensitivity] < RANK[from.sensitivity]
}

/** The stricter of two marks, each for itself. Pure. */
export function stricterOf<T extends { grade: Grade; sensitivity: Sensitivity }>(a: T, b: T): T {
  const sensitivity = RANK[b.sensitivity] > RANK[a.sensitivity] ? b.sensitivity : a.sensitivity
  return { ...a, grade: Math.max(a.grade, b.grade) as Grade, sensitivity }
}

declare module '@shuyuan/kernel' {
  interface EventMap {
    /** grades bind from the commit on: what holds the data has to follow in the same transaction */
    'catalogue.grade.bound': {
      entry: string
      /** datasets attached to the entry */
      datasets: string[]
      items: {
        title: string
        name: string
        grade: Grade
        sensitivity: Sensitivity
        mask: string | null
        lowered: boolean
      }[]
    }
  }
}
