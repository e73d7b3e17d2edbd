import { Button, type TableColumnsType } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useCan } from '../session/session.tsx'
import { Go } from '../ui/Go.tsx'
import { moment } from '../ui/moment.ts'
import { useOrgs } from '../ui/OrgSelect.tsx'
import { PageShell } from '../ui/PageShell.tsx'
import { QueryTable } from '../ui/QueryTable.tsx'
import { SourceForm } from './SourceForm.tsx'

type Source = Schemas['HarvestSource']

/** Remote catalogues that are read again and again. */
export function HarvestPage() {
  const { t } = useTranslation()
  const can = useCan()
  const { nameOf } = useOrgs()
  const [open, setOpen] = useState(false)
  const columns: TableColumnsType<Source> = [
    {
      title: t('harvest.name'),
      dataIndex: 'name',
      render: (name: string, { id }) => <Go to={`/harvest/${id}`}>{name}</Go>,
    },
    { title: t('harvest.kind'), dataIndex: 'kind', render: (kind: string) => t(`harvest.kinds.${kind}`) },
    { title: t('harvest.provider'), dataIndex: 'provider', render: nameOf },
    {
      title: t('harvest.schedule'),
      dataIndex: 'schedule',
      render: (schedule: string) => t(`harvest.schedules.${schedule}`),
    },
    { title: t('harvest.lastFull'), dataIndex: 'lastFull', render: moment },
    { title: t('harvest.nextDue'), dataIndex: 'nextDue', render: moment },
  ]
  return (
    <PageShell
      title={t('harvest.title')}
      actions={
        <>
          <Go to="/harvest/records">{t('harvest.records')}</Go>
          <Go to="/harvest/changes">{t('harvest.changes')}</Go>
          {can('harvest.source.register') ? (
            <Button type="primary" onClick={() => setOpen(true)}>
              {t('harvest.register')}
            </Button>
          ) : null}
        </>
      }
    >
      <QueryTable<Source>
        label={t('harvest.title')}
        queryKey={['harvest', 'sources']}
        rowKey="id"
        columns={columns}
        empty={t('harvest.empty')}
        load={(after) =>
          read(api.GET('/v1/harvest/sources', { params: { query: { limit: 50, ...(after ? { after } : {}) } } }))
        }
      />
      {open ? <SourceForm onClose={() => setOpen(false)} /> : null}
    </PageShell>
  )
}
