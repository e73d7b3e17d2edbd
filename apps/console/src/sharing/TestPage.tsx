import { useQuery } from '@tanstack/react-query'
import { Alert, Form, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read } from '../api.ts'
import { Loaded } from '../ui/Loaded.tsx'
import { PageShell } from '../ui/PageShell.tsx'
import { useUrlFilters } from '../ui/useUrlFilters.ts'
import { CallForm } from './CallForm.tsx'

/** 接口测试: a real signed call under one of the department's grants; a suspended one shows the refusal. `?grant=` chooses it. */
export function TestPage() {
  const { t } = useTranslation()
  const [{ grant: chosen }, change] = useUrlFilters()
  const grants = useQuery({
    queryKey: ['sharing', 'grants', 'callable'],
    queryFn: () => read(api.GET('/v1/sharing/grants', { params: { query: { limit: 200 } } })),
  })
  const callable = (grants.data?.items ?? []).filter(({ state }) => state !== 'terminated')
  const grant = callable.find((found) => found.id === chosen)
  const service = useQuery({
    queryKey: ['sharing', 'service', grant?.service],
    enabled: grant !== undefined,
    queryFn: () =>
      read(api.GET('/v1/sharing/services/{service}', { params: { path: { service: grant?.service ?? '' } } })),
  })
  return (
    <PageShell title={t('sharing.test')}>
      {window.isSecureContext ? null : (
        <Alert type="warning" showIcon title={t('sharing.insecure')} style={{ marginBottom: 12 }} />
      )}
      <Form layout="vertical" component="div">
        <Form.Item label={t('sharing.grant')} htmlFor="grant">
          <Select
            id="grant"
            style={{ maxWidth: 620 }}
            value={chosen ?? null}
            placeholder={t('sharing.chooseGrant')}
            notFoundContent={t('sharing.noGrants')}
            options={callable.map(({ id, purpose, state }) => ({
              value: id,
              label: `${purpose} (${id}) · ${t(`sharing.states.${state}`)}`,
            }))}
            onChange={(id: string) => change({ grant: id })}
          />
        </Form.Item>
      </Form>
      {grant ? (
        <Loaded query={service}>{(found) => <CallForm key={grant.id} grant={grant} service={found} />}</Loaded>
      ) : null}
    </PageShell>
  )
}
