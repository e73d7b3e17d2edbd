/** The cause of tickets that a rule opens. */
export const causeOf = (rule: string): string => `rule:${rule}`

/** The rule behind a cause, null where there is none. */
export const ruleOf = (cause: string): string | null => (cause.startsWith('rule:') ? cause.slice(5) : null)
