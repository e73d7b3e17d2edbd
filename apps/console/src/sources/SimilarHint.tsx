import { Form } from 'antd'
import { ClaimButtons } from './ClaimButtons.tsx'
import { SimilarItems } from './SimilarItems.tsx'

interface Typed {
  name?: string
  items?: { title?: string; name?: string; type?: string }[]
}

/** Tells, while an entry is typed, which of its items other departments register already; a saved one accounts for them here. */
export function SimilarHint({ provider, entry }: { provider: string; entry?: string }) {
  const form = Form.useFormInstance<Typed>()
  const name = Form.useWatch('name', form) ?? ''
  const items = Form.useWatch('items', form) ?? []
  const account = entry ? (item: string) => <ClaimButtons entry={entry} item={item} /> : undefined
  return <SimilarItems provider={provider} entryName={name} items={items} account={account} />
}
