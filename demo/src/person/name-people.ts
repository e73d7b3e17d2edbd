import { type Day, yearOf } from '../calendar/day.ts'
import { readDocument } from '../facts/read-facts.ts'
import type { Random } from '../random/random.ts'
import { weighted } from '../random/weighted.ts'
import { MALE, NOBODY, type People } from './people.ts'

interface NameFacts {
  surnames: Record<string, number>
  rare: string[]
  given: { until: number; male: string; female: string }[]
  nations: { code: string; weight: number; style: string }[]
  styles: Record<string, { patronymic: boolean; male: string; female: string }>
}

/** Names as numbers into one list of words. */
export interface Names {
  words: string[]
  of(people: People, person: number): string
}

/** Names everybody, parents before children: the surname is the father's (now and then the mother's), the nation the father's. */
export function namePeople(people: People, random: Random): Names {
  const facts = readDocument<NameFacts>('names')
  const words: string[] = ['']
  const known = new Map<string, number>([['', 0]])
  const intern = (word: string): number => {
    let index = known.get(word)
    if (index === undefined) {
      index = words.push(word) - 1
      known.set(word, index)
    }
    return index
  }
  const surname = weighted(Object.entries(facts.surnames).map(([word, weight]) => [intern(word), weight] as const))
  const nation = weighted(facts.nations.map((each) => [each, each.weight] as const))
  const styleOf = new Map(facts.nations.map((each) => [Number(each.code), each.style]))
  const lists = facts.given.map((each) => ({
    until: each.until,
    male: each.male.split(' '),
    female: each.female.split(' '),
  }))
  const styles = new Map(
    Object.entries(facts.styles).map(([key, each]) => [
      key,
      { patronymic: each.patronymic, male: each.male.split(' '), female: each.female.split(' ') },
    ]),
  )
  const patronymic = new Set<number>()
  for (const each of facts.nations) if (facts.styles[each.style]?.patronymic) patronymic.add(Number(each.code))

  const order = Uint32Array.from({ length: people.count }, (_, i) => i)
  order.sort((a, b) => (people.birth[a] as Day) - (people.birth[b] as Day) || a - b)
  for (const person of order) {
    const father = people.father[person] as number
    const mother = people.mother[person] as number
    const elder = father === NOBODY ? mother : father
    people.nation[person] = elder === NOBODY ? Number(nation(random).code) : (people.nation[elder] as number)
    const style = styles.get(styleOf.get(people.nation[person] as number) as string)
    const sex = people.sex[person] === MALE ? 'male' : 'female'
    if (style) {
      people.given[person] = intern(random.pick(style[sex]))
      people.surname[person] = style.patronymic
        ? father === NOBODY || !patronymic.has(people.nation[father] as number)
          ? intern(random.pick(style.male))
          : (people.given[father] as number)
        : 0
      continue
    }
    const line = mother !== NOBODY && father !== NOBODY && random.chance(0.04) ? mother : elder
    const own = line === NOBODY ? 0 : (people.surname[line] as number)
    people.surname[person] = own === 0 || patronymic.has(people.nation[line] as number) ? surname(random) : own
    people.given[person] = intern(givenName(lists, facts.rare, yearOf(people.birth[person] as Day), sex, random))
  }
  return {
    words,
    of(all, person) {
      const family = words[all.surname[person] as number] as string
      const given = words[all.given[person] as number] as string
      return patronymic.has(all.nation[person] as number) ? `${given}·${family}` : family + given
    },
  }
}

/** Mostly a name of the decade; the rest mixes two of them, and one in two thousand has a rare character. */
function givenName(
  lists: { until: number; male: string[]; female: string[] }[],
  rare: string[],
  year: number,
  sex: 'male' | 'female',
  random: Random,
): string {
  const list = (lists.find((each) => year <= each.until) ?? lists.at(-1))?.[sex] as string[]
  const first = random.pick(list)
  if (random.chance(0.0005)) return random.pick(rare)
  if (random.chance(0.45)) return first
  const second = random.pick(list)
  return random.chance(0.12) ? first.slice(0, 1) : first.slice(0, 1) + second.slice(-1)
}
