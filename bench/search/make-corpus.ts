import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import variants from './variants.json' with { type: 'json' }

/** What an entry of the corpus is about; the judgements rest on this and on nothing else. */
export interface Topic {
  subject: number
  /** index of the aspect; -1: the thing itself */
  aspect: number
  /** '' = the whole city */
  region: string
  year: number | null
  /** subject that the abstract only mentions; -1: none */
  mentions: number
  department: string
  law: string
  /** data items under their first name, however the entry calls them */
  items: string[]
}

/** An entry with its text; everything follows from its number. */
export interface CorpusEntry {
  number: number
  topic: Topic
  code: string
  name: string
  abstract: string
  provider: string
  itemTitles: string[]
  keywords: string[]
  theme: string
  shareType: number
  openType: number
  updateCycle: string
}

interface Subject {
  department: string
  name: string
  stem: string
  theme: string
  share: number
  open: number
  cycle: string
  law: string
  items: string[]
}

/** What the corpus is about: 253 catalogue entries of a fictional city. */
export const subjects: Subject[] = readFileSync(join(import.meta.dirname, 'subjects.csv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [department = '', name = '', theme = '', share, open, cycle = '', law = '', items = ''] = line.split('|')
    const stem = name.replace(/(信息|名录|名单|目录|情况|数据)$/, '')
    return {
      department,
      name,
      stem,
      theme,
      share: Number(share),
      open: Number(open),
      cycle,
      law,
      items: items.split('、'),
    }
  })

const { counties, aspects, years, alternatives, abstracts, relation, places, ends } = variants
const PRIME = 7919
const NEAR = 1 + counties.length + years.length + aspects.length
/** no common divisor with the number of aspects: every pair comes before one comes again */
const REGIONS = 307

/** Entry `number` of an endless corpus; the first 253 × 28 have every subject in every county, year and aspect. */
export function makeEntry(number: number): CorpusEntry {
  const subject = number % subjects.length
  const variant = Math.floor(number / subjects.length)
  const about = subjects[subject] as Subject
  const topic = topicOf(number, subject, variant)
  const other = variant > 0 && variant < 9 && variant % 2 === 0
  const reword = (text: string) =>
    other ? alternatives.reduce((now, [from, to]) => now.replace(from as string, to as string), text) : text
  const aspect = aspects[topic.aspect]
  const stem = reword(about.stem)
  const name = `${topic.region}${aspect ? stem + aspect.name : reword(about.name)}${topic.year ? `（${topic.year}年度）` : ''}`
  const itemTitles = topic.items.map(reword)
  const department = topic.region ? `${topic.region}${about.department}` : `云溪市${about.department}`
  const mentioned = subjects[topic.mentions]
  const abstract = [abstracts[number % abstracts.length], mentioned ? relation : '']
    .join('')
    .replaceAll('{department}', department)
    .replaceAll('{region}', topic.region || '全市')
    .replaceAll('{name}', name)
    .replaceAll('{stem}', stem)
    .replaceAll('{items}', itemTitles.slice(0, 4).join('、'))
    .replaceAll('{other}', mentioned?.name ?? '')
  return {
    number,
    topic,
    code: `3070${String(10000000 + subject).slice(1)}/${String(variant + 1).padStart(6, '0')}`,
    name,
    abstract,
    provider: department,
    itemTitles,
    keywords: [stem, ...(aspect ? [aspect.name] : [])],
    theme: about.theme,
    shareType: about.share,
    openType: about.open,
    updateCycle: about.cycle,
  }
}

function topicOf(number: number, subject: number, variant: number): Topic {
  const about = subjects[subject] as Subject
  const where = variant < NEAR ? nearPlace(variant) : farPlace(variant - NEAR)
  const added = aspects[where.aspect]?.items
  const items = added ? [...about.items.slice(0, 3), ...added] : about.items
  const mentions = number % 4 === 0 ? (subject + 1 + number * PRIME) % subjects.length : -1
  return { subject, ...where, mentions, department: about.department, law: about.law, items }
}

/** the city itself, each county, each year, each aspect */
function nearPlace(variant: number): Pick<Topic, 'region' | 'year' | 'aspect'> {
  const year = variant - 1 - counties.length
  const aspect = year - years.length
  return { region: counties[variant - 1] ?? '', year: years[year] ?? null, aspect: aspects[aspect] ? aspect : -1 }
}

/** counties and made-up places, with aspects and years, none twice */
function farPlace(far: number): Pick<Topic, 'region' | 'year' | 'aspect'> {
  const at = far % REGIONS
  const made = at - counties.length
  const [first, second] = [places[made % places.length], places[Math.floor(made / places.length)]]
  return {
    region: counties[at] ?? `${first}${second}${ends[made % ends.length]}`,
    aspect: (far % (aspects.length + 1)) - 1,
    year: 2001 + Math.floor(far / (REGIONS * (aspects.length + 1))),
  }
}
