import { Table, type TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import { useUrlFilters } from '../ui/useUrlFilters.ts'
import type { Facts, Result } from './RunResult.tsx'

type Line = Result['fields'][number] & { name: string; authority: string | null }

/** Each field: how much was compared, what is in conflict, and how much each source is to be trusted about it. */
export function FieldResults({ facts, result }: { facts: Facts; result: Result }) {
  const { t } = useTranslation()
  const [, change] = useUrlFilters()
  const opens = (count: number, label: string, filter: Record<string, string>) =>
    count === 0 ? (
      0
    ) : (
      <button
        type="button"
        className="link"
        aria-label={`${count.toLocaleString()} ${label}`}
        onClick={() => change({ a: '', b: '', loser: '', undecided: '', ...filter })}
      >
        {count.toLocaleString()}
      </button>
    )
  const columns: TableColumnsType<Line> = [
    { title: t('verification.field'), dataIndex: 'name' },
    { title: t('verification.compared'), align: 'right', render: (_, line) => line.compared.toLocaleString() },
    {
      title: t('verification.conflicts'),
      align: 'right',
      render: (_, line) =>
        opens(line.conflicts, t('verification.openField', { name: line.name }), { field: line.name }),
    },
    {
      title: t('verification.undecided'),
      align: 'right',
      render: (_, line) =>
        opens(line.undecided, t('verification.openUndecided', { name: line.name }), {
          field: line.name,
          undecided: 'true',
        }),
    },
    ...facts.sources.map((source, i) => ({
      title: source.name,
      render: (_: unknown, line: Line) => {
        const trust = line.accuracy[i]
        if (trust === null || trust === undefined) return <span className="quiet">—</span>
        return (
          <>
            {line.authority === source.dataset
              ? t('verification.isAuthority')
              : t('verification.trust', { percent: (trust * 100).toFixed(2) })}
            {' · '}
            {t('verification.lost')}{' '}
            {opens(line.lost[i] ?? 0, t('verification.openLost', { name: line.name, source: source.name }), {
              field: line.name,
              loser: source.dataset,
            })}
          </>
        )
      },
    })),
  ]
  return (
    <>
      <h2 className="section">{t('verification.byField')}</h2>
      <Table<Line>
        aria-label={t('verification.byField')}
        size="small"
        rowKey="name"
        columns={columns}
        dataSource={result.fields.map((field, j) => ({
          ...field,
          name: facts.fields[j]?.name ?? '',
          authority: facts.fields[j]?.authority ?? null,
        }))}
        pagination={false}
        scroll={{ x: 'max-content' }}
      />
    </>
  )
}
