import { useQuery } from '@tanstack/react-query'
import { Table } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read } from '../api.ts'
import { useCan } from '../session/session.tsx'
import { Go } from '../ui/Go.tsx'
import { Loaded } from '../ui/Loaded.tsx'
import { moment } from '../ui/moment.ts'

/** Years with a notice: which paper, who took it over, and the evidence of that. */
export function Years() {
  const { t } = useTranslation()
  const can = useCan()
  const query = useQuery({
    queryKey: ['calendar', 'years'],
    queryFn: () => read(api.GET('/v1/standards/calendar/years')),
  })
  return (
    <>
      <h2 className="section">{t('standards.notice.years')}</h2>
      {can('standards.calendar.import') ? (
        <p>
          <Go to="/standards/calendar/notice" as="primary">
            {t('standards.notice.import')}
          </Go>
        </p>
      ) : null}
      <Loaded query={query}>
        {({ items }) => (
          <Table
            aria-label={t('standards.notice.years')}
            size="small"
            rowKey="year"
            pagination={{ pageSize: 6, hideOnSinglePage: true, showSizeChanger: false }}
            dataSource={items}
            columns={[
              {
                title: t('standards.notice.year'),
                render: (_, { year }) => <Go to={`/standards?tab=calendar&month=${year}-01`}>{String(year)}</Go>,
              },
              { title: t('standards.notice.paper'), dataIndex: 'paper' },
              { title: t('standards.source'), dataIndex: 'source', render: (name) => t(`standards.sources.${name}`) },
              { title: t('standards.notice.at'), dataIndex: 'importedAt', render: moment },
              {
                title: t('standards.handling'),
                render: (_, { year, source }) => (
                  <>
                    {can('standards.calendar.import') ? (
                      <Go to={`/standards/calendar/notice?year=${year}`}>{t('standards.notice.correct')}</Go>
                    ) : null}
                    {source === 'imported' && can('evidence.search') ? (
                      <>
                        {' '}
                        <Go to={`/evidence?object=${year}`}>{t('standards.notice.evidence')}</Go>
                      </>
                    ) : null}
                  </>
                ),
              },
            ]}
          />
        )}
      </Loaded>
    </>
  )
}
