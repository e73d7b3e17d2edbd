import type { ResourceKind } from '@shuyuan/catalogue'
import { readDocument } from './read-facts.ts'

/** What people of the city do with the book in an ordinary year (book.json); departments by their keys. */
export interface BookFacts {
  /** resources outside the platform, attached by their address so many days ago */
  links: { entry: string; kind: ResourceKind; ref: string; title: string; days: number }[]
  /** sheets of entries: a department's own, or filled in for it by the bureau and waiting for it */
  imports: { department: string; proxy: boolean; file: string; records: { name: string }[] }[]
  searches: { department: string; title: string; question: string; notice: boolean }[]
  wants: { department: string; question: string; purpose: string }[]
  synonyms: string[][]
}

export const readBook = () => readDocument<BookFacts>('book')
