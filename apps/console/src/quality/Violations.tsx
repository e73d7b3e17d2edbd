import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { DoubtTag } from '../ticket/DoubtTag.tsx'
import { QueryTable } from '../ui/QueryTable.tsx'

type Line = Schemas['QualityViolation'] & { line: string; at: number; marks: Schemas['IntakeRowMark'][] }

/** Failing rows of one rule, with keys and values as far as this reader may see them; of a check at the source, those there now. */
export function Violations({ check, rule, live }: { check: string; rule: string; live: boolean }) {
  const { t } = useTranslation()
  const pairs = (values: Record<string, string | null>) =>
    Object.entries(values)
      .map(([name, value]) => `${name}: ${value ?? '∅'}`)
      .join(' · ')
  return (
    <QueryTable<Line>
      label={t('quality.failing')}
      queryKey={['quality', 'violations', check, rule]}
      rowKey="line"
      size="small"
      empty={t(live ? 'quality.noRowsThere' : 'quality.noRows')}
      columns={[
        ...(live
          ? []
          : [{ title: t('quality.row'), dataIndex: 'row' as const, render: (row: number | null) => row ?? '—' }]),
        {
          title: t('quality.keys'),
          render: (_, { keys, marks, at }) => (
            <>
              {pairs(keys)} <DoubtTag marks={marks} at={at} />
            </>
          ),
        },
        { title: t('quality.values'), dataIndex: 'values', render: pairs },
      ]}
      load={async (after) => {
        const query = { rule, limit: 20, ...(after ? { after } : {}) }
        const page = await read(
          api.GET('/v1/quality/checks/{check}/violations', { params: { path: { check }, query } }),
        )
        return {
          ...page,
          items: page.items.map((item, at) => ({ ...item, marks: page.marks, at, line: `${after ?? ''}${at}` })),
        }
      }}
    />
  )
}
