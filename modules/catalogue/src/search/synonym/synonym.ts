/** 同义词: words that find the same. */
export interface Synonym {
  id: string
  words: string[]
  active: boolean
  updatedBy: string
  updatedAt: Date
}
