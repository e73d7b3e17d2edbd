export type Token =
  | { kind: 'number'; text: string; at: number }
  | { kind: 'text'; text: string; at: number }
  | { kind: 'name'; text: string; quoted: boolean; at: number }
  | { kind: 'sign'; text: string; at: number }
  | { kind: 'end'; text: ''; at: number }

const SIGNS: Record<string, string> = {
  '≤': '<=',
  '≥': '>=',
  '≠': '<>',
  '!=': '<>',
  '==': '=',
  '（': '(',
  '）': ')',
  '，': ',',
  '×': '*',
  '÷': '/',
  '＝': '=',
  '＞': '>',
  '＜': '<',
}

// number | 'text' | "column" or [column] or `column` | bare name, or $1 for a column known by its place | sign
const FORM =
  /\s*(?:(\d{1,15}(?:\.\d{1,15})?)(?![\p{L}\d_.])|'((?:[^'\0]|'')*)'|"([^"\0]+)"|\[([^\]\0]+)\]|`([^`\0]+)`|(\$[1-9][0-9]?(?![\p{L}\p{N}_])|[\p{L}_][\p{L}\p{N}_]*)|(<=|>=|<>|!=|==|[=<>+\-*/%(),≤≥≠（），×÷＝＞＜]))/uy

/** Cuts an expression into tokens; a reason in Chinese when a character has no place in the language. */
export function tokenize(source: string): { ok: true; tokens: Token[] } | { ok: false; reason: string } {
  const tokens: Token[] = []
  const end = source.trimEnd().length
  let at = 0
  while (at < end) {
    FORM.lastIndex = at
    const found = FORM.exec(source)
    if (!found) return { ok: false, reason: `第 ${at + 1} 个字符处看不懂：“${source.slice(at, at + 10).trim()}”` }
    const [, number, text, double, square, back, name, sign] = found
    const column = double ?? square ?? back
    if (number !== undefined) tokens.push({ kind: 'number', text: number, at })
    else if (text !== undefined) tokens.push({ kind: 'text', text: text.replaceAll("''", "'"), at })
    else if (column !== undefined) tokens.push({ kind: 'name', text: column, quoted: true, at })
    else if (name !== undefined) tokens.push({ kind: 'name', text: name, quoted: false, at })
    else tokens.push({ kind: 'sign', text: SIGNS[sign as string] ?? (sign as string), at })
    at = FORM.lastIndex
  }
  tokens.push({ kind: 'end', text: '', at: end })
  return { ok: true, tokens }
}
