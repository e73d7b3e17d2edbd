import type { App } from '@shuyuan/http'
import { z } from 'zod'
import type { IntakeDeps } from '../deps.ts'
import { landingCutoff, landingDays } from './landing-days.ts'
import { readLanding } from './landing.store.ts'

const Amount = z.number().int()
const LandingView = z
  .object({
    days: Amount.describe('保存天数，0 为一直保存'),
    files: Amount,
    bytes: Amount,
    heldFiles: Amount.describe('有坏行待修或正在装载，到期也保留'),
    heldBytes: Amount,
    dueFiles: Amount.describe('下次清理时删除'),
    dueBytes: Amount,
  })
  .meta({ id: 'IntakeLanding' })

/** `/v1/intake/landing`: what the landing layer holds; a department sees its own. */
export function landingRoutes(app: App, deps: IntakeDeps): void {
  app.get(
    '/v1/intake/landing',
    {
      config: { action: 'intake.landing.read' },
      schema: { tags: ['intake'], summary: '贴源层占用与保存期', response: { 200: LandingView } },
    },
    async ({ subject }) => {
      const days = landingDays(deps)
      const cutoff = landingCutoff(days, deps.clock.now())
      const all = subject.roles.includes('bureau') || subject.roles.includes('auditor')
      return { days, ...(await readLanding(deps.db, all ? { cutoff } : { org: subject.org, cutoff })) }
    },
  )
}
