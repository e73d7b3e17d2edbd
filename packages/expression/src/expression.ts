/** A parsed expression. Nothing of the source text reaches the engine but names, numbers and texts, each quoted anew. */
export type Expression =
  | { op: 'number'; value: string }
  | { op: 'text'; value: string }
  | { op: 'boolean'; value: boolean }
  | { op: 'column'; name: string }
  | { op: 'not' | 'minus'; of: Expression }
  | { op: 'and' | 'or'; left: Expression; right: Expression }
  | { op: 'arithmetic'; sign: '+' | '-' | '*' | '/' | '%'; left: Expression; right: Expression }
  | { op: 'compare'; sign: '=' | '<>' | '<' | '<=' | '>' | '>='; left: Expression; right: Expression }
  | { op: 'between'; of: Expression; low: Expression; high: Expression }
  | { op: 'in'; of: Expression; list: Expression[] }
  | { op: 'empty'; of: Expression }
  | { op: 'call'; name: string; args: Expression[] }
