import { useQuery } from '@tanstack/react-query'
import { Alert, Collapse, Empty, Form, Select, Table, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../../api.ts'
import { useCan, useMe } from '../../session/session.tsx'
import { FormModal } from '../../ui/FormModal.tsx'
import { Go } from '../../ui/Go.tsx'
import { Loaded } from '../../ui/Loaded.tsx'
import { useOrgs } from '../../ui/OrgSelect.tsx'
import { useUrlFilters } from '../../ui/useUrlFilters.ts'

type Comparison = Schemas['QualityStatisticComparison']
const FIELDS = ['definition', 'formula', 'scope', 'unit', 'period', 'source'] as const

/** Items of one name in several departments, side by side; what differs is marked, and the bureau may have them agree. */
export function Comparisons() {
  const { t } = useTranslation()
  const [filters] = useUrlFilters()
  const query = useQuery({
    queryKey: ['quality', 'statistics', 'comparisons'],
    queryFn: () => read(api.GET('/v1/quality/statistics/comparisons')),
  })
  return (
    <Loaded query={query}>
      {({ items }) =>
        items.length === 0 ? (
          <Empty description={t('quality.statistic.noneShared')} />
        ) : (
          <Collapse
            defaultActiveKey={items.filter((i) => i.name === filters.name || items.length < 4).map((i) => i.key)}
            items={items.map((one) => ({
              key: one.key,
              label: (
                <>
                  {one.name}{' '}
                  <Tag color={one.differs.length > 0 ? 'warning' : 'success'}>
                    {one.differs.length > 0
                      ? t('quality.statistic.differs', { count: one.differs.length })
                      : t('quality.statistic.agrees')}
                  </Tag>
                  {one.dispute ? <Tag>{t(`quality.statistic.states.${one.dispute.state}`)}</Tag> : null}
                </>
              ),
              children: <SideBySide comparison={one} />,
            }))}
          />
        )
      }
    </Loaded>
  )
}

function SideBySide({ comparison: { name, statistics, differs, dispute } }: { comparison: Comparison }) {
  const { t } = useTranslation()
  const { nameOf } = useOrgs()
  const can = useCan()
  const { me } = useMe()
  const roles = me?.subject.roles ?? []
  const concerned = roles.includes('bureau') || roles.includes('auditor') || dispute?.lead === me?.subject.org
  return (
    <>
      <Table
        aria-label={t('quality.statistic.sideBySide', { name })}
        size="small"
        rowKey="field"
        pagination={false}
        scroll={{ x: 'max-content' }}
        dataSource={FIELDS.map((field) => ({ field, differs: differs.includes(field) }))}
        columns={[
          {
            title: t('quality.statistic.field'),
            width: 140,
            render: (_, row) => (
              <>
                {t(`quality.statistic.fields.${row.field}`)}{' '}
                {row.differs ? <Tag color="warning">{t('quality.statistic.different')}</Tag> : null}
              </>
            ),
          },
          ...statistics.map((statistic) => ({
            title: nameOf(statistic.org),
            render: (_: unknown, row: { field: (typeof FIELDS)[number]; differs: boolean }) => (
              <span style={row.differs ? { fontWeight: 600 } : {}}>{statistic[row.field] || '—'}</span>
            ),
          })),
        ]}
      />
      {dispute ? (
        <Alert
          style={{ marginTop: 8 }}
          type={dispute.state === 'settled' ? 'success' : 'info'}
          title={t('quality.statistic.led', {
            org: nameOf(dispute.lead),
            state: t(`quality.statistic.states.${dispute.state}`),
          })}
          description={
            <>
              {dispute.conclusion}{' '}
              {concerned ? <Go to={`/workflow/flows/${dispute.flow}`}>{t('quality.statistic.openFlow')}</Go> : null}
            </>
          }
        />
      ) : null}
      {can('quality.statistic.settle') && differs.length > 0 && dispute?.state !== 'open' ? (
        <div style={{ marginTop: 8 }}>
          <FormModal<{ lead: string }>
            label={t('quality.statistic.coordinate')}
            explain={t('quality.statistic.coordinateExplain')}
            done={t('quality.statistic.opened')}
            send={({ lead }) => read(api.POST('/v1/quality/statistics/disputes', { body: { name, lead } }))}
          >
            <Form.Item
              name="lead"
              label={t('quality.statistic.lead')}
              rules={[{ required: true, message: t('quality.missing') }]}
            >
              <Select options={statistics.map(({ org }) => ({ value: org, label: nameOf(org) }))} />
            </Form.Item>
          </FormModal>
        </div>
      ) : null}
    </>
  )
}
