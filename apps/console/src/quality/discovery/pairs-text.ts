/** A record in one line. */
export function pairsText(values: Record<string, string | null>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}: ${value ?? '∅'}`)
    .join(' · ')
}
