import { useState } from 'react'

const PREFIX = 'shuyuan.draft.catalogue.'

/** What was typed into a form and not saved, kept over a reload of the page in this tab. */
export function useDraft<T>(id: string) {
  const key = PREFIX + id
  const [draft, setDraft] = useState<T | null>(() => {
    const text = sessionStorage.getItem(key)
    return text ? (JSON.parse(text) as T) : null
  })
  return {
    draft,
    keep: (values: T) => sessionStorage.setItem(key, JSON.stringify(values)),
    drop() {
      sessionStorage.removeItem(key)
      setDraft(null)
    },
  }
}
