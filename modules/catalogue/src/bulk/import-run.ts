import { inTx } from '@shuyuan/db'
import { findOrg, listOrgs, type Org } from '@shuyuan/identity'
import type { JobContext } from '@shuyuan/jobs'
import { AppError } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import type { CatalogueDeps } from '../deps.ts'
import { submitEntry } from '../entry/submit-entry.ts'
import { error } from '../errors.ts'
import { cellFaults } from './cell-faults.ts'
import type { SheetColumn } from './column.ts'
import type { SheetEntry } from './group-rows.ts'
import type { Outcome } from './import.ts'
import { listNoted, noteEntry } from './import.store.ts'
import { makeDraft, textOf } from './make-draft.ts'
import { findByCode, findByName, findNames } from './names.store.ts'
import type { Names } from './read-cell.ts'
import type { CellFault } from './sheet.ts'
import { entryAsItIs, takeEntry } from './take-entry.ts'

/** 预检 · 整批, nothing unless all is right · 逐条, what is right. */
export type Mode = 'check' | 'all' | 'rows'

const TELL_EVERY = 5

/** Ends a transaction without being a refusal. */
class Discard extends Error {
  readonly outcome: Outcome
  constructor(outcome: Outcome) {
    super('discarded')
    this.outcome = outcome
  }
}

interface Work {
  import: string
  mode: Mode
  submit: boolean
  subject: Subject
  /** who filled the sheet in for the department, null when it did so itself */
  enteredBy: string | null
  places: ReadonlyMap<SheetColumn, number>
  entries: SheetEntry[]
  faults: CellFault[]
}

/** One walk over the entries of a sheet: what becomes of each, and what is wrong with it. */
export class ImportRun {
  readonly faults: CellFault[]
  readonly #deps: CatalogueDeps
  readonly #context: Pick<JobContext, 'progress' | 'signal'>
  readonly #work: Work
  /** rows with a cell that could not be read */
  readonly #wrongRows: ReadonlySet<number>
  readonly #orgs = new Map<string, Org | null>()
  readonly #names = new Map<string, Names>()
  readonly #seen = new Map<string, number>()
  readonly #counts = { created: 0, changed: 0, unchanged: 0, refused: 0 }

  constructor(deps: CatalogueDeps, context: Pick<JobContext, 'progress' | 'signal'>, work: Work) {
    this.#deps = deps
    this.#context = context
    this.#work = work
    this.faults = work.faults
    this.#wrongRows = new Set(work.faults.map(({ row }) => row))
  }

  /** Entry by entry; what is wrong is left out and told. */
  async each() {
    const done = new Map(
      (await listNoted(this.#deps.db, this.#work.import)).map(({ rowNo, outcome }) => [rowNo, outcome]),
    )
    await this.#walk(async (entry) => {
      const known = done.get(entry.row)
      if (known) this.#counts[known]++
      else await this.#one(this.#deps, entry)
    })
    return this.#counts
  }

  /** One transaction; the first wrong entry is told with all others that are wrong, and nothing stays. */
  async whole() {
    await inTx(this.#deps.db, async (tx) => {
      await this.#walk((entry) => this.#one({ ...this.#deps, db: tx }, entry))
      if (this.faults.length > 0) throw new Discard('unchanged')
    }).catch((cause: unknown) => {
      if (!(cause instanceof Discard)) throw cause
      Object.assign(this.#counts, { created: 0, changed: 0, unchanged: 0, refused: this.#work.entries.length })
    })
    return this.#counts
  }

  async #walk(take: (entry: SheetEntry) => Promise<void>): Promise<void> {
    const { entries } = this.#work
    for (const [i, entry] of entries.entries()) {
      this.#context.signal.throwIfAborted()
      await take(entry)
      if (i % TELL_EVERY === 0) await this.#context.progress(i, entries.length, textOf(entry.cells, 'name'))
    }
    await this.#context.progress(entries.length, entries.length)
  }

  async #one(deps: CatalogueDeps, entry: SheetEntry): Promise<void> {
    const { places, mode, subject } = this.#work
    const refuse = (faults: CellFault[]) => {
      this.faults.push(...faults)
      this.#counts.refused++
    }
    if ([entry, ...entry.items].some(({ row }) => this.#wrongRows.has(row))) {
      this.#counts.refused++
      return
    }
    try {
      const said = textOf(entry.cells, 'provider')
      const org = await this.#org(deps, said === '' ? (subject.org ?? '') : said)
      if (!org) throw error('CATALOGUE_ORG_NOT_FOUND', { org: said })
      const [code, name] = [textOf(entry.cells, 'code'), textOf(entry.cells, 'name')]
      this.#assertOnce(`${org.id} ${code || name}`, entry)
      const id = code === '' ? await findByName(deps.db, org.id, name) : await findByCode(deps.db, code)
      if (code !== '' && id === undefined) throw error('CATALOGUE_IMPORT_CODE', { code })
      const now = await entryAsItIs(deps, id)
      const draft = makeDraft(entry, now, await this.#namesOf(deps, org.id), places)
      if (draft.faults.length > 0) return refuse(draft.faults)
      const input = { provider: org.id, now, draft }
      this.#counts[await this.#take(deps, entry, input, mode)]++
    } catch (cause) {
      if (!(cause instanceof AppError)) throw cause
      refuse(cellFaults(cause, entry, places))
    }
  }

  async #take(
    deps: CatalogueDeps,
    entry: SheetEntry,
    input: Parameters<typeof takeEntry>[2],
    mode: Mode,
  ): Promise<Outcome> {
    const { subject, submit, enteredBy } = this.#work
    const work = inTx(deps.db, async (tx) => {
      const inside = { ...deps, db: tx }
      const { outcome, head } = await takeEntry(inside, subject, input)
      if (mode === 'check') throw new Discard(outcome)
      const { id, version, revision } = head
      // before the review begins, which asks who filled the version in
      await noteEntry(tx, { import: this.#work.import, rowNo: entry.row, entry: id, version, outcome })
      if (outcome === 'unchanged') return outcome
      if (enteredBy !== null)
        await deps.evidence.record(tx, {
          kind: 'catalogue.entry.entered-for',
          actor: enteredBy,
          org: subject.org,
          object: id,
          detail: { import: this.#work.import, takenBy: subject.id, version },
        })
      if (submit) await submitEntry(inside, subject, { entry: id, revision })
      return outcome
    })
    return work.catch((cause: unknown) => {
      if (cause instanceof Discard) return cause.outcome
      throw cause
    })
  }

  #assertOnce(key: string, entry: SheetEntry): void {
    const first = this.#seen.get(key)
    if (first !== undefined) throw error('CATALOGUE_IMPORT_TWICE', { row: first })
    this.#seen.set(key, entry.row)
  }

  /** By id, 统一社会信用代码 or exact name. */
  async #org(deps: CatalogueDeps, said: string): Promise<Org | null> {
    const known = this.#orgs.get(said)
    if (known !== undefined) return known
    const named = async () => (await listOrgs(deps.db, { q: said })).items.find(({ name }) => name === said) ?? null
    const found = (await findOrg(deps.db, said)) ?? (await named())
    this.#orgs.set(said, found)
    return found
  }

  async #namesOf(deps: CatalogueDeps, org: string): Promise<Names> {
    const known = this.#names.get(org) ?? (await findNames(deps.db, org))
    this.#names.set(org, known)
    return known
  }
}
