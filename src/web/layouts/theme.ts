// 主题: the library's default colours fail AA contrast; these pass on white and on their own pale grounds.

import type { ThemeConfig } from 'antd';

const secondary = '#595959';

export const theme: ThemeConfig = {
  token: {
    colorPrimary: '#0958d9',
    colorPrimaryHover: '#0a4fbf',
    colorPrimaryActive: '#0b3a6e',
    colorLink: '#0958d9',
    colorLinkHover: '#0a4fbf',
    colorErrorHover: '#a8071a',
    colorInfo: '#0958d9',
    colorSuccess: '#237804',
    colorWarning: '#ad4e00',
    colorError: '#a8071a',
    colorText: '#1f2328',
    colorTextSecondary: secondary,
    colorTextTertiary: secondary,
    colorTextDescription: secondary,
    colorTextPlaceholder: '#6b6b6b',
    colorBorder: '#8c959f',
    borderRadius: 4,
    fontSize: 15,
    fontFamily: 'inherit',
    motion: false,
  },
  components: {
    Table: { headerBg: '#edf1f6', rowSelectedBg: '#fff8dc', rowSelectedHoverBg: '#fff3c4' },
  },
};
