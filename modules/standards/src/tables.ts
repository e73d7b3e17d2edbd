import type { Generated, JSONColumnType } from 'kysely'
import type { Element } from './element/element.ts'

interface CodeListTable {
  id: string
  name: string
  nameEn: string
  standard: string
  source: 'national' | 'local'
  description: string
  version: number
  valueCount: number
  updatedAt: Date
  updatedBy: string
}

interface CodeListVersionTable {
  list: string
  version: number
  validFrom: string
  note: string
  added: number
  changed: number
  withdrawn: number
  createdAt: Date
  createdBy: string
}

interface CodeValueTable {
  list: string
  code: string
  label: string
  parent: string | null
  position: number
  validFrom: string
  validTo: string | null
}

interface ElementTable {
  id: string
  semantic: string | null
  name: string
  nameEn: string
  pinyin: string
  category: string
  objectClass: string
  property: string
  representation: string
  dataType: string
  format: string
  codeList: string | null
  identifier: string | null
  unit: Generated<string>
  definition: string
  synonyms: string[]
  sensitivity: 'none' | 'personal' | 'sensitive'
  grade: number
  mask: string | null
  status: 'draft' | 'trial' | 'standard' | 'retired'
  source: 'bundled' | 'local'
  submitter: string
  version: number
  search: string
  createdAt: Date
  updatedAt: Date
  updatedBy: string
}

interface ElementVersionTable {
  element: string
  version: number
  content: JSONColumnType<Element>
  note: string
  createdAt: Date
  createdBy: string
}

interface CalendarYearTable {
  year: number
  paper: string
  source: 'bundled' | 'imported'
  importedAt: Date
  importedBy: string
}

interface CalendarDayTable {
  year: number
  date: string
  off: boolean
}

declare module '@shuyuan/db' {
  interface Tables {
    'standards.seed': { name: string; hash: string; loadedAt: Generated<Date> }
    'standards.codeList': CodeListTable
    'standards.codeListVersion': CodeListVersionTable
    'standards.codeValue': CodeValueTable
    'standards.element': ElementTable
    'standards.elementVersion': ElementVersionTable
    'standards.calendarYear': CalendarYearTable
    'standards.calendarDay': CalendarDayTable
  }
}
