/** A data element 数据元 (GB/T 18391, GB/T 19488): object class + property + representation. */
export interface Element {
  /** internal identifier, `DE01002`; local ones `DEL00001` */
  id: string
  /** word by which the recogniser knows it, null for local elements */
  semantic: string | null
  name: string
  nameEn: string
  pinyin: string
  category: string
  objectClass: string
  property: string
  representation: string
  dataType: string
  /** format grammar of packages/gb */
  format: string
  codeList: string | null
  /** name of an identifier check of packages/gb */
  identifier: string | null
  unit: string
  definition: string
  synonyms: string[]
  sensitivity: 'none' | 'personal' | 'sensitive'
  grade: number
  /** name of a mask of packages/masking */
  mask: string | null
  status: 'draft' | 'trial' | 'standard' | 'retired'
  source: 'bundled' | 'local'
  submitter: string
  version: number
  updatedAt: Date
}

type Named = Pick<Element, 'id' | 'name' | 'nameEn' | 'pinyin' | 'synonyms' | 'definition'> & {
  initials?: string[]
  english?: string[]
}

/** The text a search looks into. */
export function searchText(element: Named): string {
  const { id, name, nameEn, pinyin, synonyms, definition, initials = [], english = [] } = element
  return [id, name, nameEn, pinyin, ...synonyms, ...initials, ...english, definition]
    .filter(Boolean)
    .join(' ')
    .toLowerCase()
}
