import { useQuery } from '@tanstack/react-query'
import { Button, Space } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useEnumerations } from '../catalogue/useEnumerations.ts'
import { ImportRegister } from '../register/ImportRegister.tsx'
import { MergeInto } from '../register/MergeInto.tsx'
import { useCan, useMe } from '../session/session.tsx'
import { FilterSelect } from '../ui/FilterSelect.tsx'
import { Go } from '../ui/Go.tsx'
import { OrgSelect, useOrgs } from '../ui/OrgSelect.tsx'
import { PageShell } from '../ui/PageShell.tsx'
import { QueryTable } from '../ui/QueryTable.tsx'
import { ReasonButton } from '../ui/ReasonButton.tsx'
import { SearchInput } from '../ui/SearchInput.tsx'
import { useAct } from '../ui/useAct.ts'
import { useUrlFilters } from '../ui/useUrlFilters.ts'
import { DutyForm } from './DutyForm.tsx'

type Duty = Schemas['CatalogueDutyLine']

/** 职责清单: what each department must do, the data it needs for it and the entries that hold them. */
export function DutiesPage() {
  const { t } = useTranslation()
  const { me } = useMe()
  const can = useCan()
  const { nameOf } = useOrgs()
  const { label, options } = useEnumerations()
  const { act, busy } = useAct()
  const [filters, change] = useUrlFilters()
  const [editing, setEditing] = useState<Duty | 'new' | null>(null)
  const org = filters.org ?? null
  const own = useQuery({
    queryKey: ['catalogue', 'duties', 'of', org],
    enabled: org !== null,
    queryFn: () => read(api.GET('/v1/catalogue/duties', { params: { query: { org: org ?? '', limit: 500 } } })),
  })
  const writable = (duty: Duty) =>
    can('catalogue.duty.register') &&
    duty.retiredAt === null &&
    (me?.subject.roles.includes('bureau') || me?.subject.org === duty.org)
  const end = (duty: Duty, reason: string) =>
    act(() => api.POST('/v1/catalogue/duties/{id}/retire', { params: { path: { id: duty.id } }, body: { reason } }), {
      done: t('register.ended'),
    })
  const merge = (duty: Duty, into: string, reason: string) =>
    act(
      () => api.POST('/v1/catalogue/duties/{id}/merge', { params: { path: { id: duty.id } }, body: { into, reason } }),
      { done: t('register.merged') },
    )
  const handling = (_: unknown, duty: Duty) =>
    writable(duty) ? (
      <Space>
        <Button size="small" onClick={() => setEditing(duty)}>
          {t('register.edit')}
        </Button>
        {org === duty.org ? (
          <MergeInto
            name={duty.name}
            busy={busy}
            choices={(own.data?.items ?? []).filter(({ id }) => id !== duty.id)}
            onMerge={(into, reason) => merge(duty, into, reason)}
          />
        ) : null}
        <ReasonButton
          size="small"
          danger
          label={t('register.retire')}
          explain={t('duty.retireExplain')}
          onSubmit={(reason) => end(duty, reason)}
        />
      </Space>
    ) : duty.retiredAt !== null ? (
      t(duty.mergedInto ? 'register.isMerged' : 'register.isRetired')
    ) : null
  const count = (duty: Duty, field: 'entries' | 'expected' | 'unmatched') => {
    const pages = {
      entries: `/catalogue?duty=${duty.id}&published=true`,
      expected: `/expected?duty=${duty.id}`,
      unmatched: `/expected?duty=${duty.id}&settled=false`,
    }
    return <Go to={pages[field]}>{duty[field]}</Go>
  }
  return (
    <PageShell
      title={t('duty.title')}
      actions={
        can('catalogue.duty.register') ? (
          <>
            <ImportRegister register="duties" title={t('duty.title')} />
            <Button type="primary" onClick={() => setEditing('new')}>
              {t('duty.new')}
            </Button>
          </>
        ) : null
      }
    >
      <div className="filters">
        <SearchInput label={t('duty.search')} />
        <OrgSelect
          aria-label={t('register.org')}
          placeholder={t('register.org')}
          value={org}
          onChange={(id?: string) => change({ org: id })}
        />
        <FilterSelect
          label={t('duty.kind')}
          value={filters.kind}
          options={options('dutyKind')}
          onChange={(kind) => change({ kind })}
        />
        <FilterSelect
          label={t('register.retired')}
          value={filters.retired}
          options={[{ value: 'true', label: t('register.withRetired') }]}
          onChange={(retired) => change({ retired })}
        />
      </div>
      <QueryTable<Duty>
        label={t('duty.title')}
        queryKey={['catalogue', 'duties', 'list', filters]}
        rowKey="id"
        size="small"
        empty={t('duty.empty')}
        load={(after) => {
          const query = { ...filters, limit: 100, ...(after ? { after } : {}) }
          return read(api.GET('/v1/catalogue/duties', { params: { query: query as never } }))
        }}
        columns={[
          { title: t('duty.code'), dataIndex: 'code', className: 'mono' },
          {
            title: t('duty.name'),
            render: (_, { name, basis }) => (
              <>
                {name}
                <div className="quiet">{basis}</div>
              </>
            ),
          },
          { title: t('register.org'), render: (_, duty) => `${nameOf(duty.org)} ${duty.department}` },
          { title: t('duty.kind'), dataIndex: 'kind', render: (kind) => label('dutyKind', kind) },
          { title: t('duty.expected'), align: 'right', render: (_, duty) => count(duty, 'expected') },
          { title: t('duty.unmatched'), align: 'right', render: (_, duty) => count(duty, 'unmatched') },
          { title: t('duty.entries'), align: 'right', render: (_, duty) => count(duty, 'entries') },
          ...(can('catalogue.duty.register') || filters.retired
            ? [{ title: t('register.handling'), render: handling }]
            : []),
        ]}
      />
      {editing ? (
        <DutyForm
          {...(editing === 'new' ? {} : { duty: editing })}
          org={org ?? me?.subject.org ?? null}
          above={own.data?.items ?? []}
          onClose={() => setEditing(null)}
        />
      ) : null}
    </PageShell>
  )
}
