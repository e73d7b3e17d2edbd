import { Card, Col, Row, Statistic, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../api.ts'
import { FIGURES, RATES } from './dimension.ts'
import { FigureLink } from './FigureLink.tsx'
import { percent } from './percent.ts'

/** The totals of the book; what each of them means stands below it. */
export function BookCards({ book }: { book: Schemas['CatalogueBook'] }) {
  const { t } = useTranslation()
  const tiles = [
    ...FIGURES.map((name) => ({ name, value: <FigureLink figure={book[name]} /> })),
    ...RATES.map((name) => ({ name, value: percent(book[name]) })),
  ]
  return (
    <Row gutter={[12, 12]} style={{ marginBottom: 16 }}>
      {tiles.map(({ name, value }) => (
        <Col key={name} xs={12} md={8} lg={6} xxl={4}>
          <Card size="small" style={{ height: '100%' }}>
            <Statistic title={t(`book.${name}`, { context: book.staleAs })} formatter={() => value} />
            <Typography.Text type="secondary" style={{ fontSize: 12 }}>
              {t(`book.meanings.${name}`, { context: book.staleAs })}
            </Typography.Text>
          </Card>
        </Col>
      ))}
    </Row>
  )
}
