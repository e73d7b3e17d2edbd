import { Input, type InputRef } from 'antd'
import type { ComponentProps, Ref } from 'react'

type Props = ComponentProps<typeof Input.Search> & { ref?: Ref<InputRef> }

/** The input of suggestions: as long as none is chosen it points at none (antd would name an option number -1). */
export function SuggestBox({ 'aria-activedescendant': active, ...props }: Props) {
  return <Input.Search {...props} {...(active && !active.endsWith('_-1') ? { 'aria-activedescendant': active } : {})} />
}
