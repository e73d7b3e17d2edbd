import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Line } from './dimension.ts'

/** What was published month by month; the numbers stand in the table below. */
export function MonthChart({ lines }: { lines: Line[] }) {
  const { t } = useTranslation()
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const box = place.current
    if (!box) return
    const months = lines.toSorted((a, b) => a.key.localeCompare(b.key))
    let stop = () => {}
    void import('echarts').then(({ init }) => {
      const chart = init(box, undefined, { renderer: 'svg' })
      chart.setOption({
        animation: false,
        grid: { left: 56, right: 16, top: 36, bottom: 28 },
        legend: {},
        xAxis: { type: 'category', data: months.map(({ key }) => key) },
        yAxis: { type: 'value', minInterval: 1 },
        series: (['published', 'attached'] as const).map((figure) => ({
          type: 'bar',
          name: t(`book.${figure}`),
          data: months.map((line) => line[figure].count),
          color: figure === 'published' ? '#8fb4d9' : '#0b5cad',
        })),
      })
      const resize = () => chart.resize()
      window.addEventListener('resize', resize)
      stop = () => {
        window.removeEventListener('resize', resize)
        chart.dispose()
      }
    })
    return () => stop()
  }, [lines, t])
  return <div ref={place} role="img" aria-label={t('book.chart')} style={{ height: 220, maxWidth: 900 }} />
}
