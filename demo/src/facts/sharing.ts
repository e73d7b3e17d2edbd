import { readDocument } from './read-facts.ts'

/** A lookup service of the demo city; columns are named by their titles. */
export interface LookupFact {
  department: string
  entry: string
  keys: string[]
}

/** An application and how far it has come: submitted 待本部门审核 · received 待提供部门办理 · then the provider's answers. */
export interface ApplicationFact {
  entry: string
  /** department key */
  consumer: string
  system: string
  purpose: string
  basis: string
  scenario: string
  scope: string
  fields: string[]
  quota: number
  state: 'submitted' | 'received' | 'supplement' | 'refused' | 'approved'
  remarks?: Record<string, string>
  code?: string
  reason?: string
}

/** What the city shares between departments and opens to everyone (sharing.json). */
export const readSharing = () =>
  readDocument<{ services: LookupFact[]; applications: ApplicationFact[]; open: string[] }>('sharing')
