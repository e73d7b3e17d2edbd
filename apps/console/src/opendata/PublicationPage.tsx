import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Alert, Descriptions, Table } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useCan } from '../session/session.tsx'
import { Go } from '../ui/Go.tsx'
import { JobProgress } from '../ui/JobProgress.tsx'
import { Loaded } from '../ui/Loaded.tsx'
import { moment } from '../ui/moment.ts'
import { PageShell } from '../ui/PageShell.tsx'
import { ReasonButton } from '../ui/ReasonButton.tsx'
import { useAct } from '../ui/useAct.ts'
import { useUrlFilters } from '../ui/useUrlFilters.ts'
import { PublishButton } from './PublishButton.tsx'
import { PublicationState } from './PublicationState.tsx'

const closed = ['withdrawn', 'refused']

/** One open dataset: check findings, files, link to the portal, withdrawal. */
export function PublicationPage() {
  const { t } = useTranslation()
  const can = useCan()
  const { act } = useAct()
  const { id = '' } = useParams({ strict: false }) as { id?: string }
  const [{ job }] = useUrlFilters()
  const query = useQuery({
    queryKey: ['opendata', 'publication', id],
    queryFn: () => findPublication(id),
    refetchInterval: ({ state }) => (state.data?.state === 'preparing' ? 1500 : false),
  })
  const withdraw = (reason: string) =>
    act(
      () =>
        api.POST('/v1/opendata/publications/{publication}/withdraw', {
          params: { path: { publication: id } },
          body: { reason },
        }),
      { done: t('opendata.withdrawn') },
    )
  return (
    <PageShell
      title={query.data?.title ?? t('opendata.title')}
      actions={
        query.data?.state === 'online' && can('opendata.publication.withdraw') ? (
          <ReasonButton
            danger
            label={t('opendata.withdraw')}
            explain={t('opendata.withdrawExplain')}
            onSubmit={withdraw}
          />
        ) : query.data && closed.includes(query.data.state) && can('opendata.publication.create') ? (
          <PublishButton again={{ dataset: query.data.dataset, columns: query.data.columns.map(({ name }) => name) }} />
        ) : null
      }
    >
      {job && query.data?.state === 'preparing' ? <JobProgress job={job} /> : null}
      <Loaded query={query}>
        {(found) =>
          found ? (
            <Facts publication={found} />
          ) : (
            <Alert type="warning" showIcon title={t('opendata.unknown', { id })} />
          )
        }
      </Loaded>
    </PageShell>
  )
}

/** The list is the only door to a publication that is not online. */
async function findPublication(id: string): Promise<Schemas['OpendataPublication'] | null> {
  for (let after: string | null | undefined; after !== null; ) {
    const query = { limit: 200, ...(after ? { after } : {}) }
    const page = await read(api.GET('/v1/opendata/publications', { params: { query } }))
    const found = page.items.find((item) => item.id === id)
    if (found) return found
    after = page.next
  }
  return null
}

function Facts({ publication }: { publication: Schemas['OpendataPublication'] }) {
  const { t } = useTranslation()
  const { state, refusal, files, columns } = publication
  return (
    <>
      {refusal && refusal.length > 0 ? (
        <>
          <Alert type="error" showIcon title={t('opendata.refused')} style={{ marginBottom: 12 }} />
          <Table
            aria-label={t('opendata.findings')}
            size="small"
            rowKey={({ column, kind }) => `${column} ${kind}`}
            pagination={false}
            dataSource={refusal}
            columns={[
              { title: t('opendata.column'), dataIndex: 'column' },
              { title: t('opendata.found'), dataIndex: 'kind' },
              { title: t('opendata.rows'), dataIndex: 'rows', align: 'right' },
            ]}
          />
        </>
      ) : null}
      <Descriptions
        bordered
        size="small"
        column={2}
        style={{ marginTop: 12 }}
        items={[
          { key: 'state', label: t('opendata.state'), children: <PublicationState state={state} /> },
          { key: 'provider', label: t('opendata.provider'), children: publication.providerName },
          { key: 'rows', label: t('opendata.rows'), children: publication.rows?.toLocaleString() ?? '—' },
          { key: 'updated', label: t('opendata.updatedAt'), children: moment(publication.updatedAt) },
          { key: 'licence', label: t('opendata.licence'), children: publication.licence },
          {
            key: 'dataset',
            label: t('opendata.dataset'),
            children: <Go to={`/datasets/${publication.dataset}`}>{t('opendata.openDataset')}</Go>,
          },
          { key: 'columns', label: t('opendata.columns'), children: columns.map(({ title }) => title).join(', ') },
          {
            key: 'files',
            label: t('opendata.files'),
            children: files
              .map(({ format, bytes }) => `${format.toUpperCase()} ${Math.ceil(bytes / 1024)} KB`)
              .join(' · '),
          },
        ]}
      />
      {state === 'online' ? (
        <p style={{ marginTop: 12 }}>
          <a href={`/datasets/${publication.id}`}>{t('opendata.openPortal')}</a>
        </p>
      ) : null}
    </>
  )
}
