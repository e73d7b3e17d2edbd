import '../data-pages.css'
import { Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../api.ts'
import { Go } from '../ui/Go.tsx'

/** What a ticket is about; where it came from, how bad it is and how often it came back stand below. */
export function Matter({ ticket }: { ticket: Schemas['Ticket'] }) {
  const { t } = useTranslation()
  const { title, kind, severity, legal, recurrence, round, previous } = ticket
  return (
    <div className="wide-cell">
      {title}
      <div className="quiet">
        {t(`ticket.kinds.${kind}`)} · {t(`ticket.severities.${severity}`)}{' '}
        {legal ? <Tag color="red">{t('ticket.legal')}</Tag> : null}
        {recurrence > 0 ? <Tag color="volcano">{t('ticket.recurring', { count: recurrence })}</Tag> : null}
        {recurrence > 0 && previous ? <Go to={`/ticket/${previous}`}>{t('ticket.previous')}</Go> : null}
        {round > 0 ? <Tag>{t('ticket.returned', { count: round })}</Tag> : null}
      </div>
    </div>
  )
}
