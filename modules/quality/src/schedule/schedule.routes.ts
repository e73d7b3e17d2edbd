import type { App } from '@shuyuan/http'
import { Instant } from '@shuyuan/http'
import { z } from 'zod'
import type { QualityDeps } from '../deps.ts'
import { knownDataset } from '../rule/edit-access.ts'
import { findSchedule } from './schedule.store.ts'
import { setSchedule } from './set-schedule.ts'

const OfDataset = z.object({ dataset: z.string().max(60) })
const Schedule = z.object({ dataset: z.string(), cron: z.string(), nextAt: Instant }).meta({ id: 'QualitySchedule' })
const Reply = { 200: z.object({ schedule: Schedule.nullable() }) }

/** When a dataset is checked by the clock. */
export function scheduleRoutes(app: App, deps: QualityDeps): void {
  app.get(
    '/v1/quality/datasets/:dataset/schedule',
    {
      config: { action: 'quality.schedule.read' },
      schema: { summary: '定时检查', params: OfDataset, response: Reply },
    },
    async ({ params: { dataset } }) => {
      await knownDataset(deps, dataset)
      return { schedule: await findSchedule(deps.db, dataset) }
    },
  )

  app.put(
    '/v1/quality/datasets/:dataset/schedule',
    {
      config: { action: 'quality.schedule.edit' },
      schema: {
        summary: '设定定时检查',
        params: OfDataset,
        body: z.object({ cron: z.string().max(100).trim().min(9).nullable() }),
        response: Reply,
      },
    },
    async (request) => ({ schedule: await setSchedule(deps, request.subject, { ...request.params, ...request.body }) }),
  )
}
