import { Button, Popconfirm, Space, Tag } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useEnumerations } from '../catalogue/useEnumerations.ts'
import { ImportRegister } from '../register/ImportRegister.tsx'
import { useCan, useMe } from '../session/session.tsx'
import { FilterSelect } from '../ui/FilterSelect.tsx'
import { Go } from '../ui/Go.tsx'
import { OrgSelect, useOrgs } from '../ui/OrgSelect.tsx'
import { PageShell } from '../ui/PageShell.tsx'
import { QueryTable } from '../ui/QueryTable.tsx'
import { useAct } from '../ui/useAct.ts'
import { useUrlFilters } from '../ui/useUrlFilters.ts'
import { ExpectedForm } from './ExpectedForm.tsx'
import { MatchExpected } from './MatchExpected.tsx'

type Expected = Schemas['CatalogueExpectedLine']

/** 定数据清单: what a duty must collect, produce or share, each line matched to an entry or open. */
export function ExpectedPage() {
  const { t } = useTranslation()
  const { me } = useMe()
  const can = useCan()
  const { nameOf } = useOrgs()
  const { label, options } = useEnumerations()
  const { act } = useAct()
  const [filters, change] = useUrlFilters()
  const [matching, setMatching] = useState<Expected | null>(null)
  const [adding, setAdding] = useState(false)
  const writable = ({ org }: Expected) => me?.subject.roles.includes('bureau') || me?.subject.org === org
  const drop = ({ id }: Expected) => act(() => api.DELETE('/v1/catalogue/expected/{id}', { params: { path: { id } } }))
  const handling = (_: unknown, line: Expected) =>
    writable(line) ? (
      <Space>
        <Button size="small" onClick={() => setMatching(line)}>
          {t('duty.match')}
        </Button>
        <Popconfirm title={t('duty.dropSure')} onConfirm={() => drop(line)}>
          <Button size="small" danger>
            {t('catalogue.remove')}
          </Button>
        </Popconfirm>
      </Space>
    ) : null
  return (
    <PageShell
      title={t('duty.expectedTitle')}
      actions={
        can('catalogue.duty.register') ? (
          <>
            <ImportRegister register="expected" title={t('duty.expectedTitle')} />
            <Button type="primary" onClick={() => setAdding(true)}>
              {t('duty.newExpected')}
            </Button>
          </>
        ) : null
      }
    >
      <div className="filters">
        <OrgSelect
          aria-label={t('register.org')}
          placeholder={t('register.org')}
          value={filters.org ?? null}
          onChange={(org?: string) => change({ org })}
        />
        <FilterSelect
          label={t('duty.expectedKind')}
          value={filters.kind}
          options={options('expectedKind')}
          onChange={(kind) => change({ kind })}
        />
        <FilterSelect
          label={t('duty.settled')}
          value={filters.settled}
          options={['true', 'false'].map((value) => ({ value, label: t(`duty.settledIs.${value}`) }))}
          onChange={(settled) => change({ settled })}
        />
        {filters.duty ? (
          <Button type="link" onClick={() => change({ duty: undefined })}>
            {t('duty.allDuties')}
          </Button>
        ) : null}
      </div>
      <QueryTable<Expected>
        label={t('duty.expectedTitle')}
        queryKey={['catalogue', 'expected', filters]}
        rowKey="id"
        size="small"
        empty={t('duty.noExpected')}
        load={(after) => {
          const query = { ...filters, limit: 100, ...(after ? { after } : {}) }
          return read(api.GET('/v1/catalogue/expected', { params: { query: query as never } }))
        }}
        columns={[
          { title: t('duty.data'), dataIndex: 'name' },
          { title: t('duty.expectedKind'), dataIndex: 'kind', render: (kind) => label('expectedKind', kind) },
          { title: t('duty.name'), dataIndex: 'dutyName' },
          { title: t('register.org'), dataIndex: 'org', render: nameOf },
          {
            title: t('duty.settled'),
            dataIndex: 'settled',
            render: (settled: boolean) => (
              <Tag color={settled ? 'success' : 'warning'}>{t(`duty.settledIs.${settled}`)}</Tag>
            ),
          },
          {
            title: t('catalogue.entry'),
            render: (_, { entry, entryName }) => (entry ? <Go to={`/catalogue/${entry}`}>{entryName}</Go> : '—'),
          },
          ...(can('catalogue.duty.register') ? [{ title: t('register.handling'), render: handling }] : []),
        ]}
      />
      {matching ? <MatchExpected expected={matching} onClose={() => setMatching(null)} /> : null}
      {adding ? <ExpectedForm org={filters.org ?? me?.subject.org ?? ''} onClose={() => setAdding(false)} /> : null}
    </PageShell>
  )
}
