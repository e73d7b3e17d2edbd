import { useNavigate } from '@tanstack/react-router'
import { Button, Space } from 'antd'
import { useTranslation } from 'react-i18next'
import { useCan } from '../session/session.tsx'

const ACTIONS = [
  { label: 'newEntry', to: '/catalogue/new', action: 'catalogue.entry.create' },
  { label: 'onboard', to: '/onboarding', action: 'onboarding.draft.create' },
  { label: 'apply', to: '/services', action: 'sharing.application.create' },
  { label: 'supervise', to: '/supervise', action: 'workflow.timer.supervise' },
  { label: 'createUser', to: '/identity?tab=users', action: 'identity.user.create' },
  { label: 'grantRoles', to: '/identity?tab=users', action: 'identity.role.grant' },
  { label: 'evidence', to: '/evidence', action: 'evidence.event.read' },
  { label: 'checkIds', to: '/standards?tab=check', action: 'standards.value.check' },
]

/** What each role does most. */
export function QuickActions() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const can = useCan()
  const open = (target: string) => {
    const [to = '/', query = ''] = target.split('?')
    void navigate({ to: to as '/', search: Object.fromEntries(new URLSearchParams(query)) as never })
  }
  return (
    <Space wrap style={{ marginBottom: 16 }}>
      {ACTIONS.filter(({ action }) => can(action)).map(({ label, to }) => (
        <Button key={label} onClick={() => open(to)}>
          {t(`workbench.actions.${label}`)}
        </Button>
      ))}
    </Space>
  )
}
