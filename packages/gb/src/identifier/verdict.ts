/** The answer of a check. `reason` and `warning` are Chinese sentences that never quote the value: it may be personal data. */
export interface Verdict {
  valid: boolean
  /** why it is not valid */
  reason?: string
  /** valid, but look at it */
  warning?: string
  /** the value as it should be stored: half-width, no blanks, upper case, current form; the folded input when not valid */
  normalized: string
}
