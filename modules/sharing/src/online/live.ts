import type { CapturedState } from '@shuyuan/connection'

/** Where the online records of a service stand that follow a captured dataset, for people to see; the records themselves know it first. */
export interface Live extends CapturedState {
  service: string
  dataset: string
  /** the version that the records were built from */
  version: string
  appliedAt: Date
  /** from the commit at the source until services answered with it, in ms; null where nothing was committed since the version */
  lagMs: number | null
}
