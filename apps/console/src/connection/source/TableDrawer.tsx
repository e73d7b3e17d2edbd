import { useQuery } from '@tanstack/react-query'
import { Alert, Drawer, Table, Tag, Tooltip } from 'antd'
import { useTranslation } from 'react-i18next'
import { aside, mark } from '../../i18n/mark.ts'
import { api, read, type Schemas } from '../../api.ts'
import { useLevels } from '../../grading/useLevels.ts'
import { Loaded } from '../../ui/Loaded.tsx'
import { AdoptTable } from './AdoptTable.tsx'

type Proposed = Schemas['ConnectionProposedColumn']
interface Props {
  source: Schemas['ConnectionSource']
  table: { schema: string; name: string }
  onClose(): void
}

/** Columns of a source table with what they would be as a dataset, and some rows, masked where this reader may not see them. */
export function TableDrawer({ source, table, onClose }: Props) {
  const { t } = useTranslation()
  const { levelOf } = useLevels()
  const query = useQuery({
    queryKey: ['connection', 'table', source.id, table],
    queryFn: () =>
      read(
        api.GET('/v1/connection/sources/{source}/table', {
          params: { path: { source: source.id }, query: table },
        }),
      ),
  })
  return (
    <Drawer
      open
      size={960}
      title={[table.schema, table.name].filter(Boolean).join('.')}
      onClose={onClose}
      extra={query.data ? <AdoptTable source={source} table={table} /> : null}
    >
      <Loaded query={query}>
        {({ columns, rows, masked }) => (
          <>
            <h3>{t('connection.source.columns')}</h3>
            <div className="scroll-x" role="region" aria-label={t('connection.source.columns')} tabIndex={0}>
              <Table<Proposed>
                aria-label={t('connection.source.columns')}
                size="small"
                rowKey={({ source: { name } }) => name}
                dataSource={columns}
                pagination={false}
                columns={[
                  {
                    title: t('connection.source.column'),
                    key: 'name',
                    render: (_, { source: { name, key } }) => (
                      <>
                        {name} {key ? <Tag>{t('connection.source.key')}</Tag> : null}
                      </>
                    ),
                  },
                  {
                    title: t('connection.source.comment'),
                    key: 'comment',
                    render: (_, { source: { comment } }) => comment ?? '—',
                  },
                  {
                    title: t('connection.source.nativeType'),
                    key: 'native',
                    render: (_, { source: { nativeType } }) => nativeType,
                  },
                  {
                    title: t('connection.source.becomes'),
                    key: 'type',
                    render: (_, { column }) => `${t(`connection.source.types.${column.type}`)} ${column.format ?? ''}`,
                  },
                  {
                    title: t('connection.source.meaning'),
                    key: 'meaning',
                    render: (_, { column, reason, confidence }) =>
                      reason ? (
                        <Tooltip title={`${reason}${aside(`${Math.round(confidence * 100)}%`)}`}>
                          <Tag color={column.sensitivity === 'none' ? 'default' : 'warning'} tabIndex={0}>
                            {column.element ?? t(`connection.source.sensitivities.${column.sensitivity}`)}
                          </Tag>
                        </Tooltip>
                      ) : (
                        '—'
                      ),
                  },
                  {
                    title: t('connection.source.grade'),
                    key: 'grade',
                    render: (_, { column }) => levelOf(column.grade),
                  },
                ]}
              />
            </div>
            <h3>{t('connection.source.sample', { count: rows.length })}</h3>
            {masked.length > 0 ? (
              <Alert
                type="info"
                showIcon
                style={{ marginBottom: 8 }}
                title={t('connection.source.maskedHelp', { columns: masked.join(mark('、')) })}
              />
            ) : null}
            <div className="scroll-x" role="region" aria-label={t('connection.source.sampleLabel')} tabIndex={0}>
              <Table
                aria-label={t('connection.source.sampleLabel')}
                size="small"
                rowKey={(row) => String(rows.indexOf(row))}
                dataSource={rows}
                pagination={false}
                columns={columns.map(({ source: { name } }) => ({
                  title: name,
                  key: name,
                  render: (_: unknown, row: Record<string, string | null>) => <Cell value={row[name] ?? null} />,
                }))}
              />
            </div>
          </>
        )}
      </Loaded>
    </Drawer>
  )
}

/** No value and an empty text look different, long ones are cut on screen only. */
function Cell({ value }: { value: string | null }) {
  const { t } = useTranslation()
  if (value === null) return <span className="quiet">{t('connection.source.noValue')}</span>
  if (value === '') return <span className="quiet">{t('connection.source.emptyText')}</span>
  return value.length > 80 ? <span title={value.slice(0, 1000)}>{value.slice(0, 80)}…</span> : value
}
