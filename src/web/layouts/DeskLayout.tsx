// 办事页框: the component library, made readable for old browsers and in colours that pass AA.

import { legacyLogicalPropertiesTransformer, StyleProvider } from '@ant-design/cssinjs';
import { Outlet } from '@tanstack/react-router';
import { ConfigProvider } from 'antd';
import en from 'antd/es/locale/en_US';
import zhCN from 'antd/es/locale/zh_CN';
import { useLanguage } from '../language/use-wording.ts';
import { theme } from './theme.ts';

export function DeskLayout() {
  const locale = useLanguage() === 'en' ? en : zhCN;
  return (
    <StyleProvider hashPriority="high" transformers={[legacyLogicalPropertiesTransformer]}>
      <ConfigProvider locale={locale} theme={theme} button={{ autoInsertSpace: false }} wave={{ disabled: true }}>
        <Outlet />
      </ConfigProvider>
    </StyleProvider>
  );
}
