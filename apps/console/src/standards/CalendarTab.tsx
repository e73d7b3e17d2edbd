import { useQuery } from '@tanstack/react-query'
import { Alert, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read } from '../api.ts'
import { Loaded } from '../ui/Loaded.tsx'
import { today } from '../ui/today.ts'
import { useUrlFilters } from '../ui/useUrlFilters.ts'
import { DueDate } from './DueDate.tsx'
import { Month } from './Month.tsx'
import { Years } from './Years.tsx'

/** Working calendar: a month with holidays and make-up days, and the due-date calculator. */
export function CalendarTab() {
  const { t } = useTranslation()
  const [{ month }, change] = useUrlFilters()
  const shown = month ?? today().slice(0, 7)
  const query = useQuery({
    queryKey: ['calendar', shown],
    queryFn: () => read(api.GET('/v1/standards/calendar', { params: { query: { month: shown } } })),
  })
  return (
    <div className="two-columns">
      <section>
        <div className="filters">
          <label>
            {t('standards.month')}{' '}
            <Input
              type="month"
              style={{ width: 160 }}
              value={shown}
              onChange={(event) => event.target.value && change({ month: event.target.value })}
            />
          </label>
        </div>
        <Loaded query={query}>
          {(data) => (
            <>
              {data.published ? null : (
                <Alert type="warning" showIcon title={t('standards.provisional')} style={{ marginBottom: 12 }} />
              )}
              <Month month={data} />
            </>
          )}
        </Loaded>
        <Years />
      </section>
      <DueDate />
    </div>
  )
}
