import { Button, Form, Input, Select, type TableColumnsType } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { JobKind } from '../jobs/JobKind.tsx'
import jobs from '../jobs/texts.zh.json'
import { Go } from '../ui/Go.tsx'
import { moment } from '../ui/moment.ts'
import { useOrgs } from '../ui/OrgSelect.tsx'
import { QueryTable } from '../ui/QueryTable.tsx'
import { useUrlFilters } from '../ui/useUrlFilters.ts'
import { Actor } from './Actor.tsx'
import { loadActors } from './load-actors.ts'
import { ObjectLink } from './ObjectLink.tsx'

type Event = Schemas['EvidenceEvent'] & { actorName?: string | undefined }
const FIELDS = ['object', 'actor'] as const
/** the beginnings of kinds of events: one for each part of the platform */
const PARTS = Object.keys(jobs.parts).filter((part) => part !== 'other')

/** Filters stand in the address, except the person's identifier: that is sent in the body and only its keyed hash is compared. */
export function EventSearch() {
  const { t } = useTranslation()
  const { nameOf } = useOrgs()
  const [filters, change] = useUrlFilters()
  const [person, setPerson] = useState('')
  const columns: TableColumnsType<Event> = [
    {
      title: t('evidence.at'),
      width: 148,
      dataIndex: 'at',
      render: (at: string, event) => <Go to={`/evidence/${event.id}`}>{moment(at)}</Go>,
    },
    { title: t('evidence.kind'), dataIndex: 'kind', render: (kind: string) => <JobKind kind={kind} /> },
    {
      title: t('evidence.actor'),
      render: (_, { actor, actorName }) => <Actor id={actor} name={actorName} />,
    },
    { title: t('evidence.org'), dataIndex: 'org', render: (org: string | null) => (org ? nameOf(org) : '—') },
    {
      title: t('evidence.object'),
      dataIndex: 'object',
      render: (id: string | null) => (id ? <ObjectLink id={id} /> : '—'),
    },
    { title: t('evidence.index'), width: 72, dataIndex: 'index', align: 'right' },
  ]
  const parts = PARTS.map((part) => ({ value: `${part}.`, label: t(`jobs.parts.${part}`) }))
  const { kind: wanted } = filters
  // a link may name one kind of event
  const single = wanted && !parts.some(({ value }) => value === wanted)
  const kinds = single ? [{ value: wanted, label: <JobKind kind={wanted} /> }, ...parts] : parts
  const search = (values: Record<string, string | undefined>) => {
    setPerson(values.person?.trim() ?? '')
    const { person: _kept, ...shown } = values
    change(Object.fromEntries(Object.entries(shown).map(([name, value]) => [name, value?.trim() ?? ''])))
  }
  const instant = (day: string | undefined, time: string) => (day ? `${day}T${time}+08:00` : undefined)
  return (
    <>
      <Form layout="inline" className="filters" initialValues={filters} onFinish={search}>
        <Form.Item name="kind" label={t('evidence.kind')}>
          <Select allowClear style={{ width: 170 }} options={kinds} />
        </Form.Item>
        {FIELDS.map((name) => (
          <Form.Item key={name} name={name} label={t(`evidence.${name}`)}>
            <Input allowClear style={{ width: 170 }} />
          </Form.Item>
        ))}
        <Form.Item name="from" label={t('evidence.from')}>
          <Input type="date" />
        </Form.Item>
        <Form.Item name="to" label={t('evidence.to')}>
          <Input type="date" />
        </Form.Item>
        <Form.Item name="person" label={t('evidence.person')} extra={t('evidence.personHint')}>
          <Input autoComplete="off" style={{ width: 200 }} />
        </Form.Item>
        <Button type="primary" htmlType="submit">
          {t('evidence.search')}
        </Button>
      </Form>
      <QueryTable<Event>
        label={t('evidence.events')}
        queryKey={['evidence', filters, person]}
        rowKey="id"
        size="small"
        wrap
        columns={columns}
        empty={t('evidence.empty')}
        load={async (after) => {
          const { kind, object, actor, from, to } = filters
          const wanted = {
            kind,
            object,
            actor,
            from: instant(from, '00:00:00'),
            to: instant(to, '23:59:59'),
            person,
            after,
          }
          const given = Object.entries(wanted).filter(([, value]) => value)
          const body = { ...Object.fromEntries(given), limit: 50 } as Schemas['EvidenceSearchInput']
          const page = await read(api.POST('/v1/evidence/search', { body }))
          const names = await loadActors(page.items.map(({ actor }) => actor))
          return { ...page, items: page.items.map((event) => ({ ...event, actorName: names[event.actor] })) }
        }}
      />
    </>
  )
}
