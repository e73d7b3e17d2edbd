import { useQuery } from '@tanstack/react-query'
import { Alert, Descriptions } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read } from '../api.ts'
import { useCan } from '../session/session.tsx'
import { Go } from '../ui/Go.tsx'
import { Loaded } from '../ui/Loaded.tsx'

/** the tab that shows the rows behind a figure */
const ROWS: Record<string, string> = { rowsGood: 'preview', targetRows: 'preview', rowsBad: 'bad', badRowsKept: 'bad' }

/** 对账: counts and content hash at loading, and again from the files on disk now. */
export function Reconciliation({ dataset, version }: { dataset: string; version: string }) {
  const { t } = useTranslation()
  const can = useCan()
  const query = useQuery({
    queryKey: ['intake', 'reconciliation', version],
    queryFn: () => read(api.GET('/v1/intake/versions/{version}/reconciliation', { params: { path: { version } } })),
  })
  const shown = (rows: number, tab: string | undefined) =>
    tab && rows > 0 && can('intake.rows.read') ? (
      <Go to={`/datasets/${dataset}/versions/${version}?tab=${tab}`}>{rows.toLocaleString()}</Go>
    ) : (
      rows.toLocaleString()
    )
  return (
    <Loaded query={query}>
      {(found) => (
        <>
          <Alert
            type={found.balanced ? 'success' : 'error'}
            showIcon
            style={{ marginBottom: 12 }}
            title={t(found.balanced ? 'intake.balanced' : 'intake.unbalanced')}
          />
          <Descriptions
            bordered
            size="small"
            column={2}
            items={[
              ...(['rowsIn', 'rowsGood', 'rowsBad', 'rowsDropped', 'blank', 'targetRows', 'badRowsKept'] as const).map(
                (name) => ({
                  key: name,
                  label: t(`intake.${name}`),
                  children: shown(found[name], ROWS[name]),
                }),
              ),
              ...(['sourceHash', 'targetHash'] as const).map((name) => ({
                key: name,
                label: t(`intake.${name}`),
                children: <span className="mono">{found[name]}</span>,
              })),
              ...Object.entries(found.badByRule).map(([rule, count]) => ({
                key: rule,
                label: t(`intake.rules.${rule}`, rule),
                children: shown(count, 'bad'),
              })),
            ]}
          />
        </>
      )}
    </Loaded>
  )
}
