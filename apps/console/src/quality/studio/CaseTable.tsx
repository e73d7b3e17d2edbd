import { Table, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../../api.ts'

type Case = Schemas['QualityLibraryItem']['cases'][number]

/** A small example: its rows, and which of them the rule finds. */
export function CaseTable({ columns, rows, bad, badCount, params, label }: Case & { label: string }) {
  const { t } = useTranslation()
  return (
    <div style={{ marginBottom: 12 }}>
      <p className="quiet">
        {label}
        {Object.keys(params).length > 0 ? ` · ${JSON.stringify(params)}` : ''}
        {bad === null ? ` · ${t('quality.studio.finds', { count: badCount })}` : ''}
      </p>
      <Table
        aria-label={label}
        size="small"
        rowKey="line"
        pagination={{ pageSize: 10, hideOnSinglePage: true, showSizeChanger: false }}
        dataSource={rows.map((cells, i) => ({ line: i + 1, cells }))}
        columns={[
          ...columns.map((title, i) => ({
            title,
            render: (_: unknown, row: { cells: Case['rows'][number] }) => {
              const cell = row.cells[i]
              return cell === null || cell === undefined ? (
                <span className="quiet">∅</span>
              ) : (
                <code>{String(cell)}</code>
              )
            },
          })),
          ...(bad === null
            ? []
            : [
                {
                  title: t('quality.state'),
                  width: 90,
                  render: (_: unknown, row: { line: number }) =>
                    bad.includes(row.line) ? (
                      <Tag color="error">{t('quality.results.violated')}</Tag>
                    ) : (
                      <Tag color="success">{t('quality.results.pass')}</Tag>
                    ),
                },
              ]),
        ]}
      />
    </div>
  )
}
