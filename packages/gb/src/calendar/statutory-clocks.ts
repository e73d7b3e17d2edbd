import { readData } from '../data.ts'

/** A legal time limit of 政务数据共享条例 (国务院令第809号). Local limits may be stricter, never laxer (art. 23). */
export interface StatutoryClock {
  id: 'D01' | 'D02' | 'D03' | 'D04' | 'D05' | 'D06' | 'D07'
  name: string
  /** what starts the clock */
  event: string
  /** role that must act */
  actor: 'provider' | 'consumer' | 'bureau'
  actorName: string
  duty: string
  /** limit, in `unit`; for D07 the least time to keep */
  days: number
  unit: 'workday' | 'year'
  /** most that can be added, in `unit`; 0 = no extension */
  extension: number
  extensionNeeds: ('authorityConsent' | 'notifyDemander')[]
  article: string
}

/** D01–D07 by id. */
export const statutoryClocks: Readonly<Record<StatutoryClock['id'], StatutoryClock>> = Object.fromEntries(
  readData<StatutoryClock[]>('statutory-clocks.json').map((clock) => [clock.id, clock]),
) as Record<StatutoryClock['id'], StatutoryClock>
