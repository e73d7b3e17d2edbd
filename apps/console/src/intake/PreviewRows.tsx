import { useQuery } from '@tanstack/react-query'
import { Alert, Space, type TableColumnsType, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { DoubtTag } from '../ticket/DoubtTag.tsx'
import { Loaded } from '../ui/Loaded.tsx'
import { QueryTable } from '../ui/QueryTable.tsx'

type Row = Record<string, string | number | null>
/** A row with what its reader must know about it. */
interface Marked {
  _row: number
  row: Row
  marks: Schemas['IntakeRowMark'][]
}
const PAGE = 50

/** Rows as this reader may see them; masked columns say so. */
export function PreviewRows({ version }: { version: string }) {
  const { t } = useTranslation()
  const rows = (limit: number, after?: string) =>
    read(
      api.GET('/v1/intake/versions/{version}/rows', {
        params: { path: { version }, query: { limit, ...(after ? { after } : {}) } },
      }),
    )
  const head = useQuery({ queryKey: ['intake', 'rows', version, 'head'], queryFn: () => rows(1) })
  return (
    <Loaded query={head}>
      {({ columns, masks }) => {
        const shown: TableColumnsType<Marked> = [
          {
            title: t('intake.row'),
            dataIndex: '_row',
            align: 'right',
            render: (place: number, { marks }) => (
              <Space>
                <DoubtTag marks={marks} at={0} />
                {place}
              </Space>
            ),
          },
          ...columns.map(({ name, title }) => ({
            title: (
              <>
                {title} {masks[name] ? <Tag color="warning">{t(`onboarding.masks.${masks[name]}`)}</Tag> : null}
              </>
            ),
            key: name,
            render: (_: unknown, { row }: Marked) => row[name] ?? '',
          })),
        ]
        return (
          <>
            {Object.keys(masks).length > 0 ? (
              <Alert type="info" showIcon title={t('intake.masked')} style={{ marginBottom: 12 }} />
            ) : null}
            <QueryTable<Marked>
              label={t('intake.tabs.preview')}
              queryKey={['intake', 'rows', version]}
              rowKey="_row"
              size="small"
              columns={shown}
              empty={t('intake.noRows')}
              load={async (after) => {
                const { items, marks, next } = await rows(PAGE, after)
                const own = (at: number) => marks.filter(({ row }) => row === at).map((mark) => ({ ...mark, row: 0 }))
                return { items: items.map((row, at) => ({ _row: Number(row._row), row, marks: own(at) })), next }
              }}
            />
          </>
        )
      }}
    </Loaded>
  )
}
