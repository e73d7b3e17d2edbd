import { Button, Empty, Table, type TableColumnsType, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../api.ts'
import type { Golden } from './useDraft.ts'

type Preview = Schemas['CleansingPreview']
type Row = Preview['rows'][number]

/** Rows with each changed cell as it was and as it is; refused and dropped rows say why. */
export function CompareTable({ preview, onGolden }: { preview: Preview; onGolden?: (golden: Golden) => void }) {
  const { t } = useTranslation()
  const { before, after, rows } = preview
  const gone = before.filter((column) => !after.some((one) => one.name === column.name))
  const columns: TableColumnsType<Row> = [
    { title: t('intake.row'), dataIndex: 'row', align: 'right', width: 72 },
    ...(rows.some((row) => row.state !== 'kept')
      ? [
          {
            title: t('cleansing.fate'),
            width: 200,
            render: (_: unknown, row: Row) =>
              row.state === 'kept' ? null : (
                <span className="fate">
                  <Tag color={row.state === 'rejected' ? 'error' : 'warning'}>{t(`cleansing.fates.${row.state}`)}</Tag>
                  {row.reason}
                </span>
              ),
          },
        ]
      : []),
    ...[...after, ...gone].toSorted(changedFirst(rows)).map(({ name, title }) => ({
      title: (
        <>
          {title || name} {gone.some((one) => one.name === name) ? <Tag>{t('cleansing.goneColumn')}</Tag> : null}
          {before.some((one) => one.name === name) ? null : <Tag color="processing">{t('cleansing.newColumn')}</Tag>}
        </>
      ),
      key: name,
      render: (_: unknown, row: Row) => <Cell row={row} name={name} />,
    })),
    ...(onGolden
      ? [
          {
            title: t('cleansing.golden'),
            key: '_golden',
            render: (_: unknown, row: Row) => (
              <Button
                size="small"
                aria-label={t('cleansing.takeGoldenOf', { row: row.row })}
                onClick={() => onGolden(goldenOf(row, t('cleansing.goldenName', { row: row.row })))}
              >
                {t('cleansing.takeGolden')}
              </Button>
            ),
          },
        ]
      : []),
  ]
  return (
    // scrolled by keyboard too: the region itself takes the focus
    <section className="cleansing-scroll" tabIndex={0} aria-label={t('cleansing.preview')}>
      <Table<Row>
        aria-label={t('cleansing.preview')}
        rowKey="row"
        size="small"
        columns={columns}
        dataSource={rows}
        pagination={false}
        rowClassName={(row) => (row.state === 'kept' ? '' : 'cleansing-gone')}
        locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('cleansing.noTouched')} /> }}
      />
    </section>
  )
}

/** Columns with a change among the shown rows come first; the others keep their order. */
function changedFirst(rows: readonly Row[]) {
  const changed = new Set(rows.flatMap((row) => row.changed))
  return (a: { name: string }, b: { name: string }) => Number(changed.has(b.name)) - Number(changed.has(a.name))
}

function Cell({ row, name }: { row: Row; name: string }) {
  const { t } = useTranslation()
  const [was, is] = [row.before[name], row.after[name]]
  if (row.state !== 'kept' || !row.changed.includes(name)) return <>{is ?? was ?? ''}</>
  return (
    <>
      {was === null || was === undefined ? null : (
        <>
          <del className="cleansing-before">{visible(was)}</del>{' '}
        </>
      )}
      <ins className="cleansing-after" style={{ textDecoration: 'none' }}>
        {is === null || is === undefined ? t('cleansing.null') : visible(is)}
      </ins>
    </>
  )
}

/** Blanks at the ends can be seen. */
const visible = (text: string) => text.replace(/^\s+|\s+$/g, (blanks) => '␣'.repeat(blanks.length))

function goldenOf(row: Row, name: string): Golden {
  const { state } = row
  return {
    id: `g${Date.now().toString(36)}`,
    name,
    input: row.before,
    expect: state === 'kept' ? { outcome: 'kept', values: row.after } : { outcome: state },
  }
}
