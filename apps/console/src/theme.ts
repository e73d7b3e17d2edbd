import type { ThemeConfig } from 'antd'

/** Secondary text is darker than antd's default so that it passes WCAG AA on white and on table headers. */
export const theme: ThemeConfig = {
  token: {
    colorPrimary: '#0b5cad',
    colorLink: '#0b5cad',
    colorSuccess: '#2c7a0b',
    colorWarning: '#8a5a00',
    colorError: '#b3261e',
    colorTextDescription: '#56606b',
    colorTextSecondary: '#47515c',
    colorTextTertiary: '#56606b',
    colorTextPlaceholder: '#6b7580',
    colorTextDisabled: '#6b7580',
    colorSuccessBg: '#e8f5e1',
    colorWarningBg: '#fff4dc',
    colorErrorBg: '#fdecea',
    colorInfoBg: '#e8f1fa',
    borderRadius: 6,
    motion: false,
  },
}
