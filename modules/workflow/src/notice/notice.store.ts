import type { Db, Tables, Tx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import { type ExpressionBuilder, sql } from 'kysely'
import type { Notice } from './notice.ts'

declare module '@shuyuan/db' {
  interface Tables {
    'workflow.notice': Notice
    'workflow.noticeRead': { notice: string; reader: string; at: Date }
  }
}

export interface NoticeRow extends Notice {
  read: boolean
}

export async function insertNotices(tx: Tx, notices: Notice[]): Promise<void> {
  await tx.insertInto('workflow.notice').values(notices).execute()
}

/** Of one kind of matter (the part of the console it leads to), of one civil day. */
export interface NoticeFilter {
  matter?: string | undefined
  day?: string | undefined
}

const MATTER = sql<string>`split_part(split_part(n.link, '/', 2), '?', 1)`
const DAY = sql<string>`to_char(n.at at time zone 'Asia/Shanghai', 'YYYY-MM-DD')`

/** Notices of a subject, newest first. */
export async function listNotices(
  db: Db,
  subject: Subject,
  filter: NoticeFilter & { unread: boolean; limit: number; after: string | null },
): Promise<NoticeRow[]> {
  let query = db
    .selectFrom('workflow.notice as n')
    .leftJoin('workflow.noticeRead as r', (j) => j.onRef('r.notice', '=', 'n.id').on('r.reader', '=', subject.id))
    .selectAll('n')
    .select(sql<boolean>`r.notice is not null`.as('read'))
    .where(isFor(subject))
    .where(fits(filter))
  if (filter.unread) query = query.where('r.notice', 'is', null)
  if (filter.after !== null) query = query.where('n.id', '<', filter.after)
  return query
    .orderBy('n.id', 'desc')
    .limit(filter.limit + 1)
    .execute()
}

export async function countUnread(db: Db, subject: Subject): Promise<number> {
  const row = await db
    .selectFrom('workflow.notice as n')
    .where(isFor(subject))
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('workflow.noticeRead as r')
            .select('r.notice')
            .whereRef('r.notice', '=', 'n.id')
            .where('r.reader', '=', subject.id),
        ),
      ),
    )
    .select(sql<number>`count(*)`.as('unread'))
    .executeTakeFirstOrThrow()
  return row.unread
}

export interface DigestLine {
  day: string
  matter: string
  total: number
  unread: number
}

/** How many notices of each matter came on each day, newest day first, at most `limit` lines. */
export async function digestNotices(db: Db, subject: Subject, limit: number): Promise<DigestLine[]> {
  return db
    .selectFrom('workflow.notice as n')
    .leftJoin('workflow.noticeRead as r', (j) => j.onRef('r.notice', '=', 'n.id').on('r.reader', '=', subject.id))
    .where(isFor(subject))
    .select([
      DAY.as('day'),
      MATTER.as('matter'),
      sql<number>`count(*)`.as('total'),
      sql<number>`count(*) filter (where r.notice is null)`.as('unread'),
    ])
    .groupBy([DAY, MATTER])
    .orderBy(DAY, 'desc')
    .orderBy(MATTER)
    .limit(limit)
    .execute()
}

/** Marks notices of a subject as read: one, or all that fit and are no newer than `upTo`. Those of others are left alone. */
export async function insertReads(
  db: Db,
  subject: Subject,
  which: NoticeFilter & { notice?: string | undefined; upTo?: string | undefined },
  at: Date,
): Promise<void> {
  const { notice, upTo } = which
  await db
    .insertInto('workflow.noticeRead')
    .columns(['notice', 'reader', 'at'])
    .expression(
      db
        .selectFrom('workflow.notice as n')
        .where(isFor(subject))
        .where(fits(which))
        .$if(upTo !== undefined, (q) => q.where('n.id', '<=', upTo as string))
        .$if(notice !== undefined, (q) => q.where('n.id', '=', notice as string))
        .select(['n.id', sql<string>`${subject.id}`.as('reader'), sql<Date>`${at}::timestamptz`.as('at')]),
    )
    .onConflict((oc) => oc.doNothing())
    .execute()
}

const fits = ({ matter, day }: NoticeFilter) =>
  sql<boolean>`(${matter ?? null}::text is null or ${MATTER} = ${matter ?? null})
    and (${day ?? null}::text is null or ${DAY} = ${day ?? null})`

function isFor(subject: Subject) {
  return (eb: ExpressionBuilder<Tables & { n: Notice }, 'n'>) =>
    eb.or([
      eb('n.toUser', '=', subject.id),
      eb.and([
        eb('n.toRole', 'in', subject.roles.length > 0 ? [...subject.roles] : ['']),
        eb.or([eb('n.toOrg', 'is', null), eb('n.toOrg', '=', subject.org ?? '')]),
      ]),
    ])
}
