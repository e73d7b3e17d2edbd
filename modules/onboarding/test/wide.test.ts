import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type Desk, openDesk } from './factory.ts'

const COLUMNS = 250
const ROWS = 300

let desk: Desk
beforeAll(async () => void (desk = await openDesk(undefined, { memoryLimit: '256MB' })))
afterAll(() => desk.close())

/** Readings of many stations side by side, as loggers write them: no value like another. */
function wideFile(seed: number): string {
  const stations = Array.from({ length: COLUMNS }, (_, i) => `测点${i + 1}`)
  const reading = (row: number, column: number) => (((seed + row * COLUMNS + column) * 7919) % 1_000_003) / 1000
  const rows = Array.from({ length: ROWS }, (_, row) => stations.map((_, column) => reading(row, column)))
  return [stations, ...rows].map((cells) => cells.join(',')).join('\n')
}

test('a wide table leaves the engine room: while one is looked at, the next is proposed, and nothing has to be tried twice', async () => {
  const first = await desk.propose('一号站网监测.csv', wideFile(1))
  desk.good(await desk.post('clerk', `${desk.drafts}/${first.id}/load`, { revision: first.revision }))
  const looking = () =>
    desk.deps.db.selectFrom('jobs.job').select(['kind', 'state']).where('kind', '=', 'onboarding.facts').execute()
  await vi.waitFor(async () => expect((await looking()).map(({ state }) => state)).toEqual(['running']), {
    timeout: 60_000,
    interval: 20,
  })
  const second = await desk.propose('二号站网监测.csv', wideFile(2))
  expect(second.proposal.columns).toHaveLength(COLUMNS)
  await desk.deps.jobs.idle()
  const jobs = await desk.deps.db.selectFrom('jobs.job').select(['kind', 'state', 'attempt']).execute()
  expect(jobs.length).toBeGreaterThan(3)
  expect(jobs.filter(({ state, attempt }) => state !== 'done' || attempt !== 1)).toEqual([])
  expect(desk.good(await desk.get('clerk', `${desk.drafts}/${first.id}`)).state).toBe('loaded')
})
