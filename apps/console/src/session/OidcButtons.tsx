import { useQuery } from '@tanstack/react-query'
import { Alert, Button, Divider, Space } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read } from '../api.ts'

const KNOWN = ['IDENTITY_OIDC_UNLINKED', 'IDENTITY_OIDC_DOWN', 'IDENTITY_OIDC_LINKED', 'IDENTITY_LOGIN_FAILED']

/** Ways to sign in beside the password, and why the last one was refused. Only a known code is shown, never text of the address. */
export function OidcButtons({ returnTo }: { returnTo: string }) {
  const { t } = useTranslation()
  const { data } = useQuery({ queryKey: ['oidc'], queryFn: () => read(api.GET('/v1/identity/oidc')) })
  const refused = new URLSearchParams(location.search).get('refused')
  const reason = KNOWN.find((code) => code === refused) ?? (refused ? 'IDENTITY_OIDC_REFUSED' : null)
  const start = (id: string) =>
    `/v1/identity/oidc/${id}/start?${new URLSearchParams({ returnTo: `/console${returnTo}` }).toString()}`
  return (
    <>
      {reason ? (
        <Alert type="error" showIcon title={t(`login.refused.${reason}`)} style={{ marginTop: 16 }} role="alert" />
      ) : null}
      {data && data.items.length > 0 ? (
        <>
          <Divider plain>{t('login.or')}</Divider>
          <Space orientation="vertical" style={{ width: '100%' }}>
            {data.items.map(({ id, name }) => (
              <Button key={id} block href={start(id)}>
                {t('login.with', { name })}
              </Button>
            ))}
          </Space>
        </>
      ) : null}
    </>
  )
}
