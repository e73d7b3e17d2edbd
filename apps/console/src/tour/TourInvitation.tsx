import { Button, Card, Space } from 'antd'
import { useTranslation } from 'react-i18next'
import { useDemoCity } from './useDemoCity.ts'
import { useTour } from './useTour.ts'
import './tour.css'

/** For newcomers on the workbench: what the tour will show, start or leave it. Shown until somebody decides. */
export function TourInvitation() {
  const { t } = useTranslation()
  const demo = useDemoCity()
  const { way, dismissed, go, end } = useTour()
  if (dismissed || way.length === 0) return null
  return (
    <Card size="small" style={{ marginBottom: 16 }} title={t(demo ? 'tour.welcome' : 'tour.welcomeHere')}>
      <p>{t(demo ? 'tour.explain' : 'tour.explainHere')}</p>
      <ol className="tour-way">
        {way.map((stop, index) => (
          <li key={stop.key}>
            <Button type="link" size="small" onClick={() => void go(index)}>
              {t(`tour.stops.${stop.key}.title`)}
            </Button>
          </li>
        ))}
      </ol>
      <Space>
        <Button type="primary" onClick={() => void go(0)}>
          {t('tour.start')}
        </Button>
        <Button onClick={end}>{t('tour.later')}</Button>
      </Space>
    </Card>
  )
}
