import { Table } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../api.ts'

const figure = (value: number) => value.toFixed(2)

/** How the score of a hit comes about. */
export function ScoreTable({ explanation }: { explanation: Schemas['CatalogueSearchExplanation'] }) {
  const { t } = useTranslation()
  const { parts, name, boost, score } = explanation
  const rows = [
    ...parts.map((part) => ({
      key: part.text,
      what: part.text,
      how: `${part.fields.map((field) => t(`search.fields.${field}`)).join(' ')} · ${part.found.join(' ')}`,
      value: `${figure(part.rarity)} × ${figure(part.strength)} = ${figure(part.rarity * part.strength)}`,
    })),
    { key: ' name', what: t('search.nameScore'), how: '', value: figure(name) },
    { key: ' boost', what: t('search.boostScore'), how: '', value: figure(boost) },
    { key: ' score', what: t('search.score'), how: '', value: figure(score) },
  ]
  return (
    <Table
      aria-label={t('search.score')}
      size="small"
      pagination={false}
      dataSource={rows}
      columns={[
        { title: t('search.word'), dataIndex: 'what' },
        { title: t('search.where'), dataIndex: 'how' },
        { title: t('search.share'), dataIndex: 'value', align: 'right' },
      ]}
    />
  )
}
