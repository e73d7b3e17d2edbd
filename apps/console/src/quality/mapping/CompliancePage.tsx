import { useQuery } from '@tanstack/react-query'
import { Empty, Progress, Segmented, Table } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../../api.ts'
import { Loaded } from '../../ui/Loaded.tsx'
import { useOrgs } from '../../ui/OrgSelect.tsx'
import { PageShell } from '../../ui/PageShell.tsx'
import { useUrlFilters } from '../../ui/useUrlFilters.ts'
import { ComplianceColumns } from './ComplianceColumns.tsx'
import { Unseen } from '../../ui/Unseen.tsx'

type Share = [conform: number, judged: number]
// the schema of a pair loses its length on the way through OpenAPI
type Line = Omit<Schemas['QualityCompliance']['items'][number], 'type' | 'length' | 'codeList'> & {
  type: Share
  length: Share
  codeList: Share
}

/** 贯标: how the columns of departments and systems keep to data elements; each line opens the columns that do not. */
export function CompliancePage() {
  const { t } = useTranslation()
  const { nameOf } = useOrgs()
  const [filters, change] = useUrlFilters()
  const by = filters.by === 'system' ? 'system' : 'org'
  const query = useQuery({
    queryKey: ['quality', 'compliance', by],
    queryFn: () => read(api.GET('/v1/quality/compliance', { params: { query: { by } } })),
  })
  const share = (part: number, whole: number, name: string) =>
    whole === 0 ? (
      '—'
    ) : (
      <Progress
        percent={Math.round((part / whole) * 100)}
        size="small"
        aria-label={`${name} ${part} / ${whole}`}
        format={() => `${part}/${whole}`}
      />
    )
  return (
    <PageShell title={t('quality.mapping.compliance')}>
      <p className="quiet">{t('quality.mapping.complianceExplain')}</p>
      <div className="filters">
        <Segmented
          aria-label={t('quality.cockpit.by')}
          value={by}
          onChange={(chosen) => change({ by: chosen, line: undefined })}
          options={(['org', 'system'] as const).map((value) => ({ value, label: t(`quality.cockpit.axes.${value}`) }))}
        />
      </div>
      <Loaded query={query}>
        {({ items }) => (
          <Table<Line>
            aria-label={t('quality.mapping.compliance')}
            size="small"
            rowKey="key"
            dataSource={items as Line[]}
            pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
            locale={{ emptyText: <Empty description={t('quality.empty')} /> }}
            expandable={{
              columnTitle: <Unseen>{t('list.details')}</Unseen>,
              expandedRowKeys: filters.line === undefined ? [] : [filters.line === '-' ? '' : filters.line],
              onExpand: (open, { key }) => change({ line: open ? key || '-' : undefined }),
              expandedRowRender: ({ key }) => <ComplianceColumns filter={{ [by]: key }} />,
            }}
            columns={[
              {
                title: t(`quality.cockpit.heads.${by}`),
                render: (_, { key, label }) => (by === 'org' ? nameOf(key) : label || t('quality.cockpit.noSystem')),
              },
              { title: t('quality.datasets'), dataIndex: 'datasets', align: 'right' },
              {
                title: t('quality.mapping.mapped'),
                render: (_, line) => share(line.mapped, line.columns, t('quality.mapping.mapped')),
              },
              ...(['type', 'length', 'codeList'] as const).map((name) => ({
                title: t(`quality.mapping.parts.${name}`),
                render: (_: unknown, line: Line) => share(...line[name], t(`quality.mapping.parts.${name}`)),
              })),
            ]}
          />
        )}
      </Loaded>
    </PageShell>
  )
}
