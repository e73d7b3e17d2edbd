/**
 * A name for an operation that names none itself: the method and the words of its address, e.g. `GET /v1/catalogue/entries/{id}` →
 * `getCatalogueEntriesById`. Two addresses never get the same name as long as they differ in more than punctuation.
 */
export function operationId(method: string, path: string): string {
  const words = path
    .replace(/^\/v1\//, '')
    .split('/')
    .flatMap((part) => (/^[:{]/.test(part) ? ['by', ...wordsOf(part)] : wordsOf(part)))
  return method.toLowerCase() + words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
}

function wordsOf(text: string): string[] {
  return text.split(/[^A-Za-z0-9]+/).filter(Boolean)
}
