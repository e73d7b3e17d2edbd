import { useEffect, useRef } from 'react'

/** A curve over versions, drawn when the chart library has come; whoever cannot see it reads the table beside it. */
export function LineChart(props: { label: string; points: { at: string; value: number | null }[]; share: boolean }) {
  const { label, points, share } = props
  const place = useRef<HTMLDivElement>(null)
  const drawn = JSON.stringify([points, share])
  useEffect(() => {
    const box = place.current
    if (!box) return
    let gone = false
    let stop = () => {}
    void import('echarts').then(({ init }) => {
      if (gone) return
      const chart = init(box, undefined, { renderer: 'svg' })
      chart.setOption({
        animation: false,
        grid: { left: 56, right: 16, top: 16, bottom: 28 },
        xAxis: { type: 'category', data: points.map(({ at }) => at) },
        yAxis: {
          type: 'value',
          min: 0,
          ...(share ? { axisLabel: { formatter: (x: number) => `${Math.round(x * 1000) / 10}%` } } : {}),
        },
        series: [{ type: 'line', connectNulls: true, data: points.map(({ value }) => value), color: '#0b5cad' }],
      })
      const resize = () => chart.resize()
      window.addEventListener('resize', resize)
      stop = () => {
        window.removeEventListener('resize', resize)
        chart.dispose()
      }
    })
    return () => {
      gone = true
      stop()
    }
  }, [drawn])
  return <div ref={place} role="img" aria-label={label} style={{ height: 220, maxWidth: 900 }} />
}
