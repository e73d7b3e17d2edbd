import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read } from '../api.ts'
import { moment } from '../ui/moment.ts'

/** Score over time; the numbers stand in the table below, the curve is for the eye. */
export function TrendChart({ dataset }: { dataset: string }) {
  const { t } = useTranslation()
  const place = useRef<HTMLDivElement>(null)
  const { data } = useQuery({
    queryKey: ['quality', 'trend', dataset],
    queryFn: () =>
      read(api.GET('/v1/quality/datasets/{dataset}/trend', { params: { path: { dataset }, query: { limit: 60 } } })),
  })
  const points = data?.items.toSorted((a, b) => a.at.localeCompare(b.at)) ?? []
  useEffect(() => {
    if (points.length < 2 || !place.current) return
    const box = place.current
    let stop = () => {}
    void import('echarts').then(({ init }) => {
      const chart = init(box, undefined, { renderer: 'svg' })
      chart.setOption({
        animation: false,
        grid: { left: 40, right: 16, top: 16, bottom: 28 },
        xAxis: { type: 'category', data: points.map(({ at }) => moment(at)) },
        yAxis: { type: 'value', min: 0, max: 100 },
        series: [{ type: 'line', data: points.map(({ score }) => score), color: '#0b5cad' }],
      })
      const resize = () => chart.resize()
      window.addEventListener('resize', resize)
      stop = () => {
        window.removeEventListener('resize', resize)
        chart.dispose()
      }
    })
    return () => stop()
  }, [data])
  if (points.length < 2) return null
  return <div ref={place} role="img" aria-label={t('quality.trend')} style={{ height: 200, maxWidth: 900 }} />
}
