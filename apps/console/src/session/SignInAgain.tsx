import { useQueryClient } from '@tanstack/react-query'
import { Modal } from 'antd'
import { useTranslation } from 'react-i18next'
import { SignInForm } from './SignInForm.tsx'

interface Props {
  /** whose page stands behind */
  person: string
  /** the login page with the way back, for other ways to sign in */
  loginPage: string
  onDone(): void
}

/** The session ended while a page was open: sign in over it, and go on with what was typed. Nothing of the page is seen meanwhile. */
export function SignInAgain({ person, loginPage, onDone }: Props) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  return (
    <Modal
      open
      title={t('login.again')}
      footer={null}
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      styles={{ mask: { background: '#f3f7fb' } }}
      width={420}
    >
      <p>{t('login.againExplain')}</p>
      <SignInForm
        onDone={async ({ subject }) => {
          // somebody else sees nothing of it
          if (subject.id !== person) return location.assign('/console/')
          onDone()
          return queries.invalidateQueries()
        }}
      />
      <p style={{ marginTop: 16, marginBottom: 0 }}>
        <a href={loginPage}>{t('login.leave')}</a>
      </p>
    </Modal>
  )
}
