// 办事页框: the component library, made readable for old browsers and in colours that pass AA.

import { legacyLogicalPropertiesTransformer, StyleProvider } from '@ant-design/cssinjs';
import { Navigate, Outlet, useLocation } from '@tanstack/react-router';
import { ConfigProvider } from 'antd';
import en from 'antd/es/locale/en_US';
import zhCN from 'antd/es/locale/zh_CN';
import { useLanguage } from '../language/use-wording.ts';
import { paths } from '../paths.ts';
import { useIsSessionAwaited, useSession } from '../session.ts';
import { Loading } from '../ui/Loading.tsx';
import { theme } from './theme.ts';

export function DeskLayout() {
  const locale = useLanguage() === 'en' ? en : zhCN;
  // An initial password is changed before anything else.
  const mustChange = useSession()?.mustChangePassword != null;
  // A form looks for the draft of whoever is signed in when it is first shown: not before that is known.
  const isAwaited = useIsSessionAwaited();
  const isThere = useLocation({ select: ({ pathname }) => pathname === paths.ownPassword });
  return (
    <StyleProvider hashPriority="high" transformers={[legacyLogicalPropertiesTransformer]}>
      <ConfigProvider locale={locale} theme={theme} button={{ autoInsertSpace: false }} wave={{ disabled: true }}>
        {isAwaited ? <Loading /> : mustChange && !isThere ? <Navigate to={paths.ownPassword} replace /> : <Outlet />}
      </ConfigProvider>
    </StyleProvider>
  );
}
