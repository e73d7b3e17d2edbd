import { useTranslation } from 'react-i18next'
import type { Schemas } from '../../api.ts'

type Column = Schemas['QualityProfile']['columns'][number]
const HEIGHT = 32
const BAR = 5

/** Twenty small bars; each says its range and count under the pointer. */
export function Histogram({ column: { histogram, title, type } }: { column: Column }) {
  const { t } = useTranslation()
  if (histogram.length < 2) return null
  const most = Math.max(...histogram.map(({ count }) => count), 1)
  const dated = type === 'date' || type === 'datetime'
  const at = (x: number) =>
    dated ? new Date(x * 86_400_000).toISOString().slice(0, 10) : String(Number(x.toPrecision(6)))
  return (
    <svg
      role="img"
      aria-label={t('quality.profile.histogram', { title, bins: histogram.length })}
      width={histogram.length * (BAR + 1)}
      height={HEIGHT}
    >
      {histogram.map(({ from, to, count }, i) => {
        const height = count === 0 ? 0 : Math.max(1, (count / most) * HEIGHT)
        return (
          <rect key={from} x={i * (BAR + 1)} y={HEIGHT - height} width={BAR} height={height} fill="#0b5cad">
            <title>{t('quality.profile.bin', { from: at(from), to: at(to), count })}</title>
          </rect>
        )
      })}
    </svg>
  )
}
