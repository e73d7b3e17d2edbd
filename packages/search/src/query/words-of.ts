import type { Match } from './query.ts'

/** Words that a match finds, for highlighting. */
export function wordsOf(match: Match): string[] {
  switch (match.kind) {
    case 'term':
    case 'code':
      return [match.kind === 'term' ? match.term : match.text]
    case 'all':
      return match.parts.flatMap(wordsOf)
    case 'any':
      return match.parts.flatMap((part) => wordsOf(part.match))
    case 'sounds':
    case 'initials':
      return []
  }
}
