import { join } from 'node:path'
import { openDesk } from '../../onboarding/test/factory.ts'
import { createTicketModule, ticketMigrations, ticketPolicy } from '@shuyuan/ticket'
import { createOpendataModule, opendataPolicy } from '../src/index.ts'

export const datasets = '/v1/opendata/datasets'
export const publications = '/v1/opendata/publications'

/** The platform up to opendata, and the steps from a file to the public portal. */
export async function openPortalDesk() {
  const desk = await openDesk({
    migrations: [ticketMigrations, { module: 'opendata', dir: join(import.meta.dirname, '../migrations') }],
    policies: { ticket: ticketPolicy, opendata: opendataPolicy },
    modules: (deps) => [createTicketModule(deps), createOpendataModule(deps)],
  })
  const { deps, good, get, post } = desk
  type Change = Parameters<typeof desk.publish>[2]
  /** a published entry whose columns are all registered as public, unless `change` says otherwise */
  const openable: Change = (proposal) => ({
    ...proposal,
    openType: 1,
    openConditions: '',
    shareType: 1,
    dataLevel: 1,
    columns: proposal.columns.map((c) => ({ ...c, sensitivity: 'none', grade: 1 })),
    rules: [],
  })
  const request = async (dataset: string, body: object = {}) => post('clerk', publications, { dataset, ...body })
  const state = async (publication: string) => good(await get('clerk', `${publications}/${publication}`))
  return {
    ...desk,
    openable,
    request,
    state,
    /** file → entry → published → asked to open; answers the publication after the check */
    async release(name: string, content: Buffer | string, change: Change = openable, body: object = {}) {
      const { dataset, entry } = await desk.publish(name, content, change)
      const { publication } = good(await request(dataset, body))
      await deps.jobs.idle()
      return { dataset: dataset as string, entry: entry as string, ...(await state(publication.id)) }
    },
    /** a next version of the dataset, through intake's own front door */
    async reload(dataset: string, name: string, content: Buffer | string) {
      const { id } = await desk.upload(name, content)
      good(await post('clerk', `/v1/intake/datasets/${dataset}/versions`, { upload: id }))
      await deps.jobs.idle()
    },
  }
}
export type PortalDesk = Awaited<ReturnType<typeof openPortalDesk>>
