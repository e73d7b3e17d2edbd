/** 收藏的检索: a question that somebody asks again and again. */
export interface SavedSearch {
  id: string
  owner: string
  title: string
  question: string
  /** as in the address: facet → values with commas between */
  filters: Record<string, string>
  /** tell the owner when something new is found */
  notice: boolean
  /** entries published up to here are known to the owner */
  seenAt: Date
  createdAt: Date
}

/** how many one person may keep */
export const MOST_SAVED = 50
