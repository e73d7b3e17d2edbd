import { findFact, findSeedState, oneOfEachRole, type Platform, saveFact, type SeedState } from '@shuyuan/server'
import { seedDemo } from './seed.ts'
import { divisions } from './seed/divisions.ts'
import { duties } from './seed/duties.ts'
import { fields } from './seed/fields.ts'
import { organisations } from './seed/organisations.ts'
import { people } from './seed/people.ts'
import { reproduction } from './seed/reproduction.ts'
import { type CatalogueSize, zhenjiang } from './zhenjiang.ts'

const MARK = 'demo.zhenjiang'

/**
 * The organisations and people of 云溪市, and a catalogue of the given size. Only for a new platform or one that this function began
 * to fill: anything else is refused, so that nobody's catalogue is mixed with made-up entries.
 */
export async function fillZhenjiang(
  platform: Pick<Platform, 'deps' | 'app'>,
  options: { seed: number; size?: CatalogueSize; progress(line: string): void; stopped?(): boolean },
): Promise<void> {
  const { db } = platform.deps
  const { seed, size = zhenjiang, progress, stopped = () => false } = options
  const mark = await findFact<CatalogueSize>(db, MARK)
  if (mark === undefined && (await findSeedState(db)) !== undefined)
    throw new Error('数据目录里已经有别的平台，请用 --data 换一个新目录')
  await saveFact(db, MARK, size)
  // to `npm start` this is a platform that wants no demo city, also while it is half filled
  await saveFact(db, 'seed', 'empty' satisfies SeedState)
  const catalogue = reproduction({ seed, size, stopped })
  const steps = [divisions, organisations, people, duties, fields, catalogue]
  const { accounts } = await seedDemo(platform, { seed, scale: 'small', progress, steps })
  if (stopped()) return
  await saveFact(db, 'demo.accounts', oneOfEachRole(accounts))
  await saveFact(db, 'seed', 'done' satisfies SeedState)
}
