import { ContentBody, type Entry } from '@shuyuan/catalogue'
import type { CorpusEntry } from './make-corpus.ts'

const DAY = 86_400_000
const START = Date.UTC(2024, 0, 1)
const GATE = { date: '2024-01-02', person: '保密员', conclusion: 'pass' as const, note: '' }

/** An entry of the corpus as a published entry of the book. */
export function entryOf(made: CorpusEntry): Entry {
  const { number, topic } = made
  const at = new Date(START + (number % 700) * DAY)
  const [title = '', article = ''] = topic.law.split(' ')
  const provider = `org_${[...made.provider].reduce((hash, char) => (hash * 31 + char.charCodeAt(0)) >>> 0, 7).toString(36)}`
  const content = ContentBody.parse({
    name: made.name,
    abstract: made.abstract,
    format: '3',
    updateCycle: made.updateCycle,
    shareType: made.shareType,
    shareScope: made.shareType === 2 ? '本市各级部门' : '',
    usePurpose: made.shareType === 2 ? '依法履行职责' : '',
    refusalReason: made.shareType === 3 ? '依法不予提供' : '',
    openType: made.openType,
    theme: made.theme,
    region: `3211${String(made.topic.region.length).padStart(2, '0')}`,
    dataLevel: made.shareType === 1 ? 1 : 3,
    keywords: made.keywords,
    basis: [{ rank: title.endsWith('条例') || title.endsWith('办法') ? '行政法规' : '法律', title, article }],
    secrecyReview: GATE,
    privacyReview: GATE,
    items: made.itemTitles.map((item, i) => ({
      title: item,
      name: `f${number % 97}_${i}`,
      type: 'C',
      openable: i % 3 !== 0,
    })),
  })
  const id = `ent_${String(number).padStart(9, '0')}`
  return {
    ...content,
    items: content.items.map((item, i) => ({ ...item, seq: i + 1 })),
    id,
    code: made.code,
    frontCode: made.code.split('/')[0] as string,
    provider,
    providerName: made.provider,
    providerCode: '',
    state: 'published',
    revision: 1,
    version: 1,
    head: true,
    live: true,
    attached: number % 3 === 0,
    resourceCount: number % 3 === 0 ? 1 : 0,
    remarks: {},
    flow: 'flw_corpus',
    createdBy: 'usr_corpus',
    createdAt: at,
    updatedBy: 'usr_corpus',
    updatedAt: at,
    publishedAt: at,
  }
}
