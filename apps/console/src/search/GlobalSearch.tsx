import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { AutoComplete, type InputRef } from 'antd'
import { useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { Marked } from './Marked.tsx'
import { SuggestBox } from './SuggestBox.tsx'
import { useSettled } from './useSettled.ts'

const AGAIN_MS = 1500
const MOST_TRIES = 20

/** The search box of every page: `/` goes there, suggestions come while typing, Enter searches. */
export function GlobalSearch() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const box = useRef<InputRef>(null)
  const [typed, setTyped] = useState('')
  const q = useSettled(typed.trim(), 150)
  const { data } = useQuery({
    queryKey: ['catalogue', 'suggest', q],
    enabled: q !== '',
    queryFn: () => read(api.GET('/v1/catalogue/search/suggest', { params: { query: { q: q.slice(0, 100) } } })),
    // nothing is suggested either as long as the index is being filled, as after a start
    refetchInterval: ({ state: { data: found, dataUpdateCount } }) =>
      found && isEmpty(found) && dataUpdateCount < MOST_TRIES ? AGAIN_MS : false,
  })

  // with the first paint: whoever sees the box can already press the key
  useLayoutEffect(() => {
    const focus = (event: KeyboardEvent) => {
      const { tagName, isContentEditable } = event.target as HTMLElement
      if (event.key !== '/' || event.ctrlKey || event.metaKey || isContentEditable) return
      if (tagName === 'INPUT' || tagName === 'TEXTAREA' || tagName === 'SELECT') return
      event.preventDefault()
      box.current?.focus()
    }
    document.addEventListener('keydown', focus)
    return () => document.removeEventListener('keydown', focus)
  }, [])

  const search = (question: string, rest: Record<string, string> = {}) => {
    setTyped('')
    void navigate({ to: '/search' as '/', search: { ...(question ? { q: question } : {}), ...rest } as never })
  }
  const group = (label: string, options: object[]) => (options.length > 0 ? [{ label, title: label, options }] : [])
  const shown = q && data ? data : undefined
  const options = [
    ...group(
      t('search.names'),
      (shown?.names ?? []).map((name) => ({ value: `entry ${name.entry}`, label: <Marked {...name} /> })),
    ),
    ...group(
      t('search.items'),
      (shown?.items ?? []).map((item) => ({ value: `item ${item.text}`, label: <Marked {...item} /> })),
    ),
    ...group(
      t('search.departments'),
      (shown?.providers ?? []).map(({ provider, text, count }) => ({
        value: `provider ${provider}`,
        label: `${text} (${count})`,
      })),
    ),
  ]
  const choose = (value: string) => {
    const [kind, ...rest] = value.split(' ')
    const what = rest.join(' ')
    if (kind === 'entry') {
      setTyped('')
      void navigate({ to: `/catalogue/${what}` as '/' })
    } else if (kind === 'item') search(what)
    else search(typed.trim(), { provider: what })
  }
  return (
    <search style={{ flex: 1, maxWidth: 460, lineHeight: 'normal', alignSelf: 'center' }}>
      <AutoComplete
        style={{ width: '100%' }}
        value={typed}
        options={options}
        onChange={(value: string) => {
          if (!/^(entry|item|provider) /.test(value)) setTyped(value)
        }}
        onSelect={choose}
        defaultActiveFirstOption={false}
        // every suggestion stands in the list that a screen reader reads, with its role
        virtual={false}
        listHeight={480}
      >
        <SuggestBox
          ref={box}
          aria-label={t('search.global')}
          placeholder={t('search.globalHint')}
          maxLength={500}
          onSearch={(question, _event, info) => {
            if (info?.source === 'input' && question.trim()) search(question.trim())
          }}
        />
      </AutoComplete>
    </search>
  )
}

function isEmpty({ names, items, providers }: Schemas['CatalogueSuggestions']): boolean {
  return names.length + items.length + providers.length === 0
}
