import type { Random } from '../random/random.ts'
import type { Place } from './division.ts'
import { positionIn } from './position.ts'

export type SchoolKind = '小学' | '初中' | '高中'

export interface School {
  index: number
  code: string
  name: string
  kind: SchoolKind
  county: number
  address: string
  position: [string, string]
  pupils: number
}

const sizes: [SchoolKind, number, string][] = [
  ['小学', 14_000, '小学'],
  ['初中', 28_000, '初级中学'],
  ['高中', 40_000, '高级中学'],
]

/** At least one school of each kind in every county, more as the city grows. */
export function buildSchools(place: Place, people: number, random: Random): School[] {
  const schools: School[] = []
  place.counties.forEach((county, index) => {
    const share = (people * county.weight) / 100
    for (const [kind, residents, suffix] of sizes) {
      for (let i = 0, wanted = Math.max(1, Math.round(share / residents)); i < wanted; i++) {
        const road = random.pick(place.roads)
        const serial = schools.length
        schools.push({
          index: serial,
          code: `${county.code}${String(serial + 1).padStart(6, '0')}`,
          name: `${place.city.name}${county.name}${kind === '小学' ? road.replace(/[路街]$|大道$/, '') : `第${i + 1}`}${suffix}${kind === '小学' && i > 0 ? `(${i + 1}校区)` : ''}`,
          kind,
          county: index,
          address: `${place.city.name}${county.name}${road}${random.between(1, 199)}号`,
          position: positionIn(place, index, random),
          pupils: 0,
        })
      }
    }
  })
  return schools
}
