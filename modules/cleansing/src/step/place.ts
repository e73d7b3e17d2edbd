import { codeTable, divisionPeriods } from '@shuyuan/gb'

/** What an address may begin with, and the division it then means: key (keyOf), code, province, city, county. */
type Place = readonly [key: string, code: string, province: string, city: string, county: string]
type Named = Record<'code' | 'province' | 'city' | 'county', string>

const GROUPS = new Set(['市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划'])
const SHORT = ['哈萨克', '柯尔克孜', '蒙古', '朝鲜', '傣', '藏', '羌', '苗', '侗', '彝', '回']

/** The name of a province as people shorten it. */
export function provinceStem(name: string): string {
  return name.replace(/(?:省|市|(?:壮族|回族|维吾尔)?自治区|特别行政区)$/, '')
}

/** The name of a prefecture as people shorten it: 恩施土家族苗族自治州 → 恩施. */
export function cityStem(name: string): string {
  if (!name.endsWith('自治州')) return name.replace(/(?:市|地区|盟)$/, '')
  const peoples = [...(codeTable('ethnic')?.values ?? []).map((v) => v.label), ...SHORT].sort(
    (a, b) => b.length - a.length,
  )
  let stem = name.slice(0, -3)
  for (let shorter = ''; stem !== shorter; ) {
    shorter = stem
    const people = peoples.find((p) => stem.endsWith(p) && stem.length > p.length + 1)
    if (people) stem = stem.slice(0, -people.length)
  }
  return stem
}

let stems: { provinces: string[]; cities: string[] } | undefined

/** The stems an address may begin with, longest first. */
export function placeStems(): { provinces: string[]; cities: string[] } {
  const current = divisionPeriods().filter((d) => d.to === null)
  const longest = (names: string[]) => [...new Set(names)].sort((a, b) => b.length - a.length)
  stems ??= {
    provinces: longest(current.filter((d) => d.code.endsWith('0000')).map((d) => provinceStem(d.name))),
    cities: longest(
      current
        .filter((d) => /^\d{4}00$/.test(d.code) && !d.code.endsWith('0000') && !GROUPS.has(d.name))
        .map((d) => cityStem(d.name)),
    ),
  }
  return stems
}

const made = new Map<string, Place[]>()

/** All ways to name the divisions in force, each with one meaning. Within `region` a county needs no province or city. */
export function places(region: string): Place[] {
  const known = made.get(region)
  if (known) return known
  const found = new Map<string, Named | null>()
  const local = new Map<string, Named>()
  for (const { keys, place } of namedDivisions()) {
    for (const key of keys) {
      const other = found.get(key)
      found.set(key, other === undefined || other?.code === place.code ? place : null)
    }
    if (region && place.county && place.code.startsWith(region)) local.set(keyOf('', '', place.county), place)
  }
  for (const [key, place] of local) found.set(key, place)
  const list = [...found].flatMap(([key, p]): Place[] => (p ? [[key, p.code, p.province, p.city, p.county]] : []))
  made.set(region, list)
  return list
}

function* namedDivisions(): Generator<{ keys: Set<string>; place: Named }> {
  const current = new Map(divisionPeriods().flatMap((d) => (d.to === null ? [[d.code, d.name] as const] : [])))
  for (const [code, name] of current) {
    const province = current.get(`${code.slice(0, 2)}0000`) ?? ''
    const middle = current.get(`${code.slice(0, 4)}00`) ?? ''
    const city = GROUPS.has(middle) || code.endsWith('0000') ? '' : middle
    const [p, m] = [provinceStem(province), city && cityStem(city)]
    const place = { code, province, city, county: '' }
    if (code.endsWith('0000')) yield { keys: new Set([keyOf(p, '', '')]), place }
    else if (code.endsWith('00')) yield { keys: new Set(m ? [keyOf(p, m, ''), keyOf('', m, '')] : []), place }
    else if (!GROUPS.has(name))
      yield {
        keys: new Set([keyOf(p, m, name), keyOf('', m, name), keyOf(p, '', name), keyOf('', '', name)]),
        place: { ...place, county: name },
      }
  }
}

export function keyOf(province: string, city: string, county: string): string {
  return `${province}|${city}|${county}`
}
