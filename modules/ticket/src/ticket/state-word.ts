import type { TicketState } from './ticket.ts'

const WORDS: Record<TicketState, string> = {
  pending: '待派发',
  dispatched: '待签收',
  signed: '已签收',
  fixing: '整改中',
  rechecking: '待复核',
  disputed: '异议中',
  archived: '已归档',
}

/** Chinese word of a state. */
export const stateWord = (state: TicketState): string => WORDS[state]
