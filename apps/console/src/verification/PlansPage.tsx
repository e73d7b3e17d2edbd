import { useQuery } from '@tanstack/react-query'
import { Empty, Table, type TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import { mark } from '../i18n/mark.ts'
import { api, read, type Schemas } from '../api.ts'
import { useCan } from '../session/session.tsx'
import { Go } from '../ui/Go.tsx'
import { Loaded } from '../ui/Loaded.tsx'
import { moment } from '../ui/moment.ts'
import { PageShell } from '../ui/PageShell.tsx'

type Plan = Schemas['VerificationPlan']

/** 多源校核: which facts are compared from which sources, and what came of it. */
export function PlansPage() {
  const { t } = useTranslation()
  const can = useCan()
  const query = useQuery({
    queryKey: ['verification', 'plans'],
    queryFn: () => read(api.GET('/v1/verification/plans')),
  })
  const columns: TableColumnsType<Plan> = [
    {
      title: t('verification.name'),
      width: 150,
      render: (_, plan) => <Go to={`/verification/${plan.id}`}>{plan.name}</Go>,
    },
    {
      title: t('verification.objectType'),
      width: 72,
      render: (_, plan) => t(`verification.objects.${plan.objectType}`),
    },
    { title: t('verification.sources'), render: (_, plan) => Object.values(plan.names).join(mark('、')) },
    { title: t('verification.fields'), render: (_, plan) => plan.fields.map((field) => field.name).join(mark('、')) },
    {
      title: t('verification.latest'),
      width: 150,
      render: (_, { latest }) =>
        latest ? `${t(`verification.states.${latest.state}`)} ${moment(latest.startedAt)}` : t('verification.never'),
    },
    {
      title: t('verification.conflicts'),
      width: 84,
      align: 'right',
      render: (_, { id, latest }) =>
        latest?.conflicts ? <Go to={`/verification/${id}`}>{latest.conflicts}</Go> : (latest?.conflicts ?? '—'),
    },
    {
      title: t('verification.undecided'),
      width: 84,
      align: 'right',
      render: (_, { id, latest }) =>
        latest?.undecided ? (
          <Go to={`/verification/${id}?undecided=true`}>{latest.undecided}</Go>
        ) : (
          (latest?.undecided ?? '—')
        ),
    },
  ]
  return (
    <PageShell
      title={t('verification.title')}
      actions={
        can('verification.plan.edit') ? (
          <Go to="/verification/new" as="primary">
            {t('verification.new')}
          </Go>
        ) : null
      }
    >
      <Loaded query={query}>
        {({ items }) => (
          <Table<Plan>
            aria-label={t('verification.title')}
            size="small"
            rowKey="id"
            columns={columns}
            dataSource={items}
            pagination={false}
            locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('verification.empty')} /> }}
          />
        )}
      </Loaded>
    </PageShell>
  )
}
