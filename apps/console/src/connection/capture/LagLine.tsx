import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, read } from '../../api.ts'

/** The lag of the last hour, minute by minute, as a small line; its highest value is said in words. */
export function LagLine({ capture, width, height }: { capture: string; width: number; height: number }) {
  const { t } = useTranslation()
  const query = useQuery({
    queryKey: ['connection', 'capture-lag', capture],
    queryFn: () =>
      read(api.GET('/v1/connection/captures/{capture}/lag', { params: { path: { capture }, query: { hours: 1 } } })),
    refetchInterval: 30_000,
  })
  const points = query.data?.items ?? []
  if (points.length < 2) return <span>—</span>
  const most = Math.max(1000, ...points.map((point) => point.ms))
  const [first = 0, last = 1] = [points[0], points.at(-1)].map((point) => Date.parse(point?.at ?? ''))
  const x = (at: string) => ((Date.parse(at) - first) / Math.max(1, last - first)) * width
  const line = points.map(({ at, ms }) => `${x(at).toFixed(1)},${(height - 2 - (ms / most) * (height - 4)).toFixed(1)}`)
  const worst = Math.max(...points.map((point) => point.ms))
  return (
    <svg
      role="img"
      width={width}
      height={height}
      aria-label={t('connection.capture.worst', { hours: 1, seconds: (worst / 1000).toFixed(1) })}
    >
      <polyline points={line.join(' ')} fill="none" stroke="currentColor" strokeWidth={1.5} />
    </svg>
  )
}
