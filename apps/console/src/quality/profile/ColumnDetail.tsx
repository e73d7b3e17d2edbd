import { useTranslation } from 'react-i18next'
import type { Schemas } from '../../api.ts'
import { Counts } from './Counts.tsx'

type Column = Schemas['QualityProfile']['columns'][number]

/** Forms, frequent values, lengths and quantiles of one column. */
export function ColumnDetail({ column }: { column: Column }) {
  const { t } = useTranslation()
  const { length, mean, deviation, quantiles, patterns, top, masked, recognized } = column
  return (
    <div className="figures" style={{ alignItems: 'flex-start' }}>
      <div style={{ maxWidth: 360, whiteSpace: 'normal' }}>
        {recognized ? <p>{recognized.reason}</p> : null}
        {length ? <p>{t('quality.profile.length', length)}</p> : null}
        {column.blank > 0 ? <p>{t('quality.profile.blank', { count: column.blank })}</p> : null}
        {mean === null ? null : <p>{t('quality.profile.mean', { mean, deviation: deviation ?? '—' })}</p>}
        {quantiles ? (
          <p>
            {t('quality.profile.quantiles')}
            <br />
            <span className="mono">{quantiles.map((q) => shown(column, q)).join(' / ')}</span>
          </p>
        ) : null}
      </div>
      {patterns.length > 0 ? <Counts label={t('quality.profile.patterns')} counts={patterns} /> : null}
      {top.length > 0 ? (
        <Counts label={t('quality.profile.top')} note={masked ? t('quality.profile.masked') : ''} counts={top} />
      ) : masked ? (
        <p>{t('quality.profile.hidden')}</p>
      ) : null}
    </div>
  )
}

/** Dates are kept as days since 1970. */
function shown({ type }: Column, value: number): string {
  return type === 'date' || type === 'datetime'
    ? new Date(value * 86_400_000).toISOString().slice(0, 10)
    : String(value)
}
