import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../api.ts'
import { Go } from '../ui/Go.tsx'
import { moment } from '../ui/moment.ts'
import { DueTag } from '../workflow/DueTag.tsx'
import { StateTag } from './StateTag.tsx'

/** What the ticket is about. */
export function TicketFacts({ ticket }: { ticket: Schemas['TicketDetail'] }) {
  const { t } = useTranslation()
  const seen = ticket.versionSeq === null ? '' : t('ticket.seenIn', { seq: ticket.versionSeq })
  const inTime = ticket.inTime === null ? '' : t(ticket.inTime ? 'ticket.wasInTime' : 'ticket.wasLate')
  const rows: [string, ReactNode][] = [
    ['state', <StateTag key="state" state={ticket.state} />],
    ['matter', ticket.title],
    ['kind', `${t(`ticket.kinds.${ticket.kind}`)}${ticket.legal ? ` · ${t('ticket.legalLong')}` : ''}`],
    ['severity', t(`ticket.severities.${ticket.severity}`)],
    ['owner', ticket.ownerName],
    [
      'dataset',
      ticket.dataset ? <Go to={`/datasets/${ticket.dataset}`}>{`${ticket.datasetName ?? ''} ${seen}`}</Go> : '—',
    ],
    ['rows', t('ticket.rowsOf', { now: ticket.rowsBad, first: ticket.rowsFirst })],
    [
      'due',
      ticket.colour ? <DueTag dueOn={ticket.dueOn} colour={ticket.colour} /> : `${ticket.dueOn ?? '—'} ${inTime}`,
    ],
    ['openedAt', moment(ticket.openedAt)],
    ['signedAt', moment(ticket.signedAt)],
    ['submittedAt', moment(ticket.submittedAt)],
    ['archivedAt', moment(ticket.archivedAt)],
    ['note', ticket.note || '—'],
    ['outcome', ticket.outcome ? t(`ticket.outcomes.${ticket.outcome}`) : '—'],
    [
      'earlier',
      ticket.recurrences.length === 0
        ? '—'
        : ticket.recurrences.map(({ id, number }) => (
            <div key={id}>
              <Go to={`/ticket/${id}`}>{number}</Go>
            </div>
          )),
    ],
    [
      'proof',
      <span key="proof">
        {ticket.check ? <Go to={`/quality/${ticket.dataset}/checks/${ticket.check}`}>{t('ticket.check')}</Go> : null}{' '}
        <Go to={`/evidence?object=${ticket.id}`}>{t('ticket.evidence')}</Go>
      </span>,
    ],
  ]
  return (
    <table className="facts">
      <caption>{t('ticket.one')}</caption>
      <tbody>
        {rows.map(([field, value]) =>
          value === '—' ? null : (
            <tr key={field}>
              <th scope="row">{t(`ticket.${field}`)}</th>
              <td>{value}</td>
            </tr>
          ),
        )}
      </tbody>
    </table>
  )
}
