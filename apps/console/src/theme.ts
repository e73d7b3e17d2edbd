import type { ThemeConfig } from 'antd'

/**
 * Secondary text and links under the pointer are darker than antd's default, chosen rows lighter, so that all passes WCAG AA on white, on table
 * headers and in what cannot be used yet. The rules of the components stand in antd's style sheet and take these values from its variables,
 * instead of being written into each page while it is drawn.
 */
export const theme: ThemeConfig = {
  zeroRuntime: true,
  token: {
    colorPrimary: '#0b5cad',
    colorLink: '#0b5cad',
    colorLinkHover: '#084a8c',
    colorLinkActive: '#063a6e',
    colorSuccess: '#2c7a0b',
    colorWarning: '#8a5a00',
    colorError: '#b3261e',
    colorTextDescription: '#56606b',
    colorTextSecondary: '#47515c',
    colorTextTertiary: '#56606b',
    colorTextPlaceholder: '#616b76',
    colorTextDisabled: '#616b76',
    colorSuccessBg: '#e8f5e1',
    colorWarningBg: '#fff4dc',
    colorErrorBg: '#fdecea',
    colorInfoBg: '#e8f1fa',
    borderRadius: 6,
    motion: false,
  },
  components: {
    Table: { rowSelectedBg: '#e8f1fa', rowSelectedHoverBg: '#dbe8f6' },
    Menu: { itemHeight: 32, itemMarginBlock: 2 },
  },
}
