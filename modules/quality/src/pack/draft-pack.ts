import { parseFormat } from '@shuyuan/gb'
import type { Element } from '@shuyuan/standards'
import { readFileSync } from 'node:fs'
import { findItem } from '../library/bundled-library.ts'
import type { Pack, PackRule } from './pack.ts'

type Extra = { library: string; severity?: PackRule['severity']; with?: string[] }
const extras = JSON.parse(readFileSync(new URL('../../data/packs.json', import.meta.url), 'utf8')) as Record<
  string,
  Extra[]
>

const LONGEST = 4000

/**
 * The pack 规则包 an element has by its definition alone: identifier check, code list, date, number and text rules by type and format, and
 * what `data/packs.json` adds for its meaning. `named` gives the element of a meaning. Pure.
 */
export function draftPack(element: Element, named: ReadonlyMap<string, string>): Pack {
  const added = (element.semantic ? (extras[element.semantic] ?? []) : []).flatMap((extra): PackRule[] => {
    const others = (extra.with ?? []).map((meaning) => named.get(meaning))
    const known = others.every((other): other is string => other !== undefined)
    return known ? [packRule(extra.library, {}, extra.severity, others)] : []
  })
  const rules = [...byDefinition(element), ...added]
  const seen = new Set<string>()
  return {
    element: element.id,
    version: 0,
    rules: rules.filter((r) => {
      const same = `${r.library}:${r.with.join(',')}`
      return !seen.has(same) && seen.add(same)
    }),
    note: '按数据元的定义生成',
    editedBy: 'system',
    editedAt: null,
  }
}

function packRule(
  library: string,
  params: Record<string, unknown> = {},
  severity?: PackRule['severity'],
  others: string[] = [],
): PackRule {
  const item = findItem(library)
  return {
    library,
    params: { ...item?.params, ...params },
    severity: severity ?? item?.severity ?? 'error',
    weight: 1,
    tolerance: null,
    with: others,
  }
}

function byDefinition(element: Element): PackRule[] {
  const own = element.identifier ? findItem(`id-${element.identifier.replaceAll('_', '-')}`) : null
  if (own) return [packRule(own.id)]
  if (element.codeList) return [packRule('code-list', { codeList: element.codeList })]
  if (element.dataType.startsWith('日期')) return byDate(element)
  const format = parseFormat(element.format)
  if (element.dataType === '数值型') {
    const digits = format?.max ?? 18
    return [packRule('precision', { digits: Math.min(38, digits), scale: format?.decimals ?? 0 })]
  }
  const hygiene = [packRule('no-control-char', {}, 'warning'), packRule('no-edge-space', {}, 'warning')]
  if (!format || format.max === null || format.max > LONGEST) return hygiene
  const form =
    format.kind === 'c'
      ? packRule('length', { min: format.min || 1, max: format.max })
      : packRule('format', { format: element.format })
  return [form, ...hygiene]
}

function byDate({ format }: Element): PackRule[] {
  // years and months have rules of their own, by meaning
  if (format === 'YYYY' || format === 'YYYYMM') return []
  const type = format.includes('hh') ? 'datetime' : 'date'
  return [packRule('type-castable', { type }), packRule('date-range', { min: '1850-01-01', max: '2999-12-31' })]
}
