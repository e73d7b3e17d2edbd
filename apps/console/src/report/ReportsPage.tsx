import { useQuery } from '@tanstack/react-query'
import { Button, Card, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useCan } from '../session/session.tsx'
import { Go } from '../ui/Go.tsx'
import { Loaded } from '../ui/Loaded.tsx'
import { moment } from '../ui/moment.ts'
import { OrgSelect } from '../ui/OrgSelect.tsx'
import { PageShell } from '../ui/PageShell.tsx'
import { QueryTable } from '../ui/QueryTable.tsx'
import { useUrlFilters } from '../ui/useUrlFilters.ts'
import { LinkRules } from './LinkRules.tsx'
import './report.css'

type Row = Schemas['CatalogueReportRow']

/** 链路报告: where 职责 → 系统 → 目录 → 资源 is broken; a figure opens its rows below. */
export function ReportsPage() {
  const { t } = useTranslation()
  const can = useCan()
  const [filters, change] = useUrlFilters()
  const org = filters.org ? { org: filters.org } : {}
  const query = useQuery({
    queryKey: ['catalogue', 'reports', filters.org],
    queryFn: () => read(api.GET('/v1/catalogue/reports', { params: { query: org } })),
  })
  const report = (filters.report ?? 'duty-without-data') as Schemas['CatalogueReport']['report']
  return (
    <PageShell
      title={t('report.title')}
      actions={
        <>
          {can('catalogue.link-rule.set') ? <LinkRules /> : null}
          <Button href={`/v1/catalogue/reports/${report}/csv?${new URLSearchParams(org as Record<string, string>)}`}>
            {t('report.export')}
          </Button>
        </>
      }
    >
      <p className="quiet">{t('report.explain')}</p>
      <div className="filters">
        <OrgSelect
          aria-label={t('register.org')}
          placeholder={t('register.org')}
          value={filters.org ?? null}
          onChange={(id?: string) => change({ org: id })}
        />
      </div>
      <Loaded query={query}>
        {({ items }) => (
          <ul className="report-cards">
            {items.map((one) => (
              <li key={one.report}>
                <Card size="small" {...(one.report === report ? { className: 'chosen' } : {})}>
                  <button
                    type="button"
                    className="says"
                    aria-pressed={one.report === report}
                    onClick={() => change({ report: one.report })}
                  >
                    <strong>{one.count}</strong>
                    {t(`report.reports.${one.report}`)}
                  </button>
                </Card>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      <h2>{t(`report.reports.${report}`)}</h2>
      <p className="quiet">{t(`report.means.${report}`)}</p>
      <QueryTable<Row>
        label={t(`report.reports.${report}`)}
        queryKey={['catalogue', 'report', report, filters.org]}
        rowKey="id"
        size="small"
        empty={t('report.none')}
        load={(after) => {
          const wanted = { ...org, limit: 50, ...(after ? { after } : {}) }
          return read(
            api.GET('/v1/catalogue/reports/{report}', { params: { path: { report }, query: wanted } as never }),
          )
        }}
        columns={[
          { title: t('report.code'), dataIndex: 'code', className: 'mono' },
          { title: t('report.name'), render: (_, row) => <Go to={pageOf(row)}>{row.name}</Go> },
          { title: t('register.org'), dataIndex: 'orgName' },
          { title: t('report.since'), dataIndex: 'since', render: moment },
          {
            title: t('report.overdue'),
            dataIndex: 'overdue',
            render: (overdue: boolean) => (overdue ? <Tag color="error">{t('report.overdue')}</Tag> : null),
          },
        ]}
      />
    </PageShell>
  )
}

/** Where the broken place can be mended. */
function pageOf({ kind, org, code, name, entry }: Row): string {
  if (entry) return `/catalogue/${entry}${kind === 'resource' || kind === 'entry' ? '?tab=resources' : ''}`
  if (kind === 'system') return `/systems?org=${org}&q=${encodeURIComponent(name)}`
  if (kind === 'expected') return `/expected?org=${org}&settled=false`
  return `/duties?org=${org}&q=${encodeURIComponent(code)}`
}
