import { Form, Input, Select, Space, type TableColumnsType } from 'antd'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../../api.ts'
import { useCan } from '../../session/session.tsx'
import { FilterSelect } from '../../ui/FilterSelect.tsx'
import { FormModal } from '../../ui/FormModal.tsx'
import { Go } from '../../ui/Go.tsx'
import { moment } from '../../ui/moment.ts'
import { useOrgs } from '../../ui/OrgSelect.tsx'
import { PageShell } from '../../ui/PageShell.tsx'
import { QueryTable } from '../../ui/QueryTable.tsx'
import { useUrlFilters } from '../../ui/useUrlFilters.ts'
import { RecallState } from './RecallState.tsx'

type Recall = Schemas['SharingRecall']
const STATES = ['tracing', 'found', 'issued', 'closed', 'dropped', 'failed'] as const

/** Corrections traced to whoever was answered with the old values. */
export function RecallsPage() {
  const { t } = useTranslation()
  const can = useCan()
  const { nameOf } = useOrgs()
  const [filters, change] = useUrlFilters()
  const columns: TableColumnsType<Recall> = [
    {
      title: t('lineage.recall.reason'),
      dataIndex: 'reason',
      render: (reason: string, { id }) => <Go to={`/lineage/recalls/${id}`}>{reason}</Go>,
    },
    { title: t('lineage.org'), dataIndex: 'provider', render: nameOf },
    { title: t('lineage.recall.state'), dataIndex: 'state', render: (state: string) => <RecallState state={state} /> },
    { title: t('lineage.recall.records'), dataIndex: 'records' },
    { title: t('lineage.recall.calls'), dataIndex: 'calls' },
    { title: t('lineage.recall.consumers'), dataIndex: 'consumers' },
    { title: t('lineage.recall.createdAt'), dataIndex: 'createdAt', render: moment },
  ]
  return (
    <PageShell title={t('lineage.recall.title')} actions={can('sharing.recall.start') ? <StartRecall /> : null}>
      <Space style={{ marginBottom: 12 }}>
        <FilterSelect
          label={t('lineage.recall.state')}
          value={filters.state}
          options={STATES.map((value) => ({ value, label: t(`lineage.recall.states.${value}`) }))}
          onChange={(state) => change({ state })}
        />
      </Space>
      <QueryTable<Recall>
        label={t('lineage.recall.title')}
        queryKey={['recalls', filters.state]}
        rowKey="id"
        columns={columns}
        empty={t('lineage.recall.empty')}
        load={(after) =>
          read(
            api.GET('/v1/sharing/recalls', {
              params: {
                query: {
                  limit: 50,
                  ...(filters.state ? { state: filters.state } : {}),
                  ...(after ? { after } : {}),
                } as never,
              },
            }),
          )
        }
      />
    </PageShell>
  )
}

/** Says which version corrects wrong values; the platform finds who received them. */
function StartRecall() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const [filters] = useUrlFilters()
  const datasets = useQuery({
    queryKey: ['recalls', 'datasets'],
    queryFn: () => read(api.GET('/v1/intake/datasets', { params: { query: { limit: 200 } } })),
  })
  return (
    <FormModal<{ dataset: string; version: string; reason: string }>
      type="primary"
      label={t('lineage.recall.start')}
      explain={t('lineage.recall.explain')}
      initial={
        filters.dataset ? { dataset: filters.dataset, ...(filters.version ? { version: filters.version } : {}) } : {}
      }
      send={({ version, reason }) => read(api.POST('/v1/sharing/recalls', { body: { version, reason } }))}
      onDone={(made) => void navigate({ to: `/lineage/recalls/${(made as { recall: Recall }).recall.id}` as '/' })}
    >
      {(form) => (
        <>
          <Form.Item name="dataset" label={t('lineage.recall.dataset')} rules={[{ required: true }]}>
            <Select
              showSearch={{ optionFilterProp: 'label' }}
              options={(datasets.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
              onChange={() => form.resetFields(['version'])}
            />
          </Form.Item>
          <Form.Item noStyle dependencies={['dataset']}>
            {() => <VersionField dataset={form.getFieldValue('dataset') as string | undefined} />}
          </Form.Item>
          <Form.Item name="reason" label={t('lineage.recall.reason')} rules={[{ required: true, whitespace: true }]}>
            <Input maxLength={200} />
          </Form.Item>
        </>
      )}
    </FormModal>
  )
}

function VersionField({ dataset }: { dataset: string | undefined }) {
  const { t } = useTranslation()
  const { data } = useQuery({
    queryKey: ['recalls', 'versions', dataset],
    enabled: dataset !== undefined,
    queryFn: () =>
      read(
        api.GET('/v1/intake/datasets/{dataset}/versions', {
          params: { path: { dataset: dataset ?? '' }, query: { limit: 50 } },
        }),
      ),
  })
  const options = (data?.items ?? []).filter((version) => version.state === 'published')
  return (
    <Form.Item name="version" label={t('lineage.recall.version')} rules={[{ required: true }]}>
      <Select
        disabled={dataset === undefined}
        options={options.map(({ id, seq, publishedAt }) => ({
          value: id,
          label: `${t('lineage.recall.versionOf', { seq })} · ${moment(publishedAt)}`,
        }))}
      />
    </Form.Item>
  )
}
