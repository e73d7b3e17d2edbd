import { type Day, NEVER } from '../calendar/day.ts'

export const NOBODY = -1
export const MALE = 1
export const FEMALE = 2

/**
 * Everyone who lives in the city or died there lately, one array per fact (a million people fit in about 80 MB).
 * People are referred to by their index.
 */
export interface People {
  count: number
  birth: Int32Array
  death: Int32Array
  sex: Uint8Array
  nation: Uint8Array
  surname: Uint32Array
  given: Uint32Array
  father: Int32Array
  mother: Int32Array
  spouse: Int32Array
  formerSpouse: Int32Array
  married: Int32Array
  divorced: Int32Array
  household: Int32Array
  relation: Uint8Array
  /** index of the county of birth; counties.length + i for a withdrawn county */
  origin: Uint8Array
  serial: Uint16Array
  education: Uint8Array
  /** index of an enterprise; NOBODY when not employed by one */
  employer: Int32Array
  /** index of a school; NOBODY when not a pupil */
  school: Int32Array
}

export function createPeople(capacity: number): People {
  const references = () => new Int32Array(capacity).fill(NOBODY)
  const days = () => new Int32Array(capacity).fill(NEVER)
  return {
    count: 0,
    birth: days(),
    death: days(),
    sex: new Uint8Array(capacity),
    nation: new Uint8Array(capacity),
    surname: new Uint32Array(capacity),
    given: new Uint32Array(capacity),
    father: references(),
    mother: references(),
    spouse: references(),
    formerSpouse: references(),
    married: days(),
    divorced: days(),
    household: references(),
    relation: new Uint8Array(capacity),
    origin: new Uint8Array(capacity),
    serial: new Uint16Array(capacity),
    education: new Uint8Array(capacity),
    employer: references(),
    school: references(),
  }
}

export function addPerson(people: People, birth: Day, sex: number, household: number, relation: number): number {
  const person = people.count++
  people.birth[person] = birth
  people.sex[person] = sex
  people.household[person] = household
  people.relation[person] = relation
  return person
}

export function isAlive(people: People, person: number): boolean {
  return people.death[person] === NEVER
}

/** Whole years lived on `day`. */
export function ageOn(people: People, person: number, day: Day): number {
  return Math.floor((day - (people.birth[person] as number)) / 365.2425)
}
