import { buildDepartments, type Department } from './place/department.ts'
import { type EntryFact, readEntries } from './facts/entry.ts'
import { createRandom } from './random/random.ts'

/** The size of a catalogue: entries, entries with a resource attached, attached resources in use. */
export interface CatalogueSize {
  entries: number
  attached: number
  used: number
}

/** The published size of a real city's catalogue. */
export const zhenjiang: CatalogueSize = { entries: 18_896, attached: 6_309, used: 535 }

/** One entry of the reproduction: an entry of the demo city in the wording of one region and one edition. */
export interface ReproducedEntry {
  name: string
  fact: EntryFact
  /** division code of the region that keeps it */
  region: string
  attached: boolean
  used: boolean
}

const regions: [code: string, name: string][] = [
  ['329900', '市级'],
  ['329902', '溪东区'],
  ['329903', '溪西区'],
  ['329904', '临湖区'],
  ['329905', '云港区'],
  ['329906', '高新区'],
  ['329921', '云山县'],
  ['329922', '澄江县'],
  ['329981', '桐山市'],
]

/**
 * Entry records with exactly the counts of `size`; with those of `zhenjiang` the attach rate shows 33 % and the use rate 8.5 %. Names are
 * unique: entry · region · period. Which entries are attached is drawn by the seed; their number is not.
 */
export function* reproduceZhenjiang(
  seed = 1,
  departments: Department[] = buildDepartments(),
  size: CatalogueSize = zhenjiang,
): Generator<ReproducedEntry> {
  const facts = readEntries(departments)
  const random = createRandom(seed, 'zhenjiang')
  let { attached, used } = size
  for (let i = 0; i < size.entries; i++) {
    const fact = facts[i % facts.length] as EntryFact
    const turn = Math.floor(i / facts.length)
    const [code, region] = regions[turn % regions.length] as [string, string]
    const edition = Math.floor(turn / regions.length)
    const left = size.entries - i
    const isAttached = random.int(left) < attached
    const isUsed = isAttached && random.int(attached) < used
    if (isAttached) attached--
    if (isUsed) used--
    yield {
      name: `${fact.name}(${region}${edition === 0 ? '' : `,${2026 - edition}年前`})`,
      fact,
      region: code,
      attached: isAttached,
      used: isUsed,
    }
  }
}
