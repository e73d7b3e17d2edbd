import { ident, text } from '@shuyuan/engine'
import type { Expression } from './expression.ts'
import { type Compiled, functions, type ValueType } from './function.sql.ts'
import { parseExpression } from './parse-expression.ts'

/** What the language needs to know of a column. */
export interface ExpressionColumn {
  name: string
  title: string
  type: 'text' | 'integer' | 'decimal' | 'boolean' | 'date' | 'datetime'
}

class Mistyped extends Error {}

const NAMES: Record<ValueType, string> = { number: '数字', text: '文字', date: '日期', boolean: '真假' }
const COLUMN_TYPES: Record<ExpressionColumn['type'], ValueType> = {
  text: 'text',
  integer: 'number',
  decimal: 'number',
  boolean: 'boolean',
  date: 'date',
  datetime: 'date',
}

type Answer<T> = ({ ok: true } & T) | { ok: false; reason: string }

/**
 * Compiles a condition of the language to one boolean engine expression. Columns are found by physical name or title; types are checked
 * here, so that the engine never meets a wrong one. Answers a reason in Chinese instead of throwing.
 */
export function compileExpression(
  source: string,
  columns: readonly ExpressionColumn[],
  today: string,
): Answer<{ sql: string }> {
  const value = compileValue(source, columns, today)
  if (!value.ok || value.type === 'boolean') return value
  return { ok: false, reason: `表达式应当是一个条件，却得出${NAMES[value.type]}` }
}

/** The same for a value of any type; the type says which. A date is an engine timestamp. */
export function compileValue(source: string, columns: readonly ExpressionColumn[], today: string): Answer<Compiled> {
  const parsed = parseExpression(source)
  if (!parsed.ok) return { ok: false, reason: `表达式${parsed.reason}` }
  try {
    return { ok: true, ...compile(parsed.tree, columns, today) }
  } catch (mistake) {
    if (mistake instanceof Mistyped) return { ok: false, reason: mistake.message }
    throw mistake
  }
}

function compile(tree: Expression, columns: readonly ExpressionColumn[], today: string): Compiled {
  const of = (inner: Expression) => compile(inner, columns, today)
  const as = (inner: Expression, type: ValueType, where: string) => convert(of(inner), type, where)
  const bool = (sql: string): Compiled => ({ sql: `(${sql})`, type: 'boolean' })
  switch (tree.op) {
    case 'number':
      return { sql: tree.value, type: 'number' }
    case 'text':
      return { sql: text(tree.value), type: 'text' }
    case 'boolean':
      return { sql: tree.value ? 'TRUE' : 'FALSE', type: 'boolean' }
    case 'column':
      return columnSql(tree.name, columns)
    case 'minus':
      return { sql: `(- ${as(tree.of, 'number', '“-”')})`, type: 'number' }
    case 'not':
      return bool(`NOT ${as(tree.of, 'boolean', '“not”')}`)
    case 'and':
    case 'or':
      return bool(
        `${as(tree.left, 'boolean', `“${tree.op}”`)} ${tree.op.toUpperCase()} ${as(tree.right, 'boolean', `“${tree.op}”`)}`,
      )
    case 'arithmetic': {
      const [left, right] = [as(tree.left, 'number', `“${tree.sign}”`), as(tree.right, 'number', `“${tree.sign}”`)]
      const divisor = tree.sign === '/' || tree.sign === '%' ? `nullif(${right}, 0)` : right
      return { sql: `(${left} ${tree.sign} ${divisor})`, type: 'number' }
    }
    case 'compare': {
      const [left, right] = alike(of(tree.left), of(tree.right))
      return bool(`${left} ${tree.sign} ${right}`)
    }
    // the value stands once: written twice, conditions within conditions would double with each level
    case 'between': {
      const [value, low, high] = alike(of(tree.of), of(tree.low), of(tree.high))
      return bool(`${value} BETWEEN ${low} AND ${high}`)
    }
    case 'in': {
      const value = of(tree.of)
      return bool(`${value.sql} IN (${tree.list.map((item) => convert(of(item), value.type, '“in”')).join(', ')})`)
    }
    case 'empty':
      return bool(`${of(tree.of).sql} IS NULL`)
    case 'call':
      return callSql(tree, of, today)
  }
}

function columnSql(name: string, columns: readonly ExpressionColumn[]): Compiled {
  const column = columns.find((c) => c.name === name) ?? columns.find((c) => c.title === name)
  if (!column) throw new Mistyped(`表达式中的列“${name}”不存在`)
  const type = COLUMN_TYPES[column.type]
  return { sql: column.type === 'date' ? `CAST(${ident(column.name)} AS TIMESTAMP)` : ident(column.name), type }
}

function callSql(
  call: Extract<Expression, { op: 'call' }>,
  of: (tree: Expression) => Compiled,
  today: string,
): Compiled {
  const form = Object.hasOwn(functions, call.name) ? functions[call.name] : undefined
  if (!form) throw new Mistyped(`没有函数“${call.name}”，可用的有：${Object.keys(functions).join('、')}`)
  const least = form.args.filter((a) => !a.endsWith('?')).length
  if (call.args.length < least || call.args.length > form.args.length)
    throw new Mistyped(`函数“${call.name}”应有 ${form.args.length} 个参数，却有 ${call.args.length} 个`)
  const args = call.args.map((arg, i) =>
    convert(of(arg), (form.args[i] as string).replace('?', '') as ValueType, `函数“${call.name}”`),
  )
  return { sql: `(${form.sql(args, today)})`, type: form.type }
}

function convert(value: Compiled, wanted: ValueType, where: string): string {
  if (value.type === wanted) return value.sql
  const form =
    wanted === 'number' && value.type === 'text'
      ? functions['number']
      : wanted === 'date' && value.type === 'text'
        ? functions['date']
        : undefined
  if (form) return form.sql([value.sql], '')
  if (wanted === 'text') return `CAST(${value.sql} AS VARCHAR)`
  throw new Mistyped(`表达式中${where}需要${NAMES[wanted]}，却得到${NAMES[value.type]}`)
}

/** All sides of a comparison in one type: a text beside a number or date is read as such. */
function alike<T extends Compiled[]>(...sides: T): { [K in keyof T]: string } {
  const type = sides.find((side) => side.type !== 'text')?.type ?? 'text'
  const odd = sides.find((side) => side.type !== type && (side.type !== 'text' || type === 'boolean'))
  if (odd) throw new Mistyped(`表达式不能比较${NAMES[type]}与${NAMES[odd.type]}`)
  return sides.map((side) => convert(side, type, '比较')) as { [K in keyof T]: string }
}
