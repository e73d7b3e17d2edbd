import type { Grade, Sensitivity } from '../grading.ts'

/** none: values are carried over · deidentified: 去标识化 · aggregated: statistics only. Each but the first needs its method written down. */
export type Treatment = 'none' | 'deidentified' | 'aggregated'

/** An item that is made from an item of another entry. */
export interface ItemLineage {
  entry: string
  item: string
  sourceEntry: string
  sourceItem: string
  treatment: Treatment
  /** how it was de-identified or aggregated */
  method: string
  recordedBy: string
  recordedAt: Date
}

/** The least that an item must be graded, and why. */
export interface Floor {
  marks: { grade: Grade; sensitivity: Sensitivity }
  why: string
}
