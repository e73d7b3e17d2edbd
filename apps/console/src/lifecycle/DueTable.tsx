import { useQuery } from '@tanstack/react-query'
import { Table, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { Go } from '../ui/Go.tsx'
import { Loaded } from '../ui/Loaded.tsx'
import { useOrgs } from '../ui/OrgSelect.tsx'
import { today } from '../ui/today.ts'

type Due = Schemas['LifecycleDue']['items'][number]

/** The next versions to be archived or destroyed, soonest first. */
export function DueTable() {
  const { t } = useTranslation()
  const { nameOf } = useOrgs()
  const query = useQuery({
    queryKey: ['lifecycle', 'due'],
    queryFn: () => read(api.GET('/v1/lifecycle/due', { params: { query: { limit: 10 } } })),
  })
  const now = today()
  return (
    <Loaded query={query}>
      {({ items }) =>
        items.length === 0 ? (
          <p className="quiet">
            {t('lifecycle.overview.nothingNext')} <Go to="/lifecycle?tab=rules">{t('lifecycle.overview.toRules')}</Go>
          </p>
        ) : (
          <Table<Due>
            aria-label={t('lifecycle.overview.next')}
            rowKey={({ version, what }) => `${version} ${what}`}
            size="small"
            pagination={false}
            dataSource={items}
            columns={[
              {
                title: t('lifecycle.overview.on'),
                width: 180,
                render: (_, { on }) => (
                  <>
                    {on.slice(0, 10)} {on.slice(0, 10) <= now ? <Tag color="red">{t('lifecycle.due')}</Tag> : null}
                  </>
                ),
              },
              {
                title: t('lifecycle.overview.what'),
                width: 150,
                render: (_, { what, held }) => (
                  <>
                    {t(`lifecycle.overview.whats.${what}`)}{' '}
                    {held ? <Tag color="orange">{t('lifecycle.held')}</Tag> : null}
                  </>
                ),
              },
              {
                title: t('lifecycle.dataset'),
                render: (_, { dataset, name, seq }) => (
                  <Go
                    to={`/lifecycle?tab=versions&dataset=${dataset}`}
                  >{`${name} ${t('lifecycle.seqOf', { seq })}`}</Go>
                ),
              },
              { title: t('lifecycle.provider'), dataIndex: 'provider', render: nameOf },
            ]}
          />
        )
      }
    </Loaded>
  )
}
