import { type Day, parseDay, years } from './calendar/day.ts'
import { type City, residents, type Scale } from './city.ts'
import { buildBusinesses, buildEnterprises } from './enterprise/enterprise.ts'
import { createHouseholds } from './person/households.ts'
import { linkGenerations, pairFormerSpouses } from './person/link-generations.ts'
import { namePeople } from './person/name-people.ts'
import { numberPeople } from './person/number-people.ts'
import { occupyPeople } from './person/occupy-people.ts'
import { createPeople, isAlive } from './person/people.ts'
import { settleFamilies } from './person/settle-families.ts'
import { buildDepartments } from './place/department.ts'
import { buildPlace } from './place/division.ts'
import { buildHospitals } from './place/hospital.ts'
import { buildSchools } from './place/school.ts'
import { createRandom, type Random } from './random/random.ts'

const AS_OF = '2026-06-30'

/** Builds the city of a seed: the same arguments give the same city on every machine. `asOf` is a civil date `YYYY-MM-DD`. */
export function generateCity(options: { seed: number; scale: Scale; asOf?: string }): City {
  const { seed, scale } = options
  const living = residents[scale]
  const asOf = parseDay(options.asOf ?? AS_OF)
  const random = (name: string) => createRandom(seed, name)
  const place = buildPlace()
  const people = createPeople(Math.ceil(living * 1.2) + 64)
  const households = createHouseholds(Math.ceil(living * 0.6) + 64)
  settleFamilies(people, households, place, living, asOf, random('families'))
  linkGenerations(people, asOf, random('generations'))
  pairFormerSpouses(people, random('divorces'))
  const names = namePeople(people, random('names'))
  numberPeople(people, households, place, random('numbers'))
  const schools = buildSchools(place, living, random('schools'))
  const companies = Math.round(living / 25)
  occupyPeople(people, households, place, schools, companies, asOf, random('occupations'))
  const adult = (from: Random) => {
    for (;;) {
      const person = from.int(people.count)
      const birth = people.birth[person] as Day
      if (isAlive(people, person) && birth < asOf - years(22) && birth > asOf - years(66)) return { person, birth }
    }
  }
  const enterprises = buildEnterprises({ place, asOf, random: random('enterprises'), adult }, companies)
  const businesses = buildBusinesses({ place, asOf, random: random('businesses'), adult }, Math.round(living / 15))
  const hospitals = buildHospitals(place, random('hospitals'))
  return {
    seed,
    scale,
    asOf,
    place,
    departments: buildDepartments(),
    people,
    names,
    households,
    enterprises,
    businesses,
    schools,
    hospitals,
  }
}
