import type { Expression } from './expression.ts'
import { type Token, tokenize } from './token.ts'

const WORDS: Record<string, string> = {
  and: 'and',
  且: 'and',
  并且: 'and',
  or: 'or',
  或: 'or',
  或者: 'or',
  not: 'not',
  非: 'not',
  in: 'in',
  属于: 'in',
  is: 'is',
  为: 'is',
  between: 'between',
  null: 'null',
  空: 'null',
  true: 'true',
  真: 'true',
  false: 'false',
  假: 'false',
}
const COMPARE = new Set(['=', '<>', '<', '<=', '>', '>='])
/** Deeper nesting is no rule a person reads; the limit also bounds the parser's own recursion. */
const DEPTH = 40
/** The engine takes minutes to plan a sum of a thousand parts. */
const MOST_SIGNS = 100

class Refusal extends Error {}

/** Parses the small rule language (README): columns, numbers, 'texts', + - * / %, comparisons, and/or/not, in, between, is null, functions. */
export function parseExpression(source: string): { ok: true; tree: Expression } | { ok: false; reason: string } {
  const cut = tokenize(source)
  if (!cut.ok) return cut
  try {
    return { ok: true, tree: readTokens(cut.tokens) }
  } catch (refusal) {
    if (refusal instanceof Refusal) return { ok: false, reason: refusal.message }
    throw refusal
  }
}

function readTokens(tokens: Token[]): Expression {
  let i = 0
  let depth = 0
  let signs = 0
  const peek = () => tokens[i] as Token
  const word = (token: Token = peek()) =>
    token.kind === 'name' && !token.quoted ? WORDS[token.text.toLowerCase()] : undefined
  const refuse = (wanted: string): never => {
    const token = peek()
    throw new Refusal(`第 ${token.at + 1} 个字符处应为${wanted}，却是“${token.kind === 'end' ? '结尾' : token.text}”`)
  }
  const isSign = (text: string) => peek().kind === 'sign' && peek().text === text
  const take = (text: string) => (isSign(text) ? i++ : refuse(`“${text}”`))
  const takeWord = (name: string) => {
    if (word() !== name) return false
    i++
    return true
  }
  const deeper = <T>(read: () => T): T => {
    if (++depth > DEPTH) throw new Refusal(`嵌套超过 ${DEPTH} 层`)
    const tree = read()
    depth--
    return tree
  }
  const chain = (next: () => Expression, fold: (left: Expression) => Expression | null) => {
    let left = next()
    for (let more = fold(left); more; more = fold(left)) left = more
    return left
  }
  const list = (): Expression[] => {
    take('(')
    const items: Expression[] = []
    if (!isSign(')')) {
      items.push(or())
      while (isSign(',')) {
        i++
        items.push(or())
      }
    }
    take(')')
    return items
  }

  const or = (): Expression =>
    deeper(() => chain(and, (left) => (takeWord('or') ? { op: 'or', left, right: and() } : null)))
  const and = (): Expression =>
    chain(negation, (left) => (takeWord('and') ? { op: 'and', left, right: negation() } : null))
  const negation = (): Expression => (takeWord('not') ? deeper(() => ({ op: 'not', of: negation() })) : comparison())
  const comparison = (): Expression => {
    const left = sum()
    const token = peek()
    if (token.kind === 'sign' && COMPARE.has(token.text)) {
      i++
      return { op: 'compare', sign: token.text as '=', left, right: sum() }
    }
    if (takeWord('is')) {
      const negated = takeWord('not')
      if (!takeWord('null')) refuse('“空”')
      return negated ? { op: 'not', of: { op: 'empty', of: left } } : { op: 'empty', of: left }
    }
    const negated = word() === 'not' && takeWord('not')
    const found = membership(left)
    if (!found) return negated ? refuse('“in”或“between”') : left
    return negated ? { op: 'not', of: found } : found
  }
  const membership = (of: Expression): Expression | null => {
    if (takeWord('in')) {
      const items = list()
      if (items.length === 0 || items.length > 1000) throw new Refusal('“in”后面应有 1 到 1000 个值')
      return { op: 'in', of, list: items }
    }
    if (!takeWord('between')) return null
    const low = sum()
    if (!takeWord('and')) refuse('“and”')
    return { op: 'between', of, low, high: sum() }
  }
  const signed = (wanted: string, left: Expression, next: () => Expression): Expression | null => {
    const token = peek()
    if (token.kind !== 'sign' || !wanted.includes(token.text)) return null
    i++
    if (++signs > MOST_SIGNS) throw new Refusal(`的运算符超过 ${MOST_SIGNS} 个`)
    return { op: 'arithmetic', sign: token.text as '+', left, right: next() }
  }
  const sum = (): Expression => chain(product, (left) => signed('+-', left, product))
  const product = (): Expression => chain(atom, (left) => signed('*/%', left, atom))
  const atom = (): Expression => {
    const token = peek()
    if (isSign('-')) {
      i++
      return deeper(() => ({ op: 'minus', of: atom() }))
    }
    if (isSign('(')) {
      i++
      const inner = or()
      take(')')
      return inner
    }
    if (token.kind === 'number' || token.kind === 'text') {
      i++
      return { op: token.kind, value: token.text }
    }
    const reserved = word()
    if (token.kind !== 'name' || (reserved && reserved !== 'true' && reserved !== 'false'))
      return refuse('列名、数字、文字或函数')
    i++
    if (reserved) return { op: 'boolean', value: reserved === 'true' }
    return !token.quoted && isSign('(')
      ? { op: 'call', name: token.text.toLowerCase(), args: list() }
      : { op: 'column', name: token.text }
  }

  const tree = or()
  if (peek().kind !== 'end') refuse('结尾')
  return tree
}
