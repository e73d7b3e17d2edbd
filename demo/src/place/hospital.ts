import type { Random } from '../random/random.ts'
import { buildUscc } from '../range/uscc.ts'
import type { Place } from './division.ts'
import { positionIn } from './position.ts'

export interface Hospital {
  code: string
  name: string
  uscc: string
  level: string
  beds: number
  county: number
  address: string
  position: [string, string]
}

const kinds: [string, string, number][] = [
  ['人民医院', '三级甲等', 1200],
  ['中医院', '二级甲等', 450],
  ['妇幼保健院', '二级甲等', 300],
  ['第二人民医院', '二级乙等', 260],
  ['社区卫生服务中心', '一级甲等', 40],
]

/** Five institutions per county; the first three have a maternity ward. */
export function buildHospitals(place: Place, random: Random): Hospital[] {
  return place.counties.flatMap((county, index) =>
    kinds.map(([kind, level, beds], i) => ({
      code: `${county.code}YXH${String(i + 1).padStart(3, '0')}`,
      name: `${place.city.name}${county.name}${kind}`,
      uscc: buildUscc('12', county.code, 5000 + index * 10 + i),
      level,
      beds: beds + random.int(80),
      county: index,
      address: `${place.city.name}${county.name}${random.pick(place.roads)}${random.between(1, 199)}号`,
      position: positionIn(place, index, random),
    })),
  )
}
