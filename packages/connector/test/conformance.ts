import { expect, test } from 'vitest'
import { bucketOf, createDigest, type Row, type Source, type TableRef } from '../src/index.ts'
import { byId, parseCsv, people as everything, poisoned as trap, type Truth, typesOf } from './truth.ts'

/** What a kind of source lends to the suite. */
export interface Bench {
  /** the reader that the platform would use */
  source: Source
  /** where the truth of that name lies */
  at(truth: Truth): TableRef
  /** a reader of an account that may write; absent where the source cannot tell */
  writer?(): Promise<Source>
  /** a new source over a table of `rows` rows, and a way to make it die */
  mortal(rows: number): Promise<{ source: Source; table: TableRef; die(): void | Promise<void> }>
}

const readAll = async (
  source: Source,
  table: TableRef,
  options: Parameters<Source['read']>[1] = {},
): Promise<Row[]> => {
  const pieces: Buffer[] = []
  for await (const piece of source.read(table, options)) pieces.push(piece)
  return parseCsv(Buffer.concat(pieces).toString('utf8')).sort(byId)
}

const digestOf = (rows: readonly Row[], columns: readonly string[]) => {
  const sum = createDigest()
  for (const row of rows) sum.add(columns.map((name) => row[name] ?? null))
  return sum.digest()
}

/** What every source of tables must do, whatever it is made of. `truth` is given by a kind that cannot hold every name and empty text. */
export function conformance(
  open: () => Bench,
  { people, poisoned }: { people: Truth; poisoned: Truth } = { people: everything, poisoned: trap },
): void {
  const names = people.columns.map(({ name }) => name)
  const last = names.at(-1) as string
  const idsOf = (rows: readonly Row[]) => rows.map(({ id }) => id)

  test('lists tables by their true names, poisoned ones too', async () => {
    const { source, at } = open()
    const found = await source.tables()
    for (const truth of [people, poisoned])
      expect(found.map(({ schema, name }) => ({ schema, name }))).toContainEqual(at(truth))
  })

  test('describes columns in order with a type that holds every value, and the key', async () => {
    const { source, at } = open()
    const columns = await source.describe(at(people))
    expect(columns.map(({ name }) => name)).toEqual(names)
    expect(typesOf(columns)).toEqual(Object.fromEntries(people.columns.map(({ name, type }) => [name, type])))
    expect(columns[0]).toMatchObject({ name: 'id', key: 1 })
    await expect(source.describe({ ...at(people), name: 'no_such' })).rejects.toMatchObject({
      code: 'CONNECTOR_TABLE_NOT_FOUND',
    })
  })

  test('samples a few rows as texts', async () => {
    const { source, at } = open()
    const rows = await source.sample(at(people), 5)
    expect(rows).toHaveLength(5)
    for (const row of rows) expect(people.rows).toContainEqual(row)
  })

  test('a full reading is the truth: empty and missing, every digit, every sign', async () => {
    const { source, at } = open()
    expect(await readAll(source, at(people))).toEqual(people.rows)
    expect(await readAll(source, at(poisoned))).toEqual(poisoned.rows)
    const two = await readAll(source, at(people), { columns: [last, 'id'] })
    expect(two[0]).toEqual({ [last]: people.rows[0]?.[last], id: '1' })
    await expect(readAll(source, at(people), { columns: ['nope'] })).rejects.toMatchObject({
      code: 'CONNECTOR_COLUMN_NOT_FOUND',
    })
  })

  test('reads by watermark: bounds inside or outside, in order when asked', async () => {
    const { source, at } = open()
    const where = { after: { column: 'id', value: '5' }, until: { column: 'id', value: '9', inclusive: true } }
    expect(idsOf(await readAll(source, at(people), { where }))).toEqual(['6', '7', '8', '9'])
    expect(await source.highest(at(people), 'id')).toBe('299')
    const seen = { after: { column: 'seen', value: '2026-03-02 09:00:00' } }
    expect(idsOf(await readAll(source, at(people), { where: seen }))).toEqual(['10'])
    const big = { after: { column: 'big', value: '9223372036854775806' } }
    expect(idsOf(await readAll(source, at(people), { where: big }))).toEqual(['6'])
    const equals = [{ column: 'name', value: '第3组' }]
    expect(await readAll(source, at(people), { where: { equals } })).toHaveLength(29)
    const nothing = [{ column: 'name', value: null }]
    const nameless = people.rows.filter(({ name }) => name === null)
    expect(idsOf(await readAll(source, at(people), { where: { equals: nothing } }))).toEqual(idsOf(nameless))
    const poison = [{ column: last, value: `' or 1=1 --\\` }]
    expect(await readAll(source, at(people), { where: { equals: poison } })).toEqual([])
  })

  test('the digest of the source is that of the rows read, whole, in part and by bucket', async () => {
    const { source, at } = open()
    expect(await source.digest(at(people))).toEqual(digestOf(people.rows, names))
    const part = ['name', 'amount']
    expect(await source.digest(at(people), { columns: part })).toEqual(digestOf(people.rows, part))
    const empty = people.rows.map((row) => Object.fromEntries(names.map((name) => [name, row[name] || null])))
    expect(await source.digest(at(people), { emptyIsNull: true })).toEqual(digestOf(empty, names))
    const buckets = await source.digestBy(at(people), { columns: ['id'], buckets: 8 })
    expect(buckets.reduce((sum, { rows }) => sum + rows, 0)).toBe(people.rows.length)
    for (const { part: bucket, ...digest } of buckets) {
      const mine = people.rows.filter(({ id }) => bucketOf([id ?? null], 8) === Number(bucket))
      expect(digest).toEqual(digestOf(mine, names))
      const where = { bucket: { columns: ['id'], of: 8, is: [Number(bucket)] } }
      expect(await readAll(source, at(people), { where, columns: names })).toEqual(mine)
    }
    for (const emptyIsNull of [false, true]) {
      const options = { columns: names, emptyIsNull }
      const inBucket = (row: Row) =>
        bucketOf(
          names.map((name) => (emptyIsNull ? row[name] || null : (row[name] ?? null))),
          16,
        )
      const own = await source.digestBy(at(people), { columns: names, buckets: 16 }, options)
      expect(own.reduce((sum, { hash }) => BigInt.asUintN(64, sum + BigInt(`0x${hash}`)), 0n)).toBe(
        BigInt(`0x${(await source.digest(at(people), options)).hash}`),
      )
      for (const { part: bucket, rows } of own)
        expect(rows).toBe(people.rows.filter((row) => inBucket(row) === Number(bucket)).length)
      const where = { bucket: { columns: names, of: 16, is: [3, 11], emptyIsNull } }
      expect(await readAll(source, at(people), { where, columns: names })).toEqual(
        people.rows.filter((row) => [3, 11].includes(inBucket(row))),
      )
    }
    const groups = await source.digestBy(at(people), { column: 'name' }, { columns: ['id'] })
    const third = people.rows.filter(({ name }) => name === '第3组')
    expect(groups.find(({ part }) => part === '第3组')).toMatchObject(digestOf(third, ['id']))
    const none = { where: { equals: [{ column: 'id', value: '-1' }] } }
    expect(await source.digest(at(people), none)).toEqual({ rows: 0, hash: '0000000000000000' })
  })

  test('one altered, lost or doubled row changes the digest', async () => {
    const { source, at } = open()
    const { hash } = await source.digest(at(people))
    const altered = people.rows.map((row) => (row.id === '6' ? { ...row, amount: '12345678901234567890.123457' } : row))
    expect(digestOf(altered, names).hash).not.toBe(hash)
    expect(digestOf(people.rows.slice(1), names).hash).not.toBe(hash)
    expect(digestOf([...people.rows, people.rows[0] as Row], names).hash).not.toBe(hash)
  })

  test('everything inside `consistent` is one moment', async () => {
    const { source, at } = open()
    const seen = await source.consistent(async (moment) => ({
      digest: await moment.digest(at(people)),
      rows: await readAll(moment, at(people)),
      again: await moment.digest(at(people)),
    }))
    expect(seen.again).toEqual(seen.digest)
    expect(digestOf(seen.rows, names)).toEqual(seen.digest)
  })

  test('a source that dies midway is an error, never a short success', async () => {
    const { source, table, die } = await open().mortal(60_000)
    const reading = (async () => {
      let pieces = 0
      for await (const _ of source.read(table)) if (++pieces === 3) await die()
      return pieces
    })()
    await expect(reading).rejects.toMatchObject({ code: expect.stringMatching(/^(CONNECTOR|OUTBOUND)_/) })
    await source.close()
  })

  test('stops when told to, with the reason that was given', async () => {
    const { source, at } = open()
    const stop = new AbortController()
    const reading = (async () => {
      for await (const _ of source.read(at(people), { signal: stop.signal })) stop.abort(new Error('cancelled'))
    })()
    await expect(reading).rejects.toThrow('cancelled')
    await expect(readAll(source, at(people), { signal: AbortSignal.abort(new Error('never')) })).rejects.toThrow(
      'never',
    )
    expect(await readAll(source, at(people), { columns: ['id'] })).toHaveLength(people.rows.length)
  })

  test('notices an account that could write', async () => {
    const { source, writer } = open()
    if (!writer) return expect(await source.canWrite()).toBeNull()
    expect(await source.canWrite()).toBe(false)
    const other = await writer()
    expect(await other.canWrite()).toBe(true)
    await other.close()
  })
}
