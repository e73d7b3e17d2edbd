import { useQuery } from '@tanstack/react-query'
import { Empty, Form, InputNumber, Popconfirm, Button, Space, Table } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useLevels } from '../grading/useLevels.ts'
import { useCan } from '../session/session.tsx'
import { FormModal } from '../ui/FormModal.tsx'
import { Go } from '../ui/Go.tsx'
import { Loaded } from '../ui/Loaded.tsx'
import { useAct } from '../ui/useAct.ts'
import { RuleForm } from './RuleForm.tsx'

type Rule = Schemas['LifecycleRule']

/** Retention rules, and the limits of law that they must keep. */
export function RulesTab() {
  const { t } = useTranslation()
  const { levelOf } = useLevels()
  const can = useCan()
  const { act, busy } = useAct()
  const query = useQuery({ queryKey: ['lifecycle', 'rules'], queryFn: () => read(api.GET('/v1/lifecycle/rules')) })
  const months = (n: number | null) => (n === null ? '—' : n)
  const drop = ({ id }: Rule) => act(() => api.DELETE('/v1/lifecycle/rules/{id}', { params: { path: { id } } }))
  return (
    <Loaded query={query}>
      {({ items, limits }) => (
        <>
          {can('lifecycle.rule.edit') ? <RuleForm /> : null}
          <Table<Rule>
            aria-label={t('lifecycle.tabs.rules')}
            style={{ marginTop: 12 }}
            rowKey="id"
            size="small"
            dataSource={items}
            pagination={false}
            scroll={{ x: 'max-content' }}
            locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('lifecycle.noRules')} /> }}
            columns={[
              {
                title: t('lifecycle.of'),
                key: 'of',
                render: (_, { dataset, datasetName, grade }) =>
                  dataset ? (
                    <Go to={`/lifecycle?dataset=${dataset}`}>{datasetName}</Go>
                  ) : (
                    t('lifecycle.gradeOf', { grade: levelOf(grade) })
                  ),
              },
              { title: t('lifecycle.keepMonths'), dataIndex: 'keepMonths', render: months },
              {
                title: t('lifecycle.since'),
                dataIndex: 'since',
                render: (since: string) => t(`lifecycle.sinces.${since}`),
              },
              { title: t('lifecycle.archiveMonths'), dataIndex: 'archiveMonths', render: months },
              { title: t('lifecycle.keepVersions'), dataIndex: 'keepVersions', render: months },
              { title: t('lifecycle.basis'), dataIndex: 'basis' },
              {
                title: t('lifecycle.actions'),
                key: 'actions',
                render: (_, rule) =>
                  can('lifecycle.rule.edit') ? (
                    <Space>
                      <RuleForm rule={rule} />
                      <Popconfirm
                        title={t('lifecycle.dropExplain')}
                        onConfirm={() => void drop(rule)}
                        okText={t('lifecycle.dropRule')}
                      >
                        <Button size="small" danger loading={busy}>
                          {t('lifecycle.dropRule')}
                        </Button>
                      </Popconfirm>
                    </Space>
                  ) : null,
              },
            ]}
          />
          <h2>{t('lifecycle.limits')}</h2>
          <p>{t('lifecycle.limitsExplain')}</p>
          <LimitsTable limits={limits} />
        </>
      )}
    </Loaded>
  )
}

function LimitsTable({ limits }: { limits: Schemas['LifecycleLimit'][] }) {
  const { t } = useTranslation()
  const can = useCan()
  const months = (n: number | null) => n ?? '—'
  return (
    <Table
      aria-label={t('lifecycle.limits')}
      rowKey="id"
      size="small"
      dataSource={limits}
      pagination={false}
      scroll={{ x: 'max-content' }}
      columns={[
        { title: t('lifecycle.limit'), dataIndex: 'title' },
        { title: t('lifecycle.basis'), dataIndex: 'basis' },
        { title: t('lifecycle.min'), dataIndex: 'minMonths' },
        { title: t('lifecycle.max'), dataIndex: 'maxMonths', render: months },
        { title: t('lifecycle.localMin'), dataIndex: 'localMinMonths', render: months },
        { title: t('lifecycle.localMax'), dataIndex: 'localMaxMonths', render: months },
        {
          title: t('lifecycle.actions'),
          key: 'actions',
          render: (_, limit) =>
            can('lifecycle.limit.edit') ? (
              <FormModal<{ minMonths?: number | null; maxMonths?: number | null }>
                size="small"
                label={t('lifecycle.setLimit')}
                explain={t('lifecycle.limitsExplain')}
                initial={{ minMonths: limit.localMinMonths, maxMonths: limit.localMaxMonths }}
                send={({ minMonths = null, maxMonths = null }) =>
                  read(
                    api.PUT('/v1/lifecycle/limits/{id}', {
                      params: { path: { id: limit.id } },
                      body: { minMonths, maxMonths },
                    }),
                  )
                }
              >
                <Form.Item name="minMonths" label={t('lifecycle.localMin')}>
                  <InputNumber min={1} max={1200} />
                </Form.Item>
                <Form.Item name="maxMonths" label={t('lifecycle.localMax')}>
                  <InputNumber min={1} max={1200} />
                </Form.Item>
              </FormModal>
            ) : null,
        },
      ]}
    />
  )
}
