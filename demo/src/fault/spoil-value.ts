import type { City } from '../city.ts'
import type { Random } from '../random/random.ts'
import { type FaultKind, nameVariants } from './fault.ts'

/** A plausible wrong value for a right one, or null when this value cannot be spoiled that way. Stays inside the fictional ranges. */
export function spoilValue(kind: FaultKind, value: string, city: City, random: Random): string | null {
  if (value === '') return null
  switch (kind) {
    case 'id_check_digit':
      return value.slice(0, 17) + (((Number.parseInt(value[17] as string, 10) || 0) + 1 + random.int(8)) % 10)
    case 'id_15_digits':
      return value.slice(6, 8) === '19' ? value.slice(0, 6) + value.slice(8, 17) : null
    case 'full_width_digits':
      return value.replace(/[0-9X]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0))
    case 'birth_mismatch':
      return otherDay(value, random)
    case 'sex_mismatch':
      return value === '1' ? '2' : '1'
    case 'withdrawn_division':
      return random.pick(city.place.withdrawn).code
    case 'future_date':
      return `21${value.slice(2)}`
    case 'missing_required':
      return ''
    case 'address_conflict':
      return value.replace(/(\d+)号/, (_, number: string) => `${Number(number) + 2 + random.int(90)}号`)
    case 'duplicate_person':
      return variantOf(value)
    case 'name_mobile_swapped':
    case 'dead_but_paid':
      return null
  }
}

function otherDay(value: string, random: Random): string {
  const day = Number(value.slice(8))
  return (
    value.slice(0, 8) +
    String(
      ((day + random.between(1, 26)) % 28) + 1 === day ? (day % 28) + 1 : ((day + random.int(26)) % 28) + 1,
    ).padStart(2, '0')
  )
}

/** 张伟 → 张玮, 阿依古丽·买买提 → 阿依古丽.买买提, 李梓 → 李 梓. */
function variantOf(name: string): string {
  if (name.includes('·')) return name.replace('·', '.')
  for (let i = name.length - 1; i > 0; i--) {
    const other = nameVariants[name[i] as string]
    if (other) return name.slice(0, i) + other + name.slice(i + 1)
  }
  return `${name.slice(0, 1)} ${name.slice(1)}`
}
