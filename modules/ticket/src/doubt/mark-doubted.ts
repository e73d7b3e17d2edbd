import type { TicketDeps } from '../deps.ts'
import { keyText } from '../row/record-key.ts'
import { doubtedRecords } from './doubt.store.ts'

/**
 * Answers intake's question what a reader must know about the rows he is about to see: which of them are doubted (有异议). The ticket is
 * named to those who may read it only.
 */
export function markDoubted(deps: TicketDeps): void {
  deps.events.on('intake.marks.asked', async (tx, { dataset, columns }) => {
    for (const { key } of await doubtedRecords(deps, tx, dataset))
      for (const name of Object.keys(key)) columns.add(name)
  })
  deps.events.on('intake.rows.shown', async (tx, { dataset, subject, rows, marks }) => {
    for (const { ticket, number, owner, askers, since, key } of await doubtedRecords(deps, tx, dataset)) {
      const names = Object.keys(key)
      const named = deps.policy.decide('ticket.ticket.read', { subject, resource: { owner, askers } }).allow
      rows.forEach((row, at) => {
        const same = names.every((name) => keyText(String(row[name] ?? '')) === keyText(key[name] ?? ''))
        if (same)
          marks.push({ row: at, doubtedSince: since, ticket: named ? ticket : null, number: named ? number : null })
      })
    }
  })
}
