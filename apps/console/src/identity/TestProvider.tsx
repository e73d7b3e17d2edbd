import { useMutation } from '@tanstack/react-query'
import { Alert, Button, Descriptions } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read } from '../api.ts'
import { Problem } from '../ui/Problem.tsx'

/** Asks a provider for its endpoints and keys now, and says what would not work. */
export function TestProvider({ id }: { id: string }) {
  const { t } = useTranslation()
  const test = useMutation({
    mutationFn: () => read(api.POST('/v1/identity/oidc/{id}/test', { params: { path: { id } } })),
  })
  return (
    <div aria-live="polite">
      <Button loading={test.isPending} onClick={() => test.mutate()} style={{ marginBottom: 12 }}>
        {t('identity.oidc.test')}
      </Button>
      {test.error ? <Problem cause={test.error} /> : null}
      {test.data ? (
        <>
          <Alert
            type={test.data.warnings.length > 0 ? 'warning' : 'success'}
            showIcon
            style={{ marginBottom: 12 }}
            title={t(test.data.warnings.length > 0 ? 'identity.oidc.reachedBut' : 'identity.oidc.reached')}
            description={test.data.warnings.join(' · ')}
          />
          <Descriptions
            size="small"
            bordered
            column={1}
            items={(['issuer', 'authorizationEndpoint', 'tokenEndpoint', 'keys'] as const).map((name) => ({
              key: name,
              label: t(`identity.oidc.${name}`),
              children: <span className="mono">{test.data[name]}</span>,
            }))}
          />
        </>
      ) : null}
    </div>
  )
}
