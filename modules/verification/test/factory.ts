import { openDesk as openTicketDesk } from '../../ticket/test/factory.ts'
import { createVerificationModule, verificationMigrations, verificationPolicy } from '../src/index.ts'

/** The platform up to multi-source verification, with the people of the ticket desk. */
export async function openDesk() {
  const desk = await openTicketDesk(undefined, {
    migrations: [verificationMigrations],
    policies: { verification: verificationPolicy },
    modules: (deps) => [createVerificationModule(deps)],
  })
  return {
    ...desk,
    /** compares and answers the finished run */
    async compare(plan: string) {
      const queued = await desk.call('bureau', 'POST', `/v1/verification/plans/${plan}/runs`)
      if (queued.status !== 202) throw new Error(JSON.stringify(queued.body))
      await desk.deps.jobs.idle()
      return (await desk.get('bureau', `/v1/verification/runs/${queued.body.id}`)).body
    },
    conflicts: async (run: string, filter = '') =>
      (await desk.get('bureau', `/v1/verification/runs/${run}/conflicts?limit=500${filter}`)).body.items,
  }
}
