import { PAGE, type Position, type Reading, type ReadPage } from './reading.ts'

/** Entries of one document in pages, skipping what an earlier run has done. */
export async function* pagesOf<T>(
  entries: AsyncIterable<T> | Iterable<T>,
  { url, done }: Position,
  map: (entry: T) => Reading,
): AsyncGenerator<ReadPage> {
  let seen = 0
  let readings: Reading[] = []
  for await (const entry of entries) {
    if (++seen <= done) continue
    readings.push(map(entry))
    if (readings.length < PAGE) continue
    yield { readings, next: { url, done: seen } }
    readings = []
  }
  if (readings.length > 0) yield { readings, next: { url, done: seen } }
}
