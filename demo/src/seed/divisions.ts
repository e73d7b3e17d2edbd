import { importDivisions } from '@shuyuan/identity'
import { system } from '@shuyuan/policy'
import type { SeedContext, SeedStep } from './context.ts'

/** The tree of the city down to villages, withdrawn counties with the day they ended. */
export const divisions: SeedStep = {
  name: '行政区划',
  async run({ deps, city, progress }: SeedContext) {
    const rows = city.place.divisions.map(({ code, name, validFrom, validTo }) => ({ code, name, validFrom, validTo }))
    const { inserted } = await importDivisions(deps, system, rows)
    progress(`行政区划 ${rows.length} 个，新增 ${inserted} 个`)
  },
}
