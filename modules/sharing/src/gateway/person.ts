import type { Service } from '../service/service-record.ts'

const RANK = { none: 0, personal: 1, sensitive: 2 } as const
/** The evidence log hashes identifiers up to this length. */
const LONGEST = 300

/** Whom a call is about: the most sensitive of the key values, so that a person's own record finds calls of every service. */
export function personOf(service: Service, key: Readonly<Record<string, string>>): string {
  const rank = (name: string): number =>
    RANK[service.fields.find((field) => field.name === name)?.sensitivity ?? 'none']
  const [column = ''] = service.keyColumns.toSorted((a, b) => rank(b) - rank(a))
  return (key[column] ?? '').slice(0, LONGEST)
}
