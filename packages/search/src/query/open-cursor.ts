import { scanTexts, textAt } from '../segment/packed-texts.ts'
import type { Segment } from '../segment/segment.ts'
import { AllCursor } from './all-cursor.ts'
import { AnyCursor } from './any-cursor.ts'
import type { Cursor } from './cursor.ts'
import { ListCursor } from './list-cursor.ts'
import type { Match } from './query.ts'
import { TermCursor } from './term-cursor.ts'

const NONE: number[] = []
/** a code that only begins so */
const BEGINNING = 0.5

/** The documents of a segment that a match finds in the wanted fields. Names stand in the field `nameField`. */
export function openCursor(segment: Segment, match: Match, wanted: number, nameField: number): Cursor {
  const open = (part: Match) => openCursor(segment, part, wanted, nameField)
  switch (match.kind) {
    case 'term': {
      const term = segment.terms.get(match.term)
      return term === undefined ? new ListCursor(NONE, 0) : new TermCursor(segment, term, wanted)
    }
    case 'all':
      return new AllCursor(match.parts.map(open), match.together)
    case 'any':
      return new AnyCursor(match.parts.map(({ match: part, weight }) => ({ cursor: open(part), weight })))
    case 'sounds':
    case 'initials': {
      const texts = segment[match.kind]
      const found = wanted & nameField ? scanTexts(texts, match.text) : NONE
      return new ListCursor(found, nameField, (document) => shareOf(match.text, textAt(texts, document)))
    }
    case 'code':
      return new ListCursor(scanTexts(segment.codes, `|${match.text}`), 1, (document) =>
        `${textAt(segment.codes, document)}|`.includes(`|${match.text}|`) ? 1 : BEGINNING,
      )
  }
}

/** Letters that fill the whole name say more than four somewhere in a long one. */
export function shareOf(typed: string, sounds: string): number {
  const start = sounds.startsWith(typed) ? 0.3 : 0
  return 0.4 + start + 0.3 * (typed.length / sounds.length)
}
