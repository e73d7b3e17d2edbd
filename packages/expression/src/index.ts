export { compileExpression, compileValue, type ExpressionColumn } from './compile-expression.ts'
export type { Expression } from './expression.ts'
export { type Compiled, functionNames, type ValueType } from './function.sql.ts'
export { parseExpression } from './parse-expression.ts'
