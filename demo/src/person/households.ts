import type { Place } from '../place/division.ts'
import type { Random } from '../random/random.ts'

/** The dwellings: where a household is registered and since when. */
export interface Households {
  count: number
  village: Uint16Array
  road: Uint8Array
  number: Uint16Array
  building: Uint8Array
  room: Uint16Array
  head: Int32Array
}

export function createHouseholds(capacity: number): Households {
  return {
    count: 0,
    village: new Uint16Array(capacity),
    road: new Uint8Array(capacity),
    number: new Uint16Array(capacity),
    building: new Uint8Array(capacity),
    room: new Uint16Array(capacity),
    head: new Int32Array(capacity),
  }
}

export function addHousehold(households: Households, place: Place, county: number, random: Random): number {
  const home = households.count++
  households.village[home] = random.pick((place.counties[county] as Place['counties'][number]).villages)
  households.road[home] = random.int(place.roads.length)
  households.number[home] = random.between(1, 299)
  households.building[home] = random.between(1, 40)
  households.room[home] = random.between(1, 18) * 100 + random.between(1, 4)
  return home
}

/** 云溪市溪东区望云街道春溪路12号3幢501室; villages have no road and no flat. `shift` gives another dwelling nearby. */
export function addressOf(households: Households, place: Place, home: number, shift = 0): string {
  const village = place.villages[households.village[home] as number] as Place['villages'][number]
  const county = place.counties[village.county] as Place['counties'][number]
  const number = (households.number[home] as number) + shift
  const head = `${place.city.name}${county.name}${village.town}`
  if (village.name.endsWith('村')) return `${head}${village.name}${number}号`
  const road = place.roads[households.road[home] as number] as string
  return `${head}${road}${number}号${households.building[home]}幢${households.room[home]}室`
}

export function villageOf(households: Households, place: Place, home: number): Place['villages'][number] {
  return place.villages[households.village[home] as number] as Place['villages'][number]
}
