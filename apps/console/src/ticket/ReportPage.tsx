import { useQuery } from '@tanstack/react-query'
import { Button, DatePicker, Empty, Table, type TableColumnsType } from 'antd'
import dayjs from 'dayjs'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { Go } from '../ui/Go.tsx'
import { Loaded } from '../ui/Loaded.tsx'
import { PageShell } from '../ui/PageShell.tsx'
import { today } from '../ui/today.ts'
import { useUrlFilters } from '../ui/useUrlFilters.ts'

type Line = Schemas['TicketReportLine']
const FIGURES = ['open', 'archived', 'inTime', 'overdue', 'returned', 'recurring', 'upheld'] as const

/** 可反馈、可追溯、可定责: how each department answers for its data; every figure opens its tickets. */
export function ReportPage() {
  const { t } = useTranslation()
  const [{ from, to }, change] = useUrlFilters()
  const asked = { ...(from ? { from } : {}), ...(to ? { to } : {}) }
  const query = useQuery({
    queryKey: ['ticket', 'report', asked],
    queryFn: () => read(api.GET('/v1/ticket/report', { params: { query: asked } })),
  })
  const link = (line: Line, figure?: string) =>
    `/ticket?${new URLSearchParams({ ...asked, owner: line.owner, order: 'new', ...(figure ? { figure } : { state: 'all' }) })}`
  const columns: TableColumnsType<Line> = [
    { title: t('ticket.owner'), dataIndex: 'ownerName' },
    {
      title: t('ticket.opened'),
      align: 'right',
      sorter: (a, b) => a.opened - b.opened,
      render: (_, line) => <Go to={link(line)}>{line.opened}</Go>,
    },
    ...FIGURES.map((figure) => ({
      title: t(`ticket.figures.${figure}`),
      align: 'right' as const,
      sorter: (a: Line, b: Line) => a[figure] - b[figure],
      render: (_: unknown, line: Line) => (line[figure] === 0 ? 0 : <Go to={link(line, figure)}>{line[figure]}</Go>),
    })),
    {
      title: t('ticket.medianDays'),
      align: 'right',
      sorter: (a, b) => (a.medianDays ?? 0) - (b.medianDays ?? 0),
      render: (_, { medianDays }) => medianDays ?? '—',
    },
    { title: t('ticket.repairedRows'), dataIndex: 'repairedRows', align: 'right' },
  ]
  return (
    <PageShell
      title={t('ticket.report')}
      actions={
        <>
          <Go to="/ticket">{t('ticket.title')}</Go>
          <a href={`/v1/ticket/report/export?${new URLSearchParams(asked)}`} download>
            {t('ticket.exportReport')}
          </a>
          <Button onClick={() => window.print()}>{t('ticket.print')}</Button>
        </>
      }
    >
      <p>
        {t('ticket.reportOf', { from: from ?? t('ticket.beginning'), to: to ?? today() })} {t('ticket.reportAim')}
      </p>
      <div className="filters no-print">
        <DatePicker.RangePicker
          aria-label={t('ticket.period')}
          value={[from ? dayjs(from) : null, to ? dayjs(to) : null]}
          allowEmpty={[true, true]}
          onChange={(_dates, texts) => change({ from: texts?.[0], to: texts?.[1] })}
        />
      </div>
      <Loaded query={query}>
        {({ items }) => (
          <Table<Line>
            aria-label={t('ticket.report')}
            size="small"
            rowKey="owner"
            columns={columns}
            dataSource={items}
            pagination={false}
            scroll={{ x: 'max-content' }}
            locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('ticket.noReport')} /> }}
          />
        )}
      </Loaded>
      <p className="quiet">{t('ticket.reportHint')}</p>
      <p className="only-print">{t('ticket.signature', { day: today() })}</p>
    </PageShell>
  )
}
