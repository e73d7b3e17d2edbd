import { Flex, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../api.ts'
import { StateTag } from '../catalogue/StateTag.tsx'
import { useShow } from '../catalogue/useShow.ts'
import { Go } from '../ui/Go.tsx'
import { moment } from '../ui/moment.ts'
import { Marked } from './Marked.tsx'
import { ScoreTable } from './ScoreTable.tsx'

/** One entry that was found, with the words where they stand. */
export function HitCard({ hit }: { hit: Schemas['CatalogueSearchHit'] }) {
  const { t } = useTranslation()
  const { show } = useShow()
  const { found } = hit
  const places = [
    { title: t('search.inItems'), texts: found.items },
    { title: t('search.inKeywords'), texts: found.keywords },
    { title: t('search.inBasis'), texts: found.basis },
  ].filter((place) => place.texts.length > 0)
  return (
    <article className="hit">
      <h2>
        <Go to={`/catalogue/${hit.id}`}>
          <Marked text={hit.name} ranges={found.name} />
        </Go>
      </h2>
      <Flex gap={8} wrap align="center">
        <span className="mono">
          <Marked text={hit.code} ranges={found.code} />
        </span>
        <span>
          <Marked text={hit.providerName} ranges={found.provider} />
        </span>
        <StateTag state={hit.state} />
        <Tag>{show('shareType', hit.shareType)}</Tag>
        <Tag>{show('openType', hit.openType)}</Tag>
        <Tag>{show('dataLevel', hit.dataLevel)}</Tag>
        <Tag {...(hit.attached ? { color: 'success' } : {})}>{show('attached', String(hit.attached))}</Tag>
        <span>{moment(hit.updatedAt)}</span>
      </Flex>
      {hit.abstract ? (
        <p>
          <Marked text={hit.abstract} ranges={found.abstract} />
        </p>
      ) : null}
      {places.map(({ title, texts }) => (
        <p key={title}>
          {title}
          {texts.map(({ text, ranges }) => (
            <span key={text} className="hit-place">
              <Marked text={text} ranges={ranges} />
            </span>
          ))}
        </p>
      ))}
      {hit.explanation ? <ScoreTable explanation={hit.explanation} /> : null}
    </article>
  )
}
