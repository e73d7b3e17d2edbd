import { useQuery } from '@tanstack/react-query'
import { Empty } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read } from '../api.ts'
import { DatasetSelect } from '../cleansing/DatasetSelect.tsx'
import { Go } from '../ui/Go.tsx'
import { Loaded } from '../ui/Loaded.tsx'
import { PageShell } from '../ui/PageShell.tsx'
import { useUrlFilters } from '../ui/useUrlFilters.ts'
import { RoutingForm } from './RoutingForm.tsx'

/** 责任划分: which sub-unit answers for which rows of a dataset, so that its tickets go there. */
export function RoutingPage() {
  const { t } = useTranslation()
  const [{ dataset }, change] = useUrlFilters()
  const path = { dataset: dataset ?? '' }
  const enabled = dataset !== undefined
  const routing = useQuery({
    queryKey: ['ticket', 'routing', dataset],
    enabled,
    queryFn: () => read(api.GET('/v1/ticket/datasets/{dataset}/routing', { params: { path } })),
  })
  const about = useQuery({
    queryKey: ['intake', 'dataset', dataset],
    enabled,
    queryFn: () => read(api.GET('/v1/intake/datasets/{dataset}', { params: { path } })),
  })
  return (
    <PageShell title={t('ticket.routing.title')} actions={<Go to="/ticket">{t('ticket.title')}</Go>}>
      <p className="quiet">{t('ticket.routing.explain')}</p>
      <div className="filters">
        <DatasetSelect
          aria-label={t('ticket.dataset')}
          placeholder={t('ticket.routing.choose')}
          style={{ width: 360 }}
          allowClear
          value={dataset ?? null}
          onChange={(value?: string) => change({ dataset: value })}
        />
      </div>
      {enabled ? (
        <Loaded query={about}>
          {(found) => (
            <Loaded query={routing}>
              {(saved) => <RoutingForm key={dataset} dataset={found} saved={saved.routing} />}
            </Loaded>
          )}
        </Loaded>
      ) : (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('ticket.routing.empty')} />
      )}
    </PageShell>
  )
}
