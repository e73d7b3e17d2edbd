import { Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../../api.ts'
import { Go } from '../../ui/Go.tsx'
import { moment } from '../../ui/moment.ts'
import { StateTag } from './StateTag.tsx'

type Drawn = Schemas['ConnectionMapSource']

/** Whether somebody should look at a source. */
export const troubled = (source: Drawn): boolean =>
  source.reachable === false ||
  source.writableSince !== null ||
  source.links.some(({ failed, stale }) => failed || stale)

/** One source of the map with the ways its data goes. */
export function MapSource({ source }: { source: Drawn }) {
  const { t } = useTranslation()
  return (
    <article className="source-card">
      <header>
        <Go to={`/connection/sources/${source.id}`}>{source.name}</Go>{' '}
        <span className="quiet">{t(`connection.source.kinds.${source.kind}`)}</span>
        <br />
        <StateTag source={source} />
      </header>
      {source.links.length === 0 ? (
        <p className="quiet">{t('connection.source.noLinks')}</p>
      ) : (
        <ul>
          {source.links.map((link) => (
            <li key={`${link.way}${link.id}${link.table}`}>
              <span className="mono">{link.table}</span> → <Go to={`/datasets/${link.dataset}`}>{link.title}</Go>{' '}
              {link.failed ? <Tag color="error">{t('connection.source.failed')}</Tag> : null}
              {link.stale ? <Tag color="warning">{t('connection.source.stale')}</Tag> : null}
              <br />
              <span className="quiet">
                {t(`connection.source.ways.${link.way}`)} · {t('connection.source.lastData', { at: moment(link.last) })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </article>
  )
}
