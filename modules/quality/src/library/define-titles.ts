import { defineSentences } from '@shuyuan/kernel'
import { ruleKinds } from '../kind/kinds.ts'
import { bundledLibrary } from './bundled-library.ts'
import words from '../../data/param-words.json' with { type: 'json' }

/** Titles of rules are kept in Chinese: the English of every kind, item of the library and word of a parameter. */
export function defineTitles(): void {
  const params = Object.values(words).flatMap((of) => Object.values(of) as string[][])
  const pairs = [
    ...params.map(([zh, en]) => [zh, en]),
    ...bundledLibrary().flatMap(({ zh, en, wrong, repair }) => [
      [zh, en],
      [wrong.zh, wrong.en],
      [repair.zh, repair.en],
    ]),
    ...ruleKinds().map(({ zh, en }) => [zh, en]),
  ]
  defineSentences(Object.fromEntries(pairs))
}
