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
import { SystemForm } from './SystemForm.tsx'

type System = Schemas['CatalogueSystemLine']

/** 信息系统清单: where the data of each department come to be, and the entries that speak of them. */
export function SystemsPage() {
  const { t } = useTranslation()
  const { me } = useMe()
  const can = useCan()
  const { nameOf } = useOrgs()
  const { label, options } = useEnumerations()
  const { act, busy } = useAct()
  const [filters, change] = useUrlFilters()
  const [editing, setEditing] = useState<System | 'new' | null>(null)
  const org = filters.org ?? null
  const own = useQuery({
    queryKey: ['catalogue', 'systems', 'of', org],
    enabled: org !== null,
    queryFn: () => read(api.GET('/v1/catalogue/systems', { params: { query: { org: org ?? '', limit: 500 } } })),
  })
  const writable = (system: System) =>
    can('catalogue.system.register') &&
    system.retiredAt === null &&
    (me?.subject.roles.includes('bureau') || me?.subject.org === system.org)
  const handling = (system: System) => {
    const params = { path: { id: system.id } }
    return (
      <Space>
        <Button size="small" onClick={() => setEditing(system)}>
          {t('register.edit')}
        </Button>
        {org === system.org ? (
          <MergeInto
            name={system.name}
            busy={busy}
            choices={(own.data?.items ?? []).filter(({ id }) => id !== system.id)}
            onMerge={(into, reason) =>
              act(() => api.POST('/v1/catalogue/systems/{id}/merge', { params, body: { into, reason } }), {
                done: t('register.merged'),
              })
            }
          />
        ) : null}
        <ReasonButton
          size="small"
          danger
          label={t('register.retire')}
          explain={t('system.retireExplain')}
          onSubmit={(reason) =>
            act(() => api.POST('/v1/catalogue/systems/{id}/retire', { params, body: { reason } }), {
              done: t('register.ended'),
            })
          }
        />
      </Space>
    )
  }
  return (
    <PageShell
      title={t('system.title')}
      actions={
        can('catalogue.system.register') ? (
          <>
            <ImportRegister register="systems" title={t('system.title')} />
            <Button type="primary" onClick={() => setEditing('new')}>
              {t('system.new')}
            </Button>
          </>
        ) : null
      }
    >
      <div className="filters">
        <SearchInput label={t('system.search')} />
        <OrgSelect
          aria-label={t('register.org')}
          placeholder={t('register.org')}
          value={org}
          onChange={(id?: string) => change({ org: id })}
        />
        <FilterSelect
          label={t('system.status')}
          value={filters.status}
          options={options('systemStatus')}
          onChange={(status) => change({ status, retired: status === 'retired' ? 'true' : undefined })}
        />
      </div>
      <QueryTable<System>
        label={t('system.title')}
        queryKey={['catalogue', 'systems', 'list', filters]}
        rowKey="id"
        size="small"
        wrap
        empty={t('system.empty')}
        load={(after) => {
          const query = { ...filters, limit: 100, ...(after ? { after } : {}) }
          return read(api.GET('/v1/catalogue/systems', { params: { query: query as never } }))
        }}
        columns={[
          { title: t('system.name'), dataIndex: 'name' },
          { title: t('register.org'), render: (_, { org: id, department }) => `${nameOf(id)} ${department}` },
          { title: t('system.network'), dataIndex: 'network', width: 88, render: (code) => label('network', code) },
          {
            title: t('system.protection'),
            dataIndex: 'protection',
            width: 80,
            render: (code) => label('protection', code),
          },
          { title: t('system.status'), dataIndex: 'status', width: 60, render: (code) => label('systemStatus', code) },
          { title: t('system.project'), dataIndex: 'project' },
          { title: t('system.vendor'), dataIndex: 'vendor' },
          {
            title: t('duty.entries'),
            width: 72,
            align: 'right',
            render: (_, { id, entries }) => <Go to={`/catalogue?system=${id}&published=true`}>{entries}</Go>,
          },
          ...(can('catalogue.system.register') || filters.retired
            ? [
                {
                  title: t('register.handling'),
                  width: 132,
                  render: (_: unknown, system: System) =>
                    writable(system)
                      ? handling(system)
                      : system.retiredAt !== null
                        ? t(system.mergedInto ? 'register.isMerged' : 'register.isRetired')
                        : null,
                },
              ]
            : []),
        ]}
      />
      {editing ? (
        <SystemForm
          {...(editing === 'new' ? {} : { system: editing })}
          org={org ?? me?.subject.org ?? null}
          onClose={() => setEditing(null)}
        />
      ) : null}
    </PageShell>
  )
}
