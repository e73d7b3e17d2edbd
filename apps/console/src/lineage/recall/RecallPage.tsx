import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Alert, Descriptions, Form, Input, Space, Table } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../../api.ts'
import { useCan, useMe } from '../../session/session.tsx'
import { FormModal } from '../../ui/FormModal.tsx'
import { Go } from '../../ui/Go.tsx'
import { Loaded } from '../../ui/Loaded.tsx'
import { moment } from '../../ui/moment.ts'
import { PageShell } from '../../ui/PageShell.tsx'
import { ReasonButton } from '../../ui/ReasonButton.tsx'
import { RecallCalls } from './RecallCalls.tsx'
import { RecallExports } from './RecallExports.tsx'
import { RecallState } from './RecallState.tsx'

type Recall = Schemas['SharingRecallDetail']

/** One recall: what was corrected, who was answered with the old values, what they made of it. */
export function RecallPage() {
  const { t } = useTranslation()
  const { id = '' } = useParams({ strict: false }) as { id?: string }
  const path = { path: { recall: id } }
  const query = useQuery({
    queryKey: ['recall', id],
    queryFn: () => read(api.GET('/v1/sharing/recalls/{recall}', { params: path })),
    refetchInterval: ({ state }) => (state.data?.state === 'tracing' ? 1000 : false),
  })
  return (
    <PageShell
      title={query.data ? `${t('lineage.recall.one')} · ${query.data.title}` : t('lineage.recall.one')}
      actions={query.data ? <RecallActions recall={query.data} /> : null}
    >
      <Loaded query={query}>
        {(recall) => (
          <>
            {recall.failure ? (
              <Alert type="error" showIcon title={recall.failure} style={{ marginBottom: 12 }} />
            ) : null}
            {recall.unread.length > 0 ? (
              <Alert
                type="warning"
                showIcon
                title={t('lineage.recall.unread', { n: recall.unread.length })}
                style={{ marginBottom: 12 }}
              />
            ) : null}
            <RecallFacts recall={recall} />
            <h2>{t('lineage.recall.consumers')}</h2>
            <Table
              aria-label={t('lineage.recall.consumers')}
              rowKey="consumer"
              size="small"
              pagination={false}
              dataSource={recall.notices}
              locale={{ emptyText: t(recall.state === 'tracing' ? 'lineage.recall.tracing' : 'lineage.recall.nobody') }}
              columns={[
                { title: t('lineage.recall.consumer'), dataIndex: 'consumerName' },
                { title: t('lineage.recall.calls'), dataIndex: 'calls' },
                { title: t('lineage.recall.records'), dataIndex: 'records' },
                { title: t('lineage.recall.toldAt'), dataIndex: 'toldAt', render: moment },
                { title: t('lineage.recall.settledAt'), dataIndex: 'settledAt', render: moment },
                { title: t('lineage.recall.comment'), dataIndex: 'comment' },
              ]}
            />
            <RecallExports recall={recall} />
            <h2>{t('lineage.recall.callList')}</h2>
            <RecallCalls recall={recall} />
          </>
        )}
      </Loaded>
    </PageShell>
  )
}

function RecallFacts({ recall }: { recall: Recall }) {
  const { t } = useTranslation()
  const version = (id: string) => <Go to={`/datasets/${recall.dataset}/versions/${id}`}>{id}</Go>
  return (
    <Descriptions
      size="small"
      column={{ xs: 1, md: 2, xl: 3 }}
      items={[
        { key: 'state', label: t('lineage.recall.state'), children: <RecallState state={recall.state} /> },
        { key: 'reason', label: t('lineage.recall.reason'), children: recall.reason },
        { key: 'base', label: t('lineage.recall.base'), children: version(recall.base) },
        { key: 'version', label: t('lineage.recall.version'), children: version(recall.version) },
        { key: 'records', label: t('lineage.recall.records'), children: recall.records },
        { key: 'calls', label: t('lineage.recall.calls'), children: recall.calls },
        { key: 'seconds', label: t('lineage.recall.seconds'), children: recall.seconds?.toFixed(2) ?? '—' },
        {
          key: 'releases',
          label: t('lineage.recall.releases'),
          children: recall.releases.map(({ id, name }) => (
            <Go key={id} to={`/opendata/${id}`}>
              {name}
            </Go>
          )),
        },
      ]}
    />
  )
}

function RecallActions({ recall }: { recall: Recall }) {
  const { t } = useTranslation()
  const can = useCan()
  const { me } = useMe()
  const params = { path: { recall: recall.id } }
  const own = recall.notices.find((notice) => notice.consumer === me?.subject.org)
  return (
    <Space wrap>
      {recall.state === 'found' && can('sharing.recall.start') ? (
        <>
          <ReasonButton
            danger
            label={t('lineage.recall.drop')}
            explain={t('lineage.recall.dropExplain')}
            onSubmit={(reason) => read(api.POST('/v1/sharing/recalls/{recall}/drop', { params, body: { reason } }))}
          />
          <ReasonButton
            type="primary"
            optional
            label={t('lineage.recall.issue')}
            explain={t('lineage.recall.issueExplain', { n: recall.consumers })}
            onSubmit={(reason) => read(api.POST('/v1/sharing/recalls/{recall}/issue', { params, body: { reason } }))}
          />
        </>
      ) : null}
      {own?.toldAt && !own.settledAt && can('sharing.recall.settle') ? (
        <FormModal<{ comment: string }>
          type="primary"
          label={t('lineage.recall.settle')}
          explain={t('lineage.recall.settleExplain')}
          send={(body) => read(api.POST('/v1/sharing/recalls/{recall}/settle', { params, body }))}
        >
          <Form.Item name="comment" label={t('lineage.recall.comment')} rules={[{ required: true, whitespace: true }]}>
            <Input.TextArea rows={3} maxLength={500} showCount autoFocus />
          </Form.Item>
        </FormModal>
      ) : null}
    </Space>
  )
}
