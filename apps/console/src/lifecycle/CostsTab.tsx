import { useQuery } from '@tanstack/react-query'
import { Button, Empty, Form, InputNumber, Select, Space, Table } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useCan } from '../session/session.tsx'
import { FormModal } from '../ui/FormModal.tsx'
import { JobProgress } from '../ui/JobProgress.tsx'
import { Loaded } from '../ui/Loaded.tsx'
import { useAct } from '../ui/useAct.ts'
import { LAYERS } from './LayerBar.tsx'
import { size } from './size.ts'
import { Trend } from './Trend.tsx'

type Costs = Schemas['LifecycleCosts']

/** What departments' data takes and costs, and how it grows. */
export function CostsTab() {
  const { t } = useTranslation()
  const can = useCan()
  const { act, busy } = useAct()
  const [job, setJob] = useState<string | null>(null)
  const query = useQuery({
    queryKey: ['lifecycle', 'costs'],
    queryFn: () => read(api.GET('/v1/lifecycle/costs', { params: { query: {} } })),
  })
  const measure = async () => setJob((await act(() => read(api.POST('/v1/lifecycle/costs/measure'))))?.job ?? null)
  return (
    <>
      <Space wrap style={{ marginBottom: 12 }}>
        {can('lifecycle.cost.measure') ? (
          <Button loading={busy} onClick={() => void measure()}>
            {t('lifecycle.measure')}
          </Button>
        ) : null}
        {can('lifecycle.price.edit') ? <PriceForm /> : null}
        <Button href="/v1/lifecycle/costs/export" download>
          {t('lifecycle.export')}
        </Button>
      </Space>
      {job ? <JobProgress job={job} onDone={() => void query.refetch()} /> : null}
      <Loaded query={query}>
        {(costs) =>
          costs.day === null ? (
            <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('lifecycle.notMeasured')} />
          ) : (
            <>
              <p>{t('lifecycle.measuredOn', { day: costs.day })}</p>
              <CostTable costs={costs} />
              <h2>{t('lifecycle.trend')}</h2>
              <Trend trend={costs.trend} />
            </>
          )
        }
      </Loaded>
    </>
  )
}

function CostTable({ costs }: { costs: Costs }) {
  const { t } = useTranslation()
  type Row = Costs['orgs'][number]
  const bytesOf = (row: Row, layer: string) => row.layers.find((one) => one.layer === layer)?.bytes ?? 0
  return (
    <Table<Row>
      aria-label={t('lifecycle.tabs.costs')}
      rowKey="org"
      size="small"
      dataSource={costs.orgs}
      pagination={{ pageSize: 50, hideOnSinglePage: true }}
      scroll={{ x: 'max-content' }}
      columns={[
        { title: t('lifecycle.org'), dataIndex: 'orgName' },
        ...LAYERS.map((layer) => ({
          title: t(`lifecycle.layers.${layer}`),
          key: layer,
          align: 'right' as const,
          sorter: (a: Row, b: Row) => bytesOf(a, layer) - bytesOf(b, layer),
          render: (_: unknown, row: Row) => size(bytesOf(row, layer)),
        })),
        { title: t('lifecycle.total'), dataIndex: 'bytes', align: 'right', render: size },
        {
          title: t('lifecycle.yuan'),
          dataIndex: 'yuan',
          align: 'right',
          render: (yuan: number | null) => (yuan === null ? t('lifecycle.noPrice') : yuan.toFixed(2)),
        },
      ]}
    />
  )
}

function PriceForm() {
  const { t } = useTranslation()
  return (
    <FormModal<{ layer: (typeof LAYERS)[number]; yuan: number }>
      label={t('lifecycle.setPrice')}
      send={(body) => read(api.PUT('/v1/lifecycle/prices', { body }))}
    >
      <Form.Item name="layer" label={t('lifecycle.layer')} rules={[{ required: true }]}>
        <Select options={LAYERS.map((value) => ({ value, label: t(`lifecycle.layers.${value}`) }))} />
      </Form.Item>
      <Form.Item name="yuan" label={t('lifecycle.prices')} rules={[{ required: true }]}>
        <InputNumber min={0} max={1000000} step={0.1} />
      </Form.Item>
    </FormModal>
  )
}
