import { useQuery } from '@tanstack/react-query'
import { Alert, Button, Checkbox, Space, Table } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mark } from '../../i18n/mark.ts'
import { api, read, type Schemas } from '../../api.ts'
import { useCan } from '../../session/session.tsx'
import { Go } from '../../ui/Go.tsx'
import { Loaded } from '../../ui/Loaded.tsx'
import { useAct } from '../../ui/useAct.ts'

type Plan = Schemas['QualityPackPlan']

/** What the packs of a dataset's data elements would add and change; nothing happens before it is applied. */
export function PackPlan({ dataset }: { dataset: string }) {
  const { t } = useTranslation()
  const can = useCan()
  const { act, busy } = useAct()
  const [drop, setDrop] = useState(false)
  const [applied, setApplied] = useState<Schemas['QualityPacksApplied'] | null>(null)
  const params = { path: { dataset } }
  const query = useQuery({
    queryKey: ['quality', 'plan', dataset],
    queryFn: () => read(api.GET('/v1/quality/datasets/{dataset}/packs/diff', { params })),
  })
  const apply = async () => {
    const work = () => read(api.POST('/v1/quality/datasets/{dataset}/packs/apply', { params, body: { drop } }))
    const done = await act(work, { done: t('quality.pack.applied') })
    if (done) setApplied(done)
  }
  return (
    <Loaded query={query}>
      {(plan) => {
        const idle = plan.add.length + plan.change.length + (drop ? plan.leftover.length : 0) === 0
        return (
          <>
            <Alert
              type={idle ? 'success' : 'info'}
              showIcon
              title={t('quality.pack.plan', {
                add: plan.add.length,
                change: plan.change.length,
                same: plan.same,
                kept: plan.kept.length,
              })}
              description={
                plan.unmapped.length > 0 ? (
                  <>
                    {t('quality.pack.unmapped', { columns: plan.unmapped.slice(0, 10).join(mark('、')) })}{' '}
                    <Go to={`/quality/${dataset}?tab=mapping`}>{t('quality.mapping.title')}</Go>
                  </>
                ) : null
              }
            />
            <Lines plan={plan} />
            {can('quality.rule.edit') ? (
              <Space style={{ marginTop: 12 }}>
                {plan.leftover.length > 0 ? (
                  <Checkbox checked={drop} onChange={(event) => setDrop(event.target.checked)}>
                    {t('quality.pack.drop', { count: plan.leftover.length })}
                  </Checkbox>
                ) : null}
                <Button type="primary" loading={busy} disabled={idle} onClick={() => void apply()}>
                  {t('quality.pack.apply')}
                </Button>
              </Space>
            ) : null}
            {applied && applied.refused.length > 0 ? (
              <Alert
                type="warning"
                style={{ marginTop: 12 }}
                title={t('quality.pack.refused', { count: applied.refused.length })}
                description={applied.refused
                  .map((r) => `${r.columns.join(mark('、'))} ${r.library}${mark('：')}${r.reason}`)
                  .join(mark('；'))}
              />
            ) : null}
          </>
        )
      }}
    </Loaded>
  )
}

function Lines({ plan }: { plan: Plan }) {
  const { t } = useTranslation()
  const lines = [
    ...plan.add.map(({ draft, title }) => ({ what: 'add', title, pack: draft.pack, fields: [] as string[] })),
    ...plan.change.map(({ rule, draft, fields }) => ({ what: 'change', title: rule.title, pack: draft.pack, fields })),
    ...plan.leftover.map((rule) => ({ what: 'leftover', title: rule.title, pack: rule.pack, fields: [] as string[] })),
  ]
  return (
    <Table
      aria-label={t('quality.pack.lines')}
      size="small"
      style={{ marginTop: 12 }}
      rowKey="line"
      dataSource={lines.map((line, i) => ({ ...line, line: i }))}
      pagination={{ pageSize: 30, hideOnSinglePage: true, showSizeChanger: false }}
      locale={{ emptyText: t('quality.pack.idle') }}
      columns={[
        { title: t('quality.pack.what'), render: (_, { what }) => t(`quality.pack.whats.${what}`) },
        { title: t('quality.rule'), dataIndex: 'title' },
        { title: t('quality.pack.one'), dataIndex: 'pack', className: 'mono' },
        {
          title: t('quality.pack.fields'),
          render: (_, { fields }) => fields.map((field) => t(`quality.pack.fieldNames.${field}`)).join(mark('、')),
        },
      ]}
    />
  )
}
