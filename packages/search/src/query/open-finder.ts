import { beginsAt, scanTexts, sizeAt, textAt } from '../segment/packed-texts.ts'
import type { Segment } from '../segment/segment.ts'
import { AllFinder } from './all-finder.ts'
import { AnyFinder } from './any-finder.ts'
import type { Finder, Lists } from './finder.ts'
import { ListFinder } from './list-finder.ts'
import type { Match } from './query.ts'
import { TermFinder } from './term-finder.ts'

const NONE: number[] = []
/** a code that only begins so */
const BEGINNING = 0.5

/** The documents of a segment that a match finds in the wanted fields. Names stand in the field `nameField`. */
export function openFinder(segment: Segment, match: Match, wanted: number, nameField: number, lists: Lists): Finder {
  const open = (part: Match) => openFinder(segment, part, wanted, nameField, lists)
  switch (match.kind) {
    case 'term': {
      const term = segment.terms.get(match.term)
      return term === undefined ? new ListFinder(NONE, 0, () => 0, lists) : new TermFinder(segment, term, wanted, lists)
    }
    case 'all':
      return new AllFinder(match.parts.map(open), match.together, lists)
    case 'any':
      return new AnyFinder(
        match.parts.map(({ match: part, weight }) => ({ finder: open(part), weight })),
        lists,
      )
    case 'sounds':
    case 'initials': {
      const texts = segment[match.kind]
      const typed = Buffer.from(match.text)
      const found = wanted & nameField ? scanTexts(texts, match.text) : NONE
      const strength = (document: number) =>
        shareOf(typed.length, sizeAt(texts, document), beginsAt(texts, document, typed))
      return new ListFinder(found, nameField, strength, lists)
    }
    case 'code': {
      const strength = (document: number) =>
        `${textAt(segment.codes, document)}|`.includes(`|${match.text}|`) ? 1 : BEGINNING
      return new ListFinder(scanTexts(segment.codes, `|${match.text}`), 1, strength, lists)
    }
  }
}

/** Letters that fill the whole name say more than four somewhere in a long one. @param typed bytes @param size bytes of the name's letters */
export function shareOf(typed: number, size: number, begins: boolean): number {
  return 0.4 + (begins ? 0.3 : 0) + 0.3 * (typed / size)
}
