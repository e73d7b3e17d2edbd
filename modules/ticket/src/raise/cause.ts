/** The cause of tickets that a rule opens. */
export const causeOf = (rule: string): string => `rule:${rule}`
