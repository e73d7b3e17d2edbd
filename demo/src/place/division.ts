import { readDocument } from '../facts/read-facts.ts'

export interface Division {
  code: string
  name: string
  level: '地级市' | '县级' | '乡级' | '村级'
  parent: string
  validFrom: string
  validTo: string
}

export interface Village {
  code: string
  name: string
  town: string
  /** index into `counties` */
  county: number
}

export interface Place {
  city: { code: string; name: string }
  counties: { code: string; name: string; weight: number; longitude: number; latitude: number; villages: number[] }[]
  /** divisions that no longer exist: right in old id numbers, wrong as a present address */
  withdrawn: { code: string; name: string; until: string; successor: string }[]
  villages: Village[]
  roads: string[]
  divisions: Division[]
}

interface Facts {
  city: { code: string; name: string; longitude: number; latitude: number }
  counties: { code: string; name: string; weight: number; towns: [string, string][] }[]
  withdrawn: Place['withdrawn']
  villages: string[]
  roads: string[]
}

const VILLAGES_PER_TOWN = 8
const FOUNDED = '1983-07-01'

/** The geography of 云溪市: the same for every seed, so that codes can be quoted in documentation. */
export function buildPlace(): Place {
  const facts = readDocument<Facts>('divisions')
  const { city } = facts
  const villages: Village[] = []
  const divisions: Division[] = [
    { code: city.code, name: city.name, level: '地级市', parent: '', validFrom: FOUNDED, validTo: '' },
  ]
  const counties = facts.counties.map((county, index) => {
    const own: number[] = []
    divisions.push({
      code: county.code,
      name: county.name,
      level: '县级',
      parent: city.code,
      validFrom: FOUNDED,
      validTo: '',
    })
    for (const [tail, town] of county.towns) {
      const townCode = county.code + tail
      divisions.push({
        code: townCode,
        name: town,
        level: '乡级',
        parent: county.code,
        validFrom: FOUNDED,
        validTo: '',
      })
      const urban = Number(tail) < 100 || Number(tail) >= 400
      for (let i = 0; i < VILLAGES_PER_TOWN; i++) {
        const code = townCode + String((urban ? 1 : 201) + i).padStart(3, '0')
        const stem = facts.villages[villages.length % facts.villages.length] as string
        const name = stem + (urban ? '社区' : '村')
        own.push(villages.length)
        villages.push({ code, name, town, county: index })
        divisions.push({
          code,
          name: `${name}${urban ? '居委会' : '委会'}`,
          level: '村级',
          parent: townCode,
          validFrom: FOUNDED,
          validTo: '',
        })
      }
    }
    const longitude = city.longitude + ((index % 4) - 1.5) * 0.12
    const latitude = city.latitude + (Math.floor(index / 4) - 0.5) * 0.16
    return { code: county.code, name: county.name, weight: county.weight, longitude, latitude, villages: own }
  })
  for (const gone of facts.withdrawn)
    divisions.push({
      code: gone.code,
      name: gone.name,
      level: '县级',
      parent: city.code,
      validFrom: FOUNDED,
      validTo: gone.until,
    })
  return { city, counties, withdrawn: facts.withdrawn, villages, roads: facts.roads, divisions }
}
