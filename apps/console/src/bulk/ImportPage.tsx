import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Alert, Button, Card, Col, Row, Statistic } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read } from '../api.ts'
import { Go } from '../ui/Go.tsx'
import { JobProgress } from '../ui/JobProgress.tsx'
import { Loaded } from '../ui/Loaded.tsx'
import { PageShell } from '../ui/PageShell.tsx'
import { ApplyImport } from './ApplyImport.tsx'
import { CellFaults } from './CellFaults.tsx'
import { ImportState } from './ImportState.tsx'
import { OfferImport } from './OfferImport.tsx'
import { ProxyNote } from './ProxyNote.tsx'
import { RefuseImport } from './RefuseImport.tsx'

const FIGURES = ['entries', 'items', 'created', 'changed', 'unchanged', 'refused'] as const

/** One sheet: its check, then its import; what is wrong with which cell. */
export function ImportPage() {
  const { t } = useTranslation()
  const { id } = useParams({ strict: false }) as { id: string }
  const queries = useQueryClient()
  const query = useQuery({
    queryKey: ['catalogue', 'import', id],
    queryFn: () => read(api.GET('/v1/catalogue/imports/{import}', { params: { path: { import: id } } })),
  })
  return (
    <Loaded query={query}>
      {(made) => {
        const running = made.state === 'checking' || made.state === 'applying'
        return (
          <PageShell
            title={made.name}
            actions={
              <>
                <ImportState state={made.state} />
                {made.faults > 0 ? (
                  <Button href={`/v1/catalogue/imports/${id}/report`}>{t('bulk.report')}</Button>
                ) : null}
                {made.state === 'checked' && made.proxy ? <OfferImport made={made} /> : null}
                {made.state === 'offered' ? <RefuseImport made={made} /> : null}
                {made.state === (made.proxy ? 'offered' : 'checked') ? <ApplyImport made={made} /> : null}
              </>
            }
          >
            <p>
              <Go to="/imports">{t('bulk.back')}</Go>
            </p>
            {running && made.job ? (
              <JobProgress
                key={made.job}
                job={made.job}
                onDone={() => void queries.invalidateQueries({ queryKey: ['catalogue'] })}
              />
            ) : null}
            <ProxyNote made={made} />
            {made.reason ? <Alert type="error" showIcon title={made.reason} style={{ marginBottom: 12 }} /> : null}
            {made.warnings.map((warning) => (
              <Alert key={warning} type="warning" showIcon title={warning} style={{ marginBottom: 12 }} />
            ))}
            {running ? null : (
              <>
                <h2>
                  {t(made.state === 'checked' || made.state === 'offered' ? 'bulk.checkedTitle' : 'bulk.doneTitle')}
                </h2>
                <Row gutter={[12, 12]} style={{ marginBottom: 16 }}>
                  {FIGURES.map((name) => (
                    <Col key={name} xs={12} md={8} lg={4}>
                      <Card size="small">
                        <Statistic title={t(`bulk.${name}`)} value={made[name]} />
                      </Card>
                    </Col>
                  ))}
                </Row>
                <CellFaults id={id} />
              </>
            )}
          </PageShell>
        )
      }}
    </Loaded>
  )
}
