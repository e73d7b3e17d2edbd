/** A system that calls the platform's interfaces for an organisation. */
export interface Client {
  id: string
  appKey: string
  name: string
  org: string
  enabled: boolean
  createdAt: Date
}

const DAY = 86_400_000
/** How long the old key stays good after a rotation unless told otherwise, and at most. */
export const OVERLAP_DAYS = 7
export const MAX_OVERLAP_DAYS = 30

/** When an overlap that starts now ends. */
export function overlapEnd(now: Date, days: number): Date {
  return new Date(now.getTime() + days * DAY)
}

/** True while a key may still sign. */
export function isValidKey(key: { validUntil: Date | null }, now: Date): boolean {
  return key.validUntil === null || key.validUntil > now
}
