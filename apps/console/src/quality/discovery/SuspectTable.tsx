import { Tag, type TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import { aside, mark } from '../../i18n/mark.ts'
import { api, read, type Schemas } from '../../api.ts'
import { useCan } from '../../session/session.tsx'
import { FilterSelect } from '../../ui/FilterSelect.tsx'
import { QueryTable } from '../../ui/QueryTable.tsx'
import { ReasonButton } from '../../ui/ReasonButton.tsx'
import { useAct } from '../../ui/useAct.ts'
import { useUrlFilters } from '../../ui/useUrlFilters.ts'
import { pairsText } from './pairs-text.ts'

type Suspect = Schemas['QualitySuspect'] & { cell: string }
interface Props {
  discovery: Schemas['QualityDiscovery']
  titleOf(column: string): string
}

/** Suspect cells, most certain first, with the reasons and a proposal; the row unfolds. */
export function SuspectTable({ discovery, titleOf }: Props) {
  const { t } = useTranslation()
  const can = useCan()
  const { act } = useAct()
  const [{ column, signal }, change] = useUrlFilters()
  const path = { discovery: discovery.id }
  const clear = (cell: Suspect, reason: string) =>
    act(
      async () => {
        const body = { row: cell.row, column: cell.column, reason }
        await api.POST('/v1/quality/discoveries/{discovery}/suspects/clear', { params: { path }, body })
        return true
      },
      { done: t('quality.discovery.cleared') },
    )
  const columns: TableColumnsType<Suspect> = [
    { title: t('quality.discovery.row'), dataIndex: 'row', align: 'right' },
    { title: t('quality.discovery.column'), dataIndex: 'column', render: titleOf },
    {
      title: t('quality.discovery.value'),
      render: (_, { column: name, values }) => values[name] ?? t('quality.discovery.blank'),
    },
    {
      title: t('quality.discovery.repair'),
      dataIndex: 'repair',
      render: (repair: string | null) =>
        repair === null ? (
          t('quality.discovery.noRepair')
        ) : repair === '' ? (
          t('quality.discovery.blank')
        ) : (
          <strong>{repair}</strong>
        ),
    },
    {
      title: t('quality.discovery.score'),
      dataIndex: 'score',
      align: 'right',
      render: (score: number) => `${Math.floor(score * 100)}%`,
    },
    {
      title: t('quality.discovery.why'),
      render: (_, { signals, reasons }) => (
        <div style={{ maxWidth: 320, whiteSpace: 'normal' }}>
          {signals.map((one) => (
            <Tag key={one}>{t(`quality.discovery.signals.${one}`)}</Tag>
          ))}
          {reasons.join(mark('；'))}
        </div>
      ),
    },
    ...(can('quality.suggestion.decide')
      ? [
          {
            title: t('quality.discovery.decision'),
            render: (_: unknown, cell: Suspect) => (
              <ReasonButton
                size="small"
                label={t('quality.discovery.right')}
                explain={t('quality.discovery.rightExplain')}
                onSubmit={(reason) => clear(cell, reason)}
              />
            ),
          },
        ]
      : []),
  ]
  return (
    <>
      <div className="filters">
        <FilterSelect
          label={t('quality.discovery.column')}
          value={column}
          options={Object.entries(discovery.byColumn).map(([name, n]) => ({
            value: name,
            label: `${titleOf(name)}${aside(n)}`,
          }))}
          onChange={(value) => change({ column: value })}
          width={220}
        />
        <FilterSelect
          label={t('quality.discovery.signal')}
          value={signal}
          options={Object.keys(discovery.bySignal).map((name) => ({
            value: name,
            label: t(`quality.discovery.signals.${name}`),
          }))}
          onChange={(value) => change({ signal: value })}
          width={180}
        />
      </div>
      <QueryTable<Suspect>
        label={t('quality.discovery.suspectTable')}
        queryKey={['quality', 'suspects', discovery.id, column, signal]}
        rowKey="cell"
        size="small"
        columns={columns}
        empty={t('quality.discovery.noSuspects')}
        expandable={{ expandedRowRender: ({ values }) => pairsText(values) }}
        load={async (after) => {
          const query = {
            limit: 50,
            ...(column ? { column } : {}),
            ...(signal ? { signal } : {}),
            ...(after ? { after } : {}),
          }
          const page = await read(
            api.GET('/v1/quality/discoveries/{discovery}/suspects', { params: { path, query: query as never } }),
          )
          return { ...page, items: page.items.map((item) => ({ ...item, cell: `${item.row}/${item.column}` })) }
        }}
      />
    </>
  )
}
