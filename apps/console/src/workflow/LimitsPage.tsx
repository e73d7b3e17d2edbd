import { Alert, Popconfirm, Button, Space, Table, type TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, type Schemas } from '../api.ts'
import { useCan } from '../session/session.tsx'
import { PageShell } from '../ui/PageShell.tsx'
import { useAct } from '../ui/useAct.ts'
import { LimitForm } from './LimitForm.tsx'
import { useLimits } from './useLimits.ts'

type Limit = Schemas['WorkflowLimit']

/** 本地时限: what the law says, and what this place has made stricter for itself or for a division. */
export function LimitsPage() {
  const { t } = useTranslation()
  const can = useCan()
  const limits = useLimits()
  const columns: TableColumnsType<Limit> = [
    { title: t('workflow.rule'), render: (_, limit) => `${limit.name} (${limit.rule})` },
    { title: t('workflow.article'), dataIndex: 'article' },
    {
      title: t('workflow.limits.statutory'),
      render: (_, limit) =>
        limit.ceiling === null
          ? t('workflow.limits.free', { days: limit.statutoryDays })
          : t('workflow.limits.most', { days: limit.ceiling }),
    },
    {
      title: t('workflow.limits.extension'),
      render: (_, limit) =>
        limit.extension === 0
          ? t('workflow.limits.none')
          : `${limit.extension} · ${limit.extensionNeeds.map((need) => t(`workflow.limits.needs.${need}`)).join(t('workflow.comma'))}`,
    },
    { title: t('workflow.limits.local'), render: (_, limit) => <Locals limit={limit} /> },
    ...(can('workflow.limit.change')
      ? [{ title: t('workflow.handling'), render: (_: unknown, limit: Limit) => <LimitForm limit={limit} /> }]
      : []),
  ]
  return (
    <PageShell title={t('workflow.limits.title')}>
      <Alert type="info" showIcon style={{ marginBottom: 12 }} title={t('workflow.limits.explain')} />
      <Table<Limit>
        aria-label={t('workflow.limits.title')}
        rowKey="rule"
        size="small"
        dataSource={limits}
        columns={columns}
        pagination={false}
      />
    </PageShell>
  )
}

function Locals({ limit }: { limit: Limit }) {
  const { t } = useTranslation()
  const can = useCan()
  const { act } = useAct()
  if (limit.locals.length === 0) return <span className="quiet">{t('workflow.limits.noLocal')}</span>
  const drop = (region: string) =>
    act(
      () =>
        api.DELETE('/v1/workflow/limits/{rule}', {
          params: { path: { rule: limit.rule }, query: { region } as never },
        }),
      { done: t('workflow.did.dropLimit') },
    )
  return limit.locals.map((local) => (
    <div key={local.region}>
      <Space wrap>
        <strong>{local.region || t('workflow.limits.everywhere')}</strong>
        {t('workflow.limits.daysOf', { days: local.days })}
        {local.extension === null ? null : t('workflow.limits.extendsBy', { days: local.extension })}
        {local.pause === 'none' ? null : t(`workflow.limits.pauses.${local.pause}`)}
        <span className="quiet">{local.source}</span>
        {can('workflow.limit.change') ? (
          <Popconfirm title={t('workflow.limits.dropSure')} onConfirm={() => drop(local.region)}>
            <Button size="small" type="link" danger>
              {t('workflow.limits.drop')}
            </Button>
          </Popconfirm>
        ) : null}
      </Space>
    </div>
  ))
}
