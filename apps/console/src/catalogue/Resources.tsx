import { useQuery } from '@tanstack/react-query'
import { Button, Popconfirm, Table } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useCan, useMe } from '../session/session.tsx'
import { Go } from '../ui/Go.tsx'
import { Loaded } from '../ui/Loaded.tsx'
import { moment } from '../ui/moment.ts'
import { useAct } from '../ui/useAct.ts'
import { AttachResource } from './AttachResource.tsx'

type Resource = Schemas['CatalogueResource']

/** What data stands behind an entry. */
export function Resources({ entry }: { entry: Schemas['CatalogueEntry'] }) {
  const { t } = useTranslation()
  const can = useCan()
  const { me } = useMe()
  const { act } = useAct()
  const mine = can('catalogue.resource.attach') && me?.subject.org === entry.provider
  const query = useQuery({
    queryKey: ['catalogue', 'resources', entry.id],
    queryFn: () => read(api.GET('/v1/catalogue/entries/{id}/resources', { params: { path: { id: entry.id } } })),
  })
  const detach = (resource: Resource) =>
    act(() => api.DELETE('/v1/catalogue/resources/{id}', { params: { path: { id: resource.id } } }))
  return (
    <>
      {mine && entry.state !== 'revoked' ? <AttachResource entry={entry.id} /> : null}
      <Loaded query={query}>
        {({ items }) => (
          <Table<Resource>
            aria-label={t('catalogue.tabs.resources')}
            size="small"
            rowKey="id"
            dataSource={items}
            pagination={false}
            locale={{ emptyText: t('catalogue.noResources') }}
            columns={[
              { title: t('catalogue.resource'), render: (_, resource) => <ResourceLink resource={resource} /> },
              { title: t('catalogue.resourceKind'), dataIndex: 'kind', render: (kind) => t(`catalogue.kinds.${kind}`) },
              {
                title: t('catalogue.uses'),
                align: 'right',
                render: (_, { counted, uses }) =>
                  counted ? uses : <span title={t('catalogue.uncountedWhy')}>{t('catalogue.uncounted')}</span>,
              },
              { title: t('catalogue.lastUsedAt'), dataIndex: 'lastUsedAt', render: moment },
              { title: t('catalogue.attachedAt'), dataIndex: 'attachedAt', render: moment },
              {
                title: t('list.doing'),
                render: (_, resource) =>
                  mine && outside(resource) ? (
                    <Popconfirm title={t('catalogue.detachSure')} onConfirm={() => detach(resource)}>
                      <Button size="small" danger>
                        {t('catalogue.detach')}
                      </Button>
                    </Popconfirm>
                  ) : null,
              },
            ]}
          />
        )}
      </Loaded>
    </>
  )
}

const outside = (resource: Resource) => /^[a-z]+:\/\//.test(resource.ref)

function ResourceLink({ resource }: { resource: Resource }) {
  if (resource.kind === 'stream') return <span title={resource.ref}>{resource.title}</span>
  if (outside(resource)) return <a href={resource.ref}>{resource.title}</a>
  const pages = { dataset: 'datasets', service: 'services', open: 'opendata', file: 'datasets', stream: 'datasets' }
  return <Go to={`/${pages[resource.kind]}/${resource.ref}`}>{resource.title}</Go>
}
