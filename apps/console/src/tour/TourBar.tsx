import { Button, Space } from 'antd'
import { useTranslation } from 'react-i18next'
import { useTour } from './useTour.ts'
import './tour.css'

/** The strip under the header while a tour is under way: where you are, what to look at, on and back. */
export function TourBar() {
  const { t } = useTranslation()
  const { way, at, go, end } = useTour()
  const stop = at === null ? undefined : way[at]
  if (at === null || !stop) return null
  return (
    <aside className="tour" aria-label={t('tour.title')}>
      <div aria-live="polite">
        <strong>
          {t('tour.progress', { at: at + 1, all: way.length })} · {t(`tour.stops.${stop.key}.title`)}
        </strong>
        <div>{t(`tour.stops.${stop.key}.text`)}</div>
      </div>
      <Space>
        <Button size="small" disabled={at === 0} onClick={() => void go(at - 1)}>
          {t('tour.back')}
        </Button>
        {at < way.length - 1 ? (
          <Button size="small" type="primary" onClick={() => void go(at + 1)}>
            {t('tour.next')}
          </Button>
        ) : null}
        <Button size="small" onClick={end}>
          {t('tour.end')}
        </Button>
      </Space>
    </aside>
  )
}
