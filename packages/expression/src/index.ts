import { defineSentences } from '@shuyuan/kernel'
import english from './english.json' with { type: 'json' }

export { compileExpression, compileValue } from './compile-expression.ts'
export type { Expression } from './expression.ts'
export { namedColumns } from './named-columns.ts'
export { parseExpression } from './parse-expression.ts'

defineSentences(english)
