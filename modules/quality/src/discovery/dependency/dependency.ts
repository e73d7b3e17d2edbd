import type { Grouping } from './grouping.ts'

/** The columns `from` determine the column `to` (places in the table), but for some rows. */
export interface Dependency {
  from: number[]
  to: number
  /** rows that share their left side with another row and have a value on the right: the evidence */
  support: number
  /** share of the evidence that agrees with the majority of its group */
  confidence: number
  /** groups of at least two such rows */
  groups: number
  /** share that would agree if the right side were shuffled: chance */
  chance: number
  grouping: Grouping
  /** group of each row, −1 = none */
  groupOf: Int32Array
}

/** Slips aside, a dependency holds for nineteen rows in twenty … */
export const LEAST_CONFIDENCE = 0.95
/** … and leaves at most a tenth of the disagreement that chance would. */
export const LEFT_BY_CHANCE = 0.1
/** Fewer groups could agree by accident whatever the shares say. */
export const LEAST_GROUPS = 5
