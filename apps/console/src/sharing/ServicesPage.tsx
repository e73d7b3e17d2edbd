import { Button, Input, type TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNavigate } from '@tanstack/react-router'
import { api, read, type Schemas } from '../api.ts'
import { useCan } from '../session/session.tsx'
import { FilterSelect } from '../ui/FilterSelect.tsx'
import { Go } from '../ui/Go.tsx'
import { moment } from '../ui/moment.ts'
import { OrgSelect, useOrgs } from '../ui/OrgSelect.tsx'
import { PageShell } from '../ui/PageShell.tsx'
import { QueryTable } from '../ui/QueryTable.tsx'
import { useUrlFilters } from '../ui/useUrlFilters.ts'
import { PublishService } from './PublishService.tsx'
import { SharingTag } from './SharingTag.tsx'

type Service = Schemas['SharingService']
const STATES = ['building', 'active', 'suspended', 'stopped']

/** Query and verify services of all departments: where a consumer looks before applying. */
export function ServicesPage() {
  const { t } = useTranslation()
  const can = useCan()
  const navigate = useNavigate()
  const { nameOf } = useOrgs()
  const [filters, change] = useUrlFilters()
  const columns: TableColumnsType<Service> = [
    {
      title: t('sharing.service'),
      dataIndex: 'title',
      render: (title: string, service) => <Go to={`/services/${service.id}`}>{title}</Go>,
    },
    { title: t('sharing.code'), dataIndex: 'code', className: 'mono' },
    { title: t('sharing.provider'), dataIndex: 'provider', render: nameOf },
    {
      title: t('sharing.mode'),
      dataIndex: 'modes',
      render: (modes: string[]) => modes.map((mode) => t(`sharing.modes.${mode}`)).join(' · '),
    },
    {
      title: t('sharing.rows'),
      dataIndex: 'onlineRows',
      align: 'right',
      render: (n: number | null, { inPlace }) => (inPlace ? t('sharing.inPlace') : (n?.toLocaleString() ?? '—')),
    },
    {
      title: t('sharing.onlineAt'),
      dataIndex: 'onlineAt',
      render: (at: string | null, { inPlace }) => (inPlace ? t('sharing.inPlaceAt') : moment(at)),
    },
    { title: t('sharing.state'), dataIndex: 'state', render: (state: string) => <SharingTag state={state} /> },
  ]
  return (
    <PageShell
      title={t('sharing.services')}
      actions={
        <>
          {can('sharing.grant.list') ? (
            <Button onClick={() => void navigate({ to: '/sharing/test' as '/' })}>{t('sharing.test')}</Button>
          ) : null}
          {can('sharing.service.publish') ? <PublishService /> : null}
        </>
      }
    >
      <div className="filters">
        <Input.Search
          key={filters.q}
          aria-label={t('sharing.search')}
          placeholder={t('sharing.search')}
          defaultValue={filters.q ?? ''}
          allowClear
          style={{ width: 260 }}
          onSearch={(q) => change({ q: q.trim() })}
        />
        <OrgSelect
          aria-label={t('sharing.provider')}
          placeholder={t('sharing.provider')}
          value={filters.provider ?? null}
          onChange={(provider?: string) => change({ provider })}
        />
        <FilterSelect
          label={t('sharing.state')}
          value={filters.state}
          options={STATES.map((value) => ({ value, label: t(`sharing.states.${value}`) }))}
          onChange={(state) => change({ state })}
        />
      </div>
      <QueryTable<Service>
        label={t('sharing.services')}
        queryKey={['sharing', 'services', filters]}
        rowKey="id"
        columns={columns}
        empty={t('sharing.noServices')}
        load={(after) =>
          read(
            api.GET('/v1/sharing/services', {
              params: { query: { ...filters, limit: 50, ...(after ? { after } : {}) } as never },
            }),
          )
        }
      />
    </PageShell>
  )
}
