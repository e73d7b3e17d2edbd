import type { Schemas } from '../api.ts'

export type Choices = Schemas['ConnectionPlanBody']

export const FIRST: Partial<Choices> = { mode: 'full', overlap: 600, retries: 3, reconcile: 'batch', cron: '0 2 * * *' }

/** What a form holds as the platform wants it: an emptied field is null, and a full reading has no watermark. */
export function toChoices(values: Partial<Choices>): Choices {
  const marked = values.mode === 'watermark'
  return {
    mode: values.mode ?? 'full',
    watermark: marked ? (values.watermark ?? null) : null,
    overlap: marked ? (values.overlap ?? 0) : 0,
    cron: values.cron || null,
    quietFrom: values.quietFrom || null,
    quietUntil: values.quietUntil || null,
    retries: values.retries ?? 3,
    reconcile: values.reconcile ?? 'batch',
    partition: values.partition ?? null,
  }
}
