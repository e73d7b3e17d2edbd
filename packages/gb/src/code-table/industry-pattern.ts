import { readData } from '../data.ts'

/**
 * GB/T 4754 codes as one pattern: 门类 letter alone, letter + 大类 of that letter + up to two more digits, or the digits alone.
 * `I6510` fits, `A6510` does not.
 */
export function industryPattern(): string {
  const { values } = readData<{ values: { code: string; parent?: string }[] }>('code-tables/industry.json')
  const sections = values.filter((v) => !v.parent).map((v) => v.code)
  const divisions = (section: string) => values.filter((v) => v.parent === section).map((v) => v.code)
  const lettered = sections.map((section) => `${section}(?:(?:${divisions(section).join('|')})\\d{0,2})?`)
  return `${lettered.join('|')}|(?:0[1-9]|[1-8]\\d|9[0-7])\\d{0,2}`
}
