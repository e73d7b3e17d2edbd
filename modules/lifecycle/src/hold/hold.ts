/** 依法保全: nothing of the dataset (or of one version) may be destroyed while it stands. */
export interface Hold {
  id: string
  dataset: string
  /** null = all versions */
  version: string | null
  reason: string
  basis: string
  placedBy: string
  placedByName: string
  placedAt: Date
  liftedByName: string | null
  liftedAt: Date | null
  liftReason: string | null
}
