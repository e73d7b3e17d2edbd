import { Alert, Collapse, Table } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../../api.ts'
import { useSay } from '../useSay.ts'

/** What a trial found: counts, what is wrong and how to repair, some rows as the reader may see them, and the statement. */
export function TrialResult({ trial }: { trial: Schemas['QualityTrial'] }) {
  const { t } = useTranslation()
  const say = useSay()
  const { rows, result, samples, sql, wrong, repair, remedy } = trial
  const stopped = result.state === 'not_runnable'
  const names = [...new Set(samples.flatMap(({ keys, values }) => [...Object.keys(keys), ...Object.keys(values)]))]
  return (
    <section aria-label={t('quality.studio.trial')} style={{ margin: '12px 0' }}>
      <Alert
        type={stopped ? 'error' : result.bad > 0 ? 'warning' : 'success'}
        showIcon
        title={`${t('quality.tried', { rows, checked: result.checked, bad: result.bad })} · ${t(`quality.results.${result.state}`)}`}
        description={[result.note, stopped ? remedy && say(remedy) : result.bad > 0 && `${say(wrong)} ${say(repair)}`]
          .filter(Boolean)
          .join(' · ')}
      />
      {samples.length > 0 ? (
        // many columns scroll, also by the keyboard
        <div
          tabIndex={0}
          role="group"
          aria-label={t('quality.studio.rows')}
          style={{ marginTop: 8, overflowX: 'auto' }}
        >
          <Table
            aria-label={t('quality.failing')}
            size="small"
            rowKey="line"
            tableLayout="auto"
            pagination={false}
            dataSource={samples.map((sample, line) => ({ ...sample, line }))}
            columns={[
              { title: t('quality.row'), render: (_, { row }) => row ?? '—' },
              ...names.map((name) => ({
                title: name,
                render: (_: unknown, one: Schemas['QualityViolation']) => one.values[name] ?? one.keys[name] ?? '∅',
              })),
            ]}
          />
        </div>
      ) : null}
      {sql ? (
        <Collapse
          style={{ marginTop: 8 }}
          items={[
            {
              key: 'sql',
              label: t('quality.studio.sql'),
              children: (
                // a statement may be longer than the page: it scrolls, also by the keyboard
                <pre className="mono" tabIndex={0} style={{ whiteSpace: 'pre-wrap', maxHeight: 260, overflow: 'auto' }}>
                  {sql}
                </pre>
              ),
            },
          ]}
        />
      ) : null}
    </section>
  )
}
