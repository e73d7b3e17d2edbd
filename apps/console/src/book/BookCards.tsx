import { Card, Col, Row, Statistic } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../api.ts'
import { FigureLink } from './FigureLink.tsx'
import { percent } from './percent.ts'

const FIGURES = ['published', 'attached', 'unattached'] as const

/** The totals of the book. */
export function BookCards({ book }: { book: Schemas['CatalogueBook'] }) {
  const { t } = useTranslation()
  return (
    <Row gutter={[16, 16]} style={{ marginBottom: 16 }}>
      {FIGURES.map((name) => (
        <Col key={name} xs={12} lg={6}>
          <Card size="small">
            <Statistic title={t(`book.${name}`)} formatter={() => <FigureLink figure={book[name]} />} />
          </Card>
        </Col>
      ))}
      <Col xs={12} lg={6}>
        <Card size="small">
          <Statistic title={t('book.attachRateMeaning')} formatter={() => percent(book.attachRate)} />
        </Card>
      </Col>
    </Row>
  )
}
