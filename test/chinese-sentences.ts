import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

const HAN = /\p{Script=Han}/u
const AWAY = new Set(['node_modules', 'test', 'dist', 'generated'])

/** A Chinese text of the source as the tables of English know it: what is put in stands as `{}`. */
export interface Found {
  file: string
  text: string
}

/** Files of the source that may say something to people: no tests, no error tables (they hold both languages), no SQL. */
export function sources(root: string): string[] {
  return readdirSync(root, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.split('/').some((step) => AWAY.has(step)))
    .filter((path) => !/(?:\.test|\.sql|\.store|errors)\.ts$/.test(path))
}

/** Chinese texts in a file, but for those that have their English beside them and those of the API document. */
export function chineseTexts(file: string, text = readFileSync(file, 'utf8')): Found[] {
  if (!HAN.test(text)) return []
  const found: Found[] = []
  const visit = (node: ts.Node): void => {
    if (hasItsReaders(node)) return
    const rest = documented(node)
    if (rest) return visit(rest)
    if (ts.isStringLiteralLike(node) && HAN.test(node.text)) found.push({ file, text: node.text })
    if (ts.isTemplateExpression(node)) {
      const parts = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)]
      if (parts.some((part) => HAN.test(part))) found.push({ file, text: parts.join('{}') })
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true))
  return found
}

/** Summaries of routes, and `zh`, beside which stands `en`. */
function hasItsReaders(node: ts.Node): boolean {
  return ts.isPropertyAssignment(node) && /^(?:zh|summary|description)$/.test(node.name.getText())
}

/** What `describe` and `meta` tell of a schema, and a file of the API, is for readers of the API document. */
function documented(node: ts.Node): ts.Node | null {
  if (!ts.isCallExpression(node)) return null
  const name = ts.isPropertyAccessExpression(node.expression) ? node.expression.name.text : node.expression.getText()
  return /^(?:describe|meta|fileOf)$/.test(name) ? node.expression : null
}
