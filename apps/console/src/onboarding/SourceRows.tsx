import { Table } from 'antd'
import { useTranslation } from 'react-i18next'
import { Loaded } from '../ui/Loaded.tsx'
import { useSourceRows } from './useSourceRows.ts'

/** The first rows as the file gives them, before any cast. `layout` changes when the file is read in another way. */
export function SourceRows({ upload, layout }: { upload: string; layout: string }) {
  const { t } = useTranslation()
  const query = useSourceRows(upload, layout)
  return (
    <Loaded query={query}>
      {({ header, rows }) => (
        // scrolled by keyboard too: nothing in it takes the focus
        <section className="scroll-x" tabIndex={0} aria-label={t('onboarding.preview')}>
          <Table
            aria-label={t('onboarding.preview')}
            size="small"
            bordered
            rowKey="row"
            pagination={false}
            dataSource={rows}
            columns={[
              { title: t('onboarding.row'), dataIndex: 'row', width: 60 },
              ...header.slice(0, 300).map((title, i) => ({
                key: String(i),
                title,
                render: (_: unknown, { cells }: { cells: (string | null)[] }) => cells[i] ?? '',
              })),
            ]}
          />
        </section>
      )}
    </Loaded>
  )
}
