import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, read } from '../api.ts'
import { Go } from '../ui/Go.tsx'
import { DueTag } from '../workflow/DueTag.tsx'
import { Extension } from '../workflow/Extension.tsx'

/** The working-day clocks of a ticket; the bureau answers a wish for more time here. */
export function TicketTimers({ ticket }: { ticket: string }) {
  const { t } = useTranslation()
  const { data } = useQuery({
    queryKey: ['timers', 'ticket', ticket],
    queryFn: () => read(api.GET('/v1/workflow/timers', { params: { query: { ref: ticket, limit: 50 } as never } })),
  })
  if (!data || data.items.length === 0) return null
  return (
    <table className="facts">
      <caption>{t('ticket.timers')}</caption>
      <tbody>
        {data.items.map((timer) => (
          <tr key={timer.id}>
            <th scope="row">{timer.ruleName}</th>
            <td>
              <DueTag dueOn={timer.dueOn} colour={timer.state === 'running' ? timer.colour : null} />{' '}
              {timer.order ? <Go to={`/supervise/${timer.order}`}>{t('workflow.hasOrder')}</Go> : null}
              {timer.extensions.some((extension) => extension.state === 'requested') ? (
                <Extension timer={timer} />
              ) : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
