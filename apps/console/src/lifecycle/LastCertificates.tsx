import { useQuery } from '@tanstack/react-query'
import { Table } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { Go } from '../ui/Go.tsx'
import { Loaded } from '../ui/Loaded.tsx'
import { moment } from '../ui/moment.ts'
import { useOrgs } from '../ui/OrgSelect.tsx'

type Destruction = Schemas['LifecycleDestruction']

/** The destructions that were certified last. */
export function LastCertificates() {
  const { t } = useTranslation()
  const { nameOf } = useOrgs()
  const query = useQuery({
    queryKey: ['lifecycle', 'destructions', 'last'],
    queryFn: () => read(api.GET('/v1/lifecycle/destructions', { params: { query: { limit: 5, state: 'destroyed' } } })),
  })
  return (
    <Loaded query={query}>
      {({ items }) =>
        items.length === 0 ? (
          <p className="quiet">
            {t('lifecycle.overview.noCertificates')}{' '}
            <Go to="/lifecycle?tab=destructions">{t('lifecycle.overview.toDestructions')}</Go>
          </p>
        ) : (
          <Table<Destruction>
            aria-label={t('lifecycle.overview.certificates')}
            rowKey="id"
            size="small"
            pagination={false}
            dataSource={items}
            columns={[
              {
                title: t('lifecycle.dataset'),
                render: (_, { id, name }) => <Go to={`/lifecycle/destructions/${id}`}>{name}</Go>,
              },
              { title: t('lifecycle.provider'), dataIndex: 'provider', render: nameOf },
              { title: t('lifecycle.versions'), render: (_, { versions }) => versions.length, align: 'right' },
              { title: t('lifecycle.destroyedAt'), dataIndex: 'destroyedAt', render: moment },
            ]}
          />
        )
      }
    </Loaded>
  )
}
