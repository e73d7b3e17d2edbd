import { useQuery } from '@tanstack/react-query'
import { Table } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { Go } from '../ui/Go.tsx'
import { Loaded } from '../ui/Loaded.tsx'
import { LayerBar, LayerKey } from './LayerBar.tsx'
import { size } from './size.ts'

type Org = Schemas['LifecycleCosts']['orgs'][number]
const SHOWN = 8

/** The departments whose data takes most, each with a bar of its layers. */
export function StorageByOrg() {
  const { t } = useTranslation()
  const query = useQuery({
    queryKey: ['lifecycle', 'costs'],
    queryFn: () => read(api.GET('/v1/lifecycle/costs', { params: { query: {} } })),
  })
  return (
    <Loaded query={query}>
      {({ day, orgs }) => {
        if (day === null) return <p className="quiet">{t('lifecycle.notMeasured')}</p>
        const sorted = orgs.toSorted((a, b) => b.bytes - a.bytes)
        const most = Math.max(1, ...orgs.map((org) => org.bytes))
        const sum = orgs.reduce((bytes, org) => bytes + org.bytes, 0)
        return (
          <>
            <p>
              {t('lifecycle.overview.sum', { day, size: size(sum), orgs: orgs.length })}{' '}
              <Go to="/lifecycle?tab=costs">{t('lifecycle.overview.allCosts')}</Go>
            </p>
            <Table<Org>
              aria-label={t('lifecycle.overview.storage')}
              rowKey="org"
              size="small"
              pagination={false}
              dataSource={sorted.slice(0, SHOWN)}
              columns={[
                { title: t('lifecycle.org'), dataIndex: 'orgName', width: 240 },
                { title: t('lifecycle.total'), dataIndex: 'bytes', width: 110, align: 'right', render: size },
                {
                  title: <LayerKey />,
                  render: (_, org) => <LayerBar parts={org.layers} most={most} />,
                },
              ]}
            />
          </>
        )
      }}
    </Loaded>
  )
}
