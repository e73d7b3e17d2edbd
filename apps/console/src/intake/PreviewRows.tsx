import { useQuery } from '@tanstack/react-query'
import { Alert, type TableColumnsType, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read } from '../api.ts'
import { Loaded } from '../ui/Loaded.tsx'
import { QueryTable } from '../ui/QueryTable.tsx'

type Row = Record<string, string | number | null>
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
        const shown: TableColumnsType<Row> = [
          { title: t('intake.row'), dataIndex: '_row', align: 'right' },
          ...columns.map(({ name, title }) => ({
            title: (
              <>
                {title} {masks[name] ? <Tag color="warning">{t(`onboarding.masks.${masks[name]}`)}</Tag> : null}
              </>
            ),
            dataIndex: [name],
            render: (value: string | number | null) => value ?? '',
          })),
        ]
        return (
          <>
            {Object.keys(masks).length > 0 ? (
              <Alert type="info" showIcon title={t('intake.masked')} style={{ marginBottom: 12 }} />
            ) : null}
            <QueryTable<Row>
              label={t('intake.tabs.preview')}
              queryKey={['intake', 'rows', version]}
              rowKey="_row"
              size="small"
              columns={shown}
              empty={t('intake.noRows')}
              load={(after) => rows(PAGE, after)}
            />
          </>
        )
      }}
    </Loaded>
  )
}
