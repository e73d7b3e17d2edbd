import type { Levels } from '@shuyuan/catalogue'
import type { Column } from '@shuyuan/intake'
import { type openPacks, suggestRules } from '@shuyuan/quality'
import type { Recognition } from '@shuyuan/standards'
import { guessTheme, guessUpdateCycle } from './guess-entry.ts'
import { guessKey } from './guess-key.ts'
import { protectTable } from './protect-table.ts'
import { lawfulAttributes, type Proposal, type ProposedColumn, titleOfFile } from './proposal.ts'
import { weighRecognition } from './weigh-recognition.ts'

/** What the file shows of a column, over the rows that were profiled. */
export interface ColumnFacts {
  rows: number
  nulls: number
  distinct: number
  samples: string[]
}

export interface FileFacts {
  fileName: string
  providerName: string
  region: string
  columns: Column[]
  facts: ColumnFacts[]
  /** how wide each grade may be shared and opened */
  levels: Levels
  /** false = only the beginning of the file was looked at */
  complete: boolean
  /** columns the clerk named as key, by name or title */
  keys: readonly string[]
  /** front code that the department used last */
  frontCode?: string | undefined
  /** rule packs by data element: a column gets its rules by being mapped */
  packs?: Awaited<ReturnType<typeof openPacks>>['packs'] | undefined
}

/** Below this confidence a rule is shown but not switched on. */
const SWITCHED_ON = 0.6

/** As many rules as one dataset takes (QUALITY_TOO_MANY_RULES); the surest come first. */
const MOST_RULES = 500
const FRONT_CODE = '307001'

/** Proposes entry, names, types, elements, code lists, grades and rules, each with its confidence and reason. Pure. */
export function makeProposal(file: FileFacts): Proposal {
  const { fileName, providerName, complete } = file
  const seen = protectTable(
    file.columns.map((column, i) => ({ title: column.title, seen: weighRecognition(column, file.facts[i]) })),
    fileName,
  )
  const guessed = file.keys.length === 0 ? guessKey(file.columns, file.facts, complete) : null
  const titles = distinctTitles(file.columns.map((column) => column.title))
  const columns = file.columns.map((column, i) => {
    const named = file.keys.includes(column.name) || file.keys.includes(column.title)
    const key = named ? '由上架人指定为主键' : i === guessed ? '名称像编号、取值无空且几乎不重复，建议作为主键' : null
    const titled = { ...column, title: titles[i] ?? column.title }
    return proposeColumn(titled, file.facts[i], seen[i] as Recognition, key, complete)
  })
  const title = titleOfFile(fileName)
  const attributes = lawfulAttributes(columns, file.levels)
  const conditional = attributes.shareType === 2
  const theme = guessTheme({ fileName, providerName, columns })
  const updateCycle = guessUpdateCycle({ fileName })
  return {
    name: title,
    abstract: abstractOf(providerName, title, columns),
    frontCode: file.frontCode ?? FRONT_CODE,
    theme: theme.value,
    region: file.region,
    updateCycle: updateCycle.value,
    ...attributes,
    shareMode: '1',
    shareScope: conditional ? '依法履职需要的政务部门' : '',
    usePurpose: conditional ? '依法履行职责时查询、核验' : '',
    useConditions: conditional ? '按授权的数据项和用途使用，不得扩大范围' : '',
    openConditions: attributes.openType === 2 ? '实名申请，说明用途' : '',
    keywords: [],
    columns,
    rules: proposeRules(file, columns, seen),
    claims: [],
    guesses: {
      name: { confidence: 0.6, reason: '取自文件名，去掉了日期、版本和副本字样' },
      frontCode: file.frontCode
        ? { confidence: 0.7, reason: '与本部门最近登记的目录相同' }
        : { confidence: 0.3, reason: '本部门还没有目录，暂用部门信息资源类，请确认' },
      theme: { confidence: theme.confidence, reason: theme.reason },
      updateCycle: { confidence: updateCycle.confidence, reason: updateCycle.reason },
    },
  }
}

function proposeRules(file: FileFacts, columns: ProposedColumn[], seen: Recognition[]): Proposal['rules'] {
  const facts = columns.map((column, i) => ({
    column,
    recognition: seen[i] ?? null,
    rows: file.facts[i]?.rows ?? 0,
    empty: file.facts[i]?.nulls ?? 0,
    distinct: file.facts[i]?.distinct ?? 0,
  }))
  const suggested = suggestRules(facts, file.packs)
  const surest = new Set(suggested.toSorted((a, b) => b.confidence - a.confidence).slice(0, MOST_RULES))
  return suggested.map((one) => {
    const { rule, confidence, reason } = one
    return { ...rule, confidence, reason, keep: confidence >= SWITCHED_ON && surest.has(one) }
  })
}

function proposeColumn(
  column: Column,
  facts: ColumnFacts | undefined,
  seen: Recognition,
  /** why it is a key; null when it is none */
  key: string | null,
  complete: boolean,
): ProposedColumn {
  const { semantic, confidence, reason, sensitivity } = seen
  return {
    ...column,
    // an identifier is text even when every value looks like a number
    type: column.type === 'integer' && isIdentifier(seen) ? 'text' : column.type,
    key: key !== null,
    // what was seen only in the beginning of a long file must not turn later rows into bad ones
    required: key !== null || (complete && facts !== undefined && facts.rows >= 20 && facts.nulls === 0),
    ...(seen.element ? { element: seen.element } : {}),
    ...(seen.codeList ? { codeList: seen.codeList } : {}),
    ...(seen.mask ? { mask: seen.mask } : {}),
    grade: seen.grade,
    sensitivity,
    ...(isHollow(column, facts, complete)
      ? { keep: false, semantic, confidence: 0.9, reason: '没有列名，也没有取值，建议不入库' }
      : { keep: true, semantic, confidence, reason: key === null ? reason : `${reason}；${key}` }),
  }
}

/** A blank column of a sheet, beside or between the others. */
function isHollow({ title }: Column, facts: ColumnFacts | undefined, complete: boolean): boolean {
  return complete && facts !== undefined && facts.rows > 0 && facts.nulls === facts.rows && /^col_\d+$/.test(title)
}

/** The catalogue has no two items of one title: the second x is x（2）. */
function distinctTitles(titles: string[]): string[] {
  const used = new Set<string>()
  return titles.map((title) => {
    let one = title
    for (let n = 2; used.has(one); n++) one = `${title.slice(0, 90)}（${n}）`
    used.add(one)
    return one
  })
}

/** Personal, and a quantity all the same. */
const MEASURES = new Set(['height', 'weight', 'age', 'salary', 'unknown'])

function isIdentifier({ sensitivity, codeList, semantic }: Recognition): boolean {
  if (MEASURES.has(semantic)) return false
  return sensitivity !== 'none' || codeList !== null || /(_code|_number|_id|uscc)$/.test(semantic)
}

function abstractOf(providerName: string, title: string, columns: readonly ProposedColumn[]): string {
  const names = columns.slice(0, 6).map((c) => c.title)
  const rest = columns.length > names.length ? '等' : ''
  return `${providerName}的${title}，共 ${columns.length} 个信息项：${names.join('、')}${rest}。`.slice(0, 256)
}
