import { useQuery } from '@tanstack/react-query'
import { Table } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { Loaded } from '../ui/Loaded.tsx'
import { moment } from '../ui/moment.ts'

type Element = Schemas['StandardsElement']
const GROUPS: Record<string, string> = { status: 'statuses', sensitivity: 'sensitivities' }
const SKIPPED = ['version', 'updatedAt', 'semantic', 'source', 'id']

/** What an element said in each version, as the attributes that changed. */
export function ElementVersions({ id }: { id: string }) {
  const { t } = useTranslation()
  const query = useQuery({
    queryKey: ['element', id, 'versions'],
    queryFn: () => read(api.GET('/v1/standards/elements/{id}/versions', { params: { path: { id } } })),
  })
  const word = (value: unknown, field: string) => {
    const group = GROUPS[field]
    const text = Array.isArray(value) ? value.join(' · ') : String(value ?? '')
    return group ? t(`standards.${group}.${text}`) : text || '—'
  }
  const changes = (now: Element, before?: Element) =>
    (Object.keys(now) as (keyof Element)[]).flatMap((field) =>
      before === undefined || SKIPPED.includes(field) || word(now[field], field) === word(before[field], field)
        ? []
        : [`${t(`standards.fields.${field}`)}: ${word(before[field], field)} → ${word(now[field], field)}`],
    )
  return (
    <Loaded query={query}>
      {({ items }) => (
        <Table
          aria-label={t('standards.versions')}
          size="small"
          rowKey="version"
          pagination={false}
          dataSource={items}
          locale={{ emptyText: t('standards.noVersions') }}
          columns={[
            { title: t('standards.versions'), render: (_, { version }) => t('standards.version', { version }) },
            {
              title: t('standards.changes'),
              render: (_, { content, version }) => (
                <ul style={{ margin: 0, paddingInlineStart: 18 }}>
                  {changes(content, items.find((one) => one.version === version - 1)?.content).map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              ),
            },
            { title: t('standards.note'), dataIndex: 'note' },
            { title: t('standards.fields.updatedAt'), dataIndex: 'createdAt', render: moment },
          ]}
        />
      )}
    </Loaded>
  )
}
