import type { CheckName } from '@shuyuan/gb'
import { readData } from '../data.ts'

/** A data element that comes with the platform, with the words by which columns name it. */
export interface BundledElement {
  id: string
  semantic: string
  name: string
  nameEn: string
  /** snake_case names, most usual first */
  english: string[]
  pinyin: string
  /** whole pinyin and pinyin initials of the name and its synonyms */
  pinyins: string[]
  initials: string[]
  synonyms: string[]
  category: string
  objectClass: string
  property: string
  representation: string
  dataType: string
  format: string
  codeList: string | null
  check: CheckName | null
  /** name of a value shape (`data/value-shapes.json`) */
  values: string | null
  sensitivity: 'none' | 'personal' | 'sensitive'
  grade: 1 | 2 | 3 | 4
  mask: string | null
  definition: string
}

let elements: readonly BundledElement[] | undefined

/** The bundled data elements, in order of their ids. */
export function bundledElements(): readonly BundledElement[] {
  elements ??= readData<BundledElement[]>('elements.json')
  return elements
}
