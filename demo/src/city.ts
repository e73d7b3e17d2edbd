import type { Day } from './calendar/day.ts'
import type { Enterprise } from './enterprise/enterprise.ts'
import type { Households } from './person/households.ts'
import type { Names } from './person/name-people.ts'
import type { People } from './person/people.ts'
import type { Department } from './place/department.ts'
import type { Place } from './place/division.ts'
import type { Hospital } from './place/hospital.ts'
import type { School } from './place/school.ts'

export type Scale = 'small' | 'city'

/** Living residents of a scale. */
export const residents: Record<Scale, number> = { small: 20_000, city: 1_000_000 }

/** The whole truth about 云溪市; every table is a view of it. */
export interface City {
  seed: number
  scale: Scale
  /** the last day the registers know */
  asOf: Day
  place: Place
  departments: Department[]
  people: People
  names: Names
  households: Households
  enterprises: Enterprise[]
  businesses: Enterprise[]
  schools: School[]
  hospitals: Hospital[]
}
