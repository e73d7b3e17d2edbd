import { useQuery } from '@tanstack/react-query'
import { Empty, Progress, Segmented, Table } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../../api.ts'
import { Loaded } from '../../ui/Loaded.tsx'
import { OrgSelect, useOrgs } from '../../ui/OrgSelect.tsx'
import { useUrlFilters } from '../../ui/useUrlFilters.ts'
import { Sparkline } from '../Sparkline.tsx'
import { Findings } from './Findings.tsx'
import { Unseen } from '../../ui/Unseen.tsx'

type Line = Schemas['QualityCockpit']['items'][number]
const AXES = ['org', 'system', 'dimension', 'indicator', 'day'] as const
type Axis = (typeof AXES)[number]

/** Quality cockpit: the newest checks by department, system, dimension, indicator or day; each line opens the rules behind it. */
export function CockpitTab() {
  const { t } = useTranslation()
  const { nameOf } = useOrgs()
  const [filters, change] = useUrlFilters()
  const by = (AXES as readonly string[]).includes(filters.by ?? '') ? (filters.by as Axis) : 'org'
  const org = filters.org
  const query = useQuery({
    queryKey: ['quality', 'cockpit', by, org],
    queryFn: () => read(api.GET('/v1/quality/cockpit', { params: { query: { by, ...(org ? { org } : {}) } } })),
  })
  const labelOf = ({ key, label }: Line) =>
    by === 'org'
      ? nameOf(key)
      : by === 'system'
        ? label || t('quality.cockpit.noSystem')
        : by === 'dimension'
          ? t(`quality.dimensions.${key}`)
          : by === 'indicator'
            ? `${key} ${label}`
            : key
  const behind = (key: string) => ({ ...(org ? { org } : {}), [by]: key })
  const count = (n: number) => n.toLocaleString()
  return (
    <>
      <div className="filters">
        <Segmented
          aria-label={t('quality.cockpit.by')}
          value={by}
          onChange={(chosen) => change({ by: chosen, line: undefined })}
          options={AXES.map((value) => ({ value, label: t(`quality.cockpit.axes.${value}`) }))}
        />
        <OrgSelect
          aria-label={t('quality.provider')}
          placeholder={t('quality.provider')}
          value={org ?? null}
          onChange={(chosen?: string) => change({ org: chosen })}
        />
      </div>
      <Loaded query={query}>
        {({ items }) => (
          <>
            {by === 'day' && items.length > 1 ? (
              <p>
                {t('quality.trend')} <Sparkline scores={items.map(({ score }) => score ?? 0).reverse()} />
              </p>
            ) : null}
            <Table<Line>
              aria-label={t('quality.cockpit.title')}
              size="small"
              rowKey="key"
              dataSource={items}
              pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
              locale={{ emptyText: <Empty description={t('quality.cockpit.nothing')} /> }}
              expandable={{
                columnTitle: <Unseen>{t('list.details')}</Unseen>,
                expandedRowKeys: filters.line === undefined ? [] : [filters.line === '-' ? '' : filters.line],
                onExpand: (open, { key }) => change({ line: open ? key || '-' : undefined }),
                expandedRowRender: ({ key }) => <Findings filter={behind(key)} />,
              }}
              columns={[
                { title: t(`quality.cockpit.heads.${by}`), render: (_, line) => labelOf(line) },
                {
                  title: t('quality.score'),
                  width: 180,
                  render: (_, { score, grade }) =>
                    score === null ? (
                      '—'
                    ) : (
                      <Progress
                        percent={score}
                        size="small"
                        format={() => `${score} ${grade ?? ''}`}
                        aria-label={t('quality.scoreOf', { score, grade })}
                      />
                    ),
                },
                {
                  title: t('quality.datasets'),
                  align: 'right',
                  render: (_, { datasets, atSource }) =>
                    atSource > 0 ? t('quality.cockpit.atSource', { datasets, atSource }) : count(datasets),
                },
                { title: t('quality.rules'), dataIndex: 'rules', align: 'right', render: count },
                { title: t('quality.cockpit.violated'), dataIndex: 'violated', align: 'right', render: count },
                { title: t('quality.cockpit.notRunnable'), dataIndex: 'notRunnable', align: 'right', render: count },
                { title: t('quality.checked'), dataIndex: 'checked', align: 'right', render: count },
                { title: t('quality.violations'), dataIndex: 'bad', align: 'right', render: count },
              ]}
            />
          </>
        )}
      </Loaded>
    </>
  )
}
