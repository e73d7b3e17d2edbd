import type { Tx } from '@shuyuan/db'
import { notify, startTimer } from '@shuyuan/workflow'
import type { CatalogueDeps } from '../../deps.ts'
import type { Arbitration } from './arbitration.ts'

/**
 * Asks every department of an arbitration to comment, each with a time limit (C06), and starts the bureau's own (C07): both are warned of,
 * escalated and supervised as any other. Returns the day by which the last department has to speak.
 */
export async function askParties(
  deps: CatalogueDeps,
  tx: Tx,
  arbitration: Pick<Arbitration, 'id' | 'title' | 'orgs'>,
  days: number | undefined,
): Promise<string> {
  const { id, title, orgs } = arbitration
  const about = { ref: id, from: deps.clock.now(), link: `/sources/arbitrations/${id}` }
  const due: string[] = []
  for (const { org } of orgs) {
    const limit = days === undefined ? {} : { days }
    const { dueOn } = await startTimer(deps, tx, {
      ...about,
      ...limit,
      rule: 'C06',
      org,
      title: `就“${title}”的数源部门提出意见`,
    })
    due.push(dueOn)
    await notify(deps, tx, {
      to: { role: 'provider', org },
      title: `请在 ${dueOn} 前就“${title}”的数源部门提出意见`,
      link: about.link,
    })
  }
  await startTimer(deps, tx, { ...about, rule: 'C07', org: null, title: `裁定“${title}”的数源部门` })
  return due.sort().at(-1) ?? ''
}
