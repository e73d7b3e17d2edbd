import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Table } from 'antd'
import { useTranslation } from 'react-i18next'
import { mark } from '../i18n/mark.ts'
import { api, read, type Schemas } from '../api.ts'
import { useCan } from '../session/session.tsx'
import { Go } from '../ui/Go.tsx'
import { Loaded } from '../ui/Loaded.tsx'
import { PageShell } from '../ui/PageShell.tsx'
import { AdoptForm } from './AdoptForm.tsx'
import { useShown } from './useShown.ts'

type Detail = Schemas['HarvestRecord']

/** A record beside the entry that was made of it, or the draft that it would become and what the law still asks for. */
export function RecordPage() {
  const { t } = useTranslation()
  const { id = '' } = useParams({ strict: false }) as { id?: string }
  const query = useQuery({
    queryKey: ['harvest', 'record', id],
    queryFn: () => read(api.GET('/v1/harvest/records/{record}', { params: { path: { record: id } } })),
  })
  return (
    <PageShell title={query.data?.title ?? t('harvest.records')}>
      <Loaded query={query}>{(record) => <Sides record={record} />}</Loaded>
    </PageShell>
  )
}

function Sides({ record }: { record: Detail }) {
  const { t } = useTranslation()
  const can = useCan()
  const shown = useShown()
  const { draft, local, remarks, entry, content } = record
  const rows = Object.keys(draft).map((field) => ({
    field,
    remote: draft[field],
    local: local?.[field],
    remark: remarks[field],
  }))
  return (
    <>
      <p>
        {content.url ? (
          <a href={content.url} target="_blank" rel="noreferrer noopener">
            {t('harvest.openRemote')}
          </a>
        ) : null}{' '}
        {entry ? <Go to={`/catalogue/${entry}`}>{t('harvest.openEntry')}</Go> : null}
        {record.aliases.length > 0 ? ` ${t('harvest.aliases')}${mark('：')}${record.aliases.join(mark('、'))}` : ''}
      </p>
      <Table
        aria-label={t('harvest.records')}
        size="small"
        rowKey="field"
        pagination={false}
        dataSource={rows}
        columns={[
          { title: t('harvest.field'), dataIndex: 'field', render: (field: string) => t(`harvest.labels.${field}`) },
          {
            title: t(entry ? 'harvest.remote' : 'harvest.asDraft'),
            render: (_, { field, remote }) => shown(field, remote),
          },
          entry
            ? { title: t('harvest.local'), render: (_, { field, local: own }) => shown(field, own) }
            : { title: t('harvest.remark'), dataIndex: 'remark', render: (remark?: string) => remark ?? '—' },
        ]}
      />
      <p>
        {t('harvest.resources')}
        {mark('：')}
        {content.resources.map(({ title, format }) => `${title} ${format}`).join(mark('；')) || '—'}
      </p>
      {!entry && !record.gone && can('harvest.record.adopt') ? <AdoptForm record={record} /> : null}
    </>
  )
}
