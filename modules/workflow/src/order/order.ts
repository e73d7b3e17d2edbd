import type { Machine } from '../machine/machine.ts'

export type OrderState = 'issued' | 'answered' | 'closed' | 'cancelled'
export type OrderAction = 'answer' | 'redo' | 'close' | 'cancel'

/** 督办单: the bureau demands in writing what is overdue, by a day; the department answers with proof, the bureau closes. */
export interface SupervisionOrder {
  id: string
  /** 督办〔2026〕1号 */
  number: string
  timer: string | null
  title: string
  link: string
  role: string
  /** who must answer; null = the bureau itself */
  org: string | null
  demand: string
  answerBy: string
  state: OrderState
  issuedBy: string
  issuedByName: string
  issuedAt: Date
  answer: string
  /** 佐证: where the proof is, e.g. a document number or the address of an entry */
  proof: string
  answeredByName: string | null
  answeredAt: Date | null
  /** what the bureau said when it closed, returned or cancelled */
  opinion: string
  closedAt: Date | null
}

export const orderMachine: Machine<OrderState, OrderAction> = {
  issued: {
    answer: { to: 'answered', event: 'answered', reason: true },
    cancel: { to: 'cancelled', event: 'cancelled', reason: true },
  },
  answered: {
    redo: { to: 'issued', event: 'returned', reason: true },
    close: { to: 'closed', event: 'closed', reason: true },
    cancel: { to: 'cancelled', event: 'cancelled', reason: true },
  },
  closed: {},
  cancelled: {},
}
