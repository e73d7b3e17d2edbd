import { readDocument } from './read-facts.ts'

/** A revision of a published entry and how far it has come: still a draft, with the head of the department, the bureau, or sent back. */
export interface RevisionFact {
  entry: string
  cause: 'law' | 'duty' | 'other'
  /** civil days since law, duty or data changed */
  daysAgo: number
  reason: string
  abstract: string
  /** title of a data item that the new version no longer has */
  drop?: string
  stage: 'draft' | 'head' | 'bureau' | 'returned'
  remarks?: Record<string, string>
  /** the 督办单 that its overdue clock has brought */
  order?: { state: 'issued' | 'answered' | 'closed'; answer?: string; proof?: string; opinion?: string }
  extension?: { days: number; reason: string; granted: boolean }
}

/** What is under way in the catalogue of the city (reviews.json). */
export const readReviews = () =>
  readDocument<{
    limits: { rule: string; days: number; source: string }[]
    follows: { login: string; entry: string }[]
    revisions: RevisionFact[]
  }>('reviews')
