import type { EvidenceEvent } from './event.ts'

const KIND = /^[a-z][a-z0-9_-]*(\.[a-z0-9_-]+){1,4}$/
const FIELDS = new Set(['kind', 'actor', 'org', 'object', 'person', 'detail'])
const LONGEST = { kind: 100, actor: 100, org: 100, object: 300, person: 300, name: 64, text: 2000 }

/**
 * What is wrong with an event, null when nothing is. Written out because it runs on every call of the gateway, where a general schema was
 * the dearest part of making a leaf. Strict: an unknown field would silently be lost.
 */
export function eventFault(event: EvidenceEvent): string | null {
  const { kind, actor, org, object, person, detail } = event
  for (const name in event) if (!FIELDS.has(name)) return `${name.slice(0, LONGEST.name)} 不是存证事件的字段`
  if (typeof kind !== 'string' || kind.length > LONGEST.kind || !KIND.test(kind)) return 'kind 须为“模块.名词.动作”'
  if (!isText(actor, LONGEST.actor)) return lengthFault('actor')
  if (org !== null && org !== undefined && !isText(org, LONGEST.org)) return lengthFault('org')
  if (object !== undefined && !isText(object, LONGEST.object)) return lengthFault('object')
  if (person !== undefined && !isText(person, LONGEST.person)) return lengthFault('person')
  for (const name in detail) {
    if (name.length === 0 || name.length > LONGEST.name) return `detail 的字段名须为 1 至 ${LONGEST.name} 个字符`
    const value = detail[name]
    const fits =
      value === null ||
      typeof value === 'boolean' ||
      (typeof value === 'number' && Number.isFinite(value)) ||
      (typeof value === 'string' && value.length <= LONGEST.text)
    if (!fits) return `detail.${name} 须为不超过 ${LONGEST.text} 个字符的文本、有限的数、是否或空`
  }
  return null
}

function isText(value: unknown, longest: number): boolean {
  return typeof value === 'string' && value.length > 0 && value.length <= longest
}

function lengthFault(field: 'actor' | 'org' | 'object' | 'person'): string {
  return `${field} 须为 1 至 ${LONGEST[field]} 个字符`
}
