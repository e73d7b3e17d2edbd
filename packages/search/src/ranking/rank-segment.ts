import { AnyFinder } from '../query/any-finder.ts'
import { END, type Finder, type Found, type Lists, WINDOW } from '../query/finder.ts'
import { openFinder } from '../query/open-finder.ts'
import type { Clause } from '../query/query.ts'
import { boostOf, coreOf, sizeOf } from '../segment/document-weight.ts'
import type { Segment } from '../segment/segment.ts'
import type { Admission } from './admission.ts'
import { addFound, addMust, type Batch, createBatch, keepFound, keepHeavy, startBatch } from './batch.ts'
import type { RankRequest } from './request.ts'
import type { TopList } from './top-list.ts'
import { lift, LOOSE_SHARE, MOST_BONUS, MOST_BOOST, nameBonus } from './weigh.ts'

/** A clause with its documents in one segment. */
export interface Part {
  clause: Clause
  finder: Finder
  rarity: number
}

const batch = createBatch()
const looked = new Uint32Array(WINDOW)

/** The documents of one segment, window by window: found, admitted and counted, scored. */
export function rankSegment(
  segment: Segment,
  parts: Part[],
  request: RankRequest,
  admission: Admission,
  top: TopList,
  lists: Lists,
): void {
  const of = (role: Clause['role']) => parts.filter((part) => part.clause.role === role)
  // the rarest word first: the others are only looked up where it stands
  const must = of('must').toSorted((a, b) => b.rarity - a.rarity)
  const may = of('may')
  const banned = of('not')
  const walker = openWalker(segment, must, request, lists)
  const whole = LOOSE_SHARE * must.reduce((sum, part) => sum + part.rarity, 0)
  const put = openPut(segment, request, top)
  for (let start = walker.nextFrom(0); start < segment.documents; start = walker.nextFrom(start + WINDOW)) {
    const found = walker.gather(start, Math.min(start + WINDOW, segment.documents))
    startBatch(batch, found, must.length + may.length > 0)
    for (const part of must) takeMust(part, walker === part.finder ? found : undefined, request)
    if (request.loose) keepHeavy(batch, whole)
    for (const { finder } of banned) keepFound(batch, finder.probe(batch.documents, batch.count), false)
    admission.admit(batch)
    if (batch.count === 0) continue
    for (const { finder, rarity } of may) addFound(batch, finder.probe(batch.documents, batch.count), rarity)
    put(batch)
  }
}

/** One word that must be there: in its place, or, when words may be missing, counted where it is. */
function takeMust({ finder, rarity, clause }: Part, gathered: Found | undefined, request: RankRequest): void {
  if (batch.count === 0) return
  const found = gathered ?? finder.probe(batch.documents, batch.count)
  addMust(batch, found, rarity, request.nameField)
  if (!gathered && (!request.loose || clause.strict)) keepFound(batch, found, true)
}

/** Gives the documents to look at: those of the rarest word; when words may be missing, those with one of them. */
function openWalker(segment: Segment, must: Part[], request: RankRequest, lists: Lists): Finder {
  const [rarest] = must
  if (!rarest) return everyDocument(segment, lists)
  if (!request.loose) return rarest.finder
  const open = ({ match, fields }: Clause) => openFinder(segment, match, fields, request.nameField, lists)
  return new AnyFinder(
    must.map(({ clause }) => ({ finder: open(clause), weight: 1 })),
    lists,
  )
}

function standsAt(texts: Buffer, start: number, text: Buffer): boolean {
  return text.compare(texts, start, start + text.length) === 0
}

/** Scores what was admitted and gives the best to the list. */
function openPut(segment: Segment, { query }: RankRequest, top: TopList): (batch: Batch) => void {
  const { starts, bytes } = segment.names
  const { weights } = segment
  const whole = Buffer.from(query.whole)
  const names = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return ({ documents, sums, named, count }) => {
    // first and alone: so the processor waits for many documents at once
    for (let i = 0; i < count; i++) looked[i] = weights[documents[i] as number] as number
    for (let i = 0; i < count; i++) {
      let score = sums[i] as number
      if (score + (named[i] === 1 ? MOST_BONUS : 0) + MOST_BOOST < top.least) continue
      const document = documents[i] as number
      const weight = looked[i] as number
      if (named[i] === 1 && whole.length > 0) {
        const same = sizeOf(weight) === whole.length && standsAt(names, starts[document] as number, whole)
        score += nameBonus(query.core, coreOf(weight), same)
      }
      score += lift(boostOf(weight))
      if (top.admits(score)) top.add(segment, document, score)
    }
  }
}

function everyDocument(segment: Segment, lists: Lists): Finder {
  const found = lists.take()
  return {
    size: segment.documents,
    nextFrom: (from) => (from < segment.documents ? from : END),
    gather(start, end) {
      found.count = end - start
      for (let i = 0; i < found.count; i++) found.documents[i] = start + i
      return found
    },
    probe: () => found,
  }
}
