import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../../api.ts'
import { QueryTable } from '../../ui/QueryTable.tsx'
import { pairsText } from './pairs-text.ts'

type Example = Schemas['QualityViolation']

/** Rows that break a suggested rule, as far as this reader may see them. */
export function Examples({ suggestion, bad }: { suggestion: string; bad: number }) {
  const { t } = useTranslation()
  if (bad === 0) return <p>{t('quality.discovery.noExamples')}</p>
  return (
    <QueryTable<Example & { line: string }>
      label={t('quality.discovery.examples')}
      queryKey={['quality', 'examples', suggestion]}
      rowKey="line"
      size="small"
      empty={t('quality.discovery.noExamples')}
      columns={[
        { title: t('quality.discovery.row'), dataIndex: 'row', render: (row: number | null) => row ?? '—' },
        { title: t('quality.discovery.keys'), dataIndex: 'keys', render: pairsText },
        { title: t('quality.discovery.values'), dataIndex: 'values', render: pairsText },
      ]}
      load={async (after) => {
        const query = { limit: 10, ...(after ? { after } : {}) }
        const page = await read(
          api.GET('/v1/quality/suggestions/{suggestion}/examples', { params: { path: { suggestion }, query } }),
        )
        return { ...page, items: page.items.map((item, i) => ({ ...item, line: `${after ?? ''}${i}` })) }
      }}
    />
  )
}
