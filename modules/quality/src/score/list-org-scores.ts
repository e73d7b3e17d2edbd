import type { Db } from '@shuyuan/db'
import { findStandings, type Standing } from '../check/check.store.ts'
import { type Grade, orgScore } from './score.ts'
import { findSetting } from './setting.store.ts'

export interface OrgScore {
  org: string
  score: number
  grade: Grade
  passRate: number
  /** the checks behind the figure */
  datasets: Omit<Standing, 'org'>[]
}

/** Score of each department (or of one) over the latest check of each of its datasets, best first. */
export async function listOrgScores(db: Db, org: string | null): Promise<OrgScore[]> {
  const setting = await findSetting(db)
  const byOrg = Map.groupBy(await findStandings(db, org), (s) => s.org)
  const scores = [...byOrg].flatMap(([id, standings]) => {
    const score = orgScore(standings, setting)
    return score ? [{ org: id, ...score, datasets: standings.map(({ org: _same, ...rest }) => rest) }] : []
  })
  return scores.sort((a, b) => b.score - a.score)
}
