import { useQuery } from '@tanstack/react-query'
import { Button, Card, Space } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read } from '../api.ts'
import { useAct } from '../ui/useAct.ts'

/** Links the own account with an identity provider; the three offices do it here themselves. */
export function OwnLinks() {
  const { t } = useTranslation()
  const { act, busy } = useAct()
  const { data } = useQuery({ queryKey: ['oidc'], queryFn: () => read(api.GET('/v1/identity/oidc')) })
  if (!data || data.items.length === 0) return null
  const link = async (id: string) => {
    const body = { returnTo: '/console/account' }
    const away = await act(() => read(api.POST('/v1/identity/oidc/{id}/link', { params: { path: { id } }, body })))
    if (away) location.assign(away.url)
  }
  return (
    <Card size="small" title={t('identity.oidc.own')} style={{ maxWidth: 520, marginBottom: 16 }}>
      <Space wrap>
        {data.items.map(({ id, name }) => (
          <Button key={id} loading={busy} onClick={() => void link(id)}>
            {t('identity.oidc.linkWith', { name })}
          </Button>
        ))}
      </Space>
    </Card>
  )
}
