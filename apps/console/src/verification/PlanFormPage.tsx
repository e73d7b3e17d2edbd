import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { api, read } from '../api.ts'
import { Loaded } from '../ui/Loaded.tsx'
import { PageShell } from '../ui/PageShell.tsx'
import { PlanForm } from './PlanForm.tsx'

/** A new plan, or a changed one. */
export function PlanFormPage() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { id } = useParams({ strict: false }) as { id?: string }
  const query = useQuery({
    queryKey: ['verification', 'plan', id],
    enabled: id !== undefined,
    queryFn: () => read(api.GET('/v1/verification/plans/{plan}', { params: { path: { plan: id ?? '' } } })),
  })
  const leave = (plan: string) => void navigate({ to: `/verification/${plan}` as '/' })
  return (
    <PageShell title={t(id ? 'verification.edit' : 'verification.new')}>
      {id ? (
        <Loaded query={query}>{(plan) => <PlanForm plan={plan} onDone={leave} />}</Loaded>
      ) : (
        <PlanForm onDone={leave} />
      )}
    </PageShell>
  )
}
