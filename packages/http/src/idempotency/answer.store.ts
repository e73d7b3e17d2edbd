import type { Db } from '@shuyuan/db'

interface AnswerTable {
  id: string
  request: string
  claimedAt: Date
  status: number | null
  media: string | null
  body: string | null
}

declare module '@shuyuan/db' {
  interface Tables {
    'http.answer': AnswerTable
  }
}

/** Takes the key unless an answer younger than `oldest` holds it; true when taken. Decided by the database, so one of many wins. */
export async function takeKey(
  db: Db,
  claim: { id: string; request: string },
  now: Date,
  oldest: Date,
): Promise<boolean> {
  const fresh = { request: claim.request, claimedAt: now, status: null, media: null, body: null }
  const taken = await db
    .insertInto('http.answer')
    .values({ id: claim.id, ...fresh })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(fresh).where('http.answer.claimedAt', '<', oldest))
    .returning('id')
    .executeTakeFirst()
  return taken !== undefined
}

export async function findAnswer(db: Db, id: string): Promise<AnswerTable | undefined> {
  return db.selectFrom('http.answer').selectAll().where('id', '=', id).executeTakeFirst()
}

export async function saveAnswer(
  db: Db,
  id: string,
  answer: { status: number; media: string; body: string },
): Promise<void> {
  await db.updateTable('http.answer').set(answer).where('id', '=', id).execute()
}

export async function freeKey(db: Db, id: string): Promise<void> {
  await db.deleteFrom('http.answer').where('id', '=', id).execute()
}

/** Some of what is older than `oldest`; asked at every claim, so that the table stays small without a job. */
export async function forgetAnswers(db: Db, oldest: Date): Promise<void> {
  const old = db.selectFrom('http.answer').select('id').where('claimedAt', '<', oldest).limit(50)
  await db.deleteFrom('http.answer').where('id', 'in', old).execute()
}
