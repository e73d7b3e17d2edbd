const QUOTE = 34
const COLON = 58
const LONGEST_KEY = 200

/** Where a JSON text has got to, sign by sign: the names of the objects around, as long as no list is among them. */
export function followPath() {
  const keys: string[] = []
  /** depth at which a list was entered that is not looked into; 0 = none */
  let passing = 0
  let depth = 0
  let inString = false
  let escaped = false
  let text = ''
  return {
    take(code: number): void {
      if (inString) {
        if (code === QUOTE && !escaped) inString = false
        else if (text.length < LONGEST_KEY) text += String.fromCharCode(code)
        escaped = code === 92 && !escaped
        return
      }
      if (code === QUOTE) {
        inString = true
        text = ''
      } else if (code === COLON) keys[depth] = text
      else if (code === 123 || code === 91) {
        depth++
        if (code === 91 && passing === 0) passing = depth
      } else if (code === 125 || code === 93) {
        if (passing === depth) passing = 0
        depth--
      }
    },
    /** path of the list that has just begun (`data.list`, empty at the top), or null inside another list */
    list: (): string | null => (passing === depth ? keys.slice(1, depth).join('.') : null),
    get depth(): number {
      return depth
    },
  }
}
