import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Alert, List, Table } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../../api.ts'
import { Go } from '../../ui/Go.tsx'
import { Loaded } from '../../ui/Loaded.tsx'
import { moment } from '../../ui/moment.ts'
import { PageShell } from '../../ui/PageShell.tsx'
import { SuspectTable } from './SuspectTable.tsx'

type Discovery = Schemas['QualityDiscovery']
type Dataset = Schemas['IntakeDataset']

/** What one look at the data suspects: how many cells of which column, by which clue, and the cells themselves. */
export function SuspectsPage() {
  const { t } = useTranslation()
  const { id = '' } = useParams({ strict: false }) as { id?: string }
  const query = useQuery({
    queryKey: ['quality', 'discovery', id],
    queryFn: async () => {
      const discovery = await read(
        api.GET('/v1/quality/discoveries/{discovery}', { params: { path: { discovery: id } } }),
      )
      const path = { dataset: discovery.dataset }
      return { discovery, dataset: await read(api.GET('/v1/intake/datasets/{dataset}', { params: { path } })) }
    },
  })
  const name = query.data?.dataset.name
  return (
    <PageShell
      title={name ? `${t('quality.discovery.result')} · ${name}` : t('quality.discovery.result')}
      actions={<Go to="/quality/discovery">{t('quality.discovery.back')}</Go>}
    >
      <Loaded query={query}>{({ discovery, dataset }) => <Whole discovery={discovery} dataset={dataset} />}</Loaded>
    </PageShell>
  )
}

function Whole({ discovery, dataset }: { discovery: Discovery; dataset: Dataset }) {
  const { t } = useTranslation()
  const { looked, rows, cells, suspects } = discovery
  const numbers = {
    looked: looked.toLocaleString(),
    rows: rows.toLocaleString(),
    cells: cells.toLocaleString(),
    suspects: suspects.toLocaleString(),
  }
  const titleOf = (column: string) => dataset.columns.find((c) => c.name === column)?.title ?? column
  return (
    <>
      <p>
        {t('quality.discovery.summary', numbers)} {moment(discovery.finishedAt)}
      </p>
      {looked < rows ? <Alert type="info" showIcon title={t('quality.discovery.sampled', numbers)} /> : null}
      <div className="figures" style={{ alignItems: 'flex-start' }}>
        <Table
          aria-label={t('quality.discovery.bySignal')}
          size="small"
          pagination={false}
          rowKey="signal"
          dataSource={Object.entries(discovery.bySignal).map(([signal, count]) => ({ signal, count }))}
          columns={[
            {
              title: t('quality.discovery.signal'),
              dataIndex: 'signal',
              render: (s: string) => t(`quality.discovery.signals.${s}`),
            },
            { title: t('quality.discovery.count'), dataIndex: 'count', align: 'right' },
            {
              title: t('quality.discovery.weight'),
              align: 'right',
              render: (_, { signal }) => {
                const weight = discovery.weights[signal as keyof typeof discovery.weights]
                return weight === undefined ? '—' : `${Math.round(weight * 100)}%`
              },
            },
          ]}
        />
        {discovery.dependencies.length > 0 ? (
          <List
            size="small"
            header={<strong>{t('quality.discovery.dependencies')}</strong>}
            style={{ maxHeight: 260, overflow: 'auto', minWidth: 360 }}
            dataSource={discovery.dependencies.slice(0, 40)}
            renderItem={({ from, to, support }) => (
              <List.Item>
                {t('quality.discovery.determines', { from: from.map(titleOf).join(' + '), to: titleOf(to) })}
                <span>{t('quality.discovery.support', { support: support.toLocaleString() })}</span>
              </List.Item>
            )}
          />
        ) : null}
      </div>
      <SuspectTable discovery={discovery} titleOf={titleOf} />
    </>
  )
}
