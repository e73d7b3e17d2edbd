import { defineSentences } from '@shuyuan/kernel'
import { ruleKinds } from '../kind/kinds.ts'
import { bundledLibrary } from './bundled-library.ts'
import words from '../../data/param-words.json' with { type: 'json' }

/** Titles of rules are kept in Chinese: the English of every kind and item of the library. */
export function defineTitles(): void {
  const titles = [...bundledLibrary(), ...ruleKinds()].flatMap(({ zh, en }) => withWords([zh, en]))
  const advice = bundledLibrary().flatMap(({ wrong, repair }) => [wrong, repair].map(({ zh, en }) => [zh, en]))
  defineSentences(Object.fromEntries([...titles, ...advice]))
}

/** A title for each word that a parameter may have: the words are the platform's only where the parameter stands. */
function withWords([zh, en]: [string, string]): [string, string][] {
  const named = Object.entries(words).filter(([name]) => zh.includes(`{${name}}`))
  const spoken = named.flatMap(([name, values]) =>
    Object.values(values as Record<string, string[]>).map(([chinese = '', english = '']): [string, string] => [
      zh.replaceAll(`{${name}}`, chinese),
      en.replaceAll(`{${name}}`, english),
    ]),
  )
  return [[zh, en], ...spoken]
}
