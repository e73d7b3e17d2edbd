import type { Schemas } from '../api.ts'

type Action = Schemas['TicketAct']['action']

/** What an action asks for besides the click. */
export const NEEDS: Partial<Record<Action, { reason?: true; org?: true }>> = {
  dispatch: { org: true },
  decline: { reason: true },
  transfer: { reason: true, org: true },
  submit: { reason: true },
  dispute: { reason: true },
  uphold: { reason: true },
  overrule: { reason: true },
}
