import type { Machine } from '@shuyuan/workflow'
import type { BrokenField } from './broken-fields.ts'

export type ConsentState = 'waiting' | 'accepted' | 'objected' | 'lapsed' | 'cancelled'
export type ConsentAction = 'accept' | 'object' | 'lapse' | 'cancel'

/** What a department that uses fields of an entry says to a version that takes them away or changes them. */
export interface Consent {
  id: string
  entry: string
  version: number
  /** name of the entry when it was asked */
  name: string
  /** the consumer */
  org: string
  /** permissions that use the fields */
  refs: string[]
  fields: BrokenField[]
  state: ConsentState
  comment: string
  askedBy: string
  askedByName: string
  askedByOrg: string | null
  askedAt: Date
  dueOn: string
  decidedByName: string | null
  decidedAt: Date | null
}

/** An objection does not end the asking: the consumer may still accept, otherwise the time runs out and the bureau reads it. */
export const consentMachine: Machine<ConsentState, ConsentAction> = {
  waiting: {
    accept: { to: 'accepted', event: 'accepted' },
    object: { to: 'objected', event: 'objected', reason: true },
    lapse: { to: 'lapsed', event: 'lapsed' },
    cancel: { to: 'cancelled', event: 'cancelled' },
  },
  objected: {
    accept: { to: 'accepted', event: 'accepted' },
    lapse: { to: 'lapsed', event: 'lapsed' },
    cancel: { to: 'cancelled', event: 'cancelled' },
  },
  accepted: {},
  lapsed: {},
  cancelled: {},
}

/** Whether the consumer has had its say: accepted, or the time ran out. */
export const isSettled = ({ state }: Pick<Consent, 'state'>): boolean => state === 'accepted' || state === 'lapsed'
