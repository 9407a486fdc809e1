// 企业链接: to the firm's file; a firm that is not registered here is only named.

import { Link } from '@tanstack/react-router';
import { paths } from '../../../../web/paths.ts';

interface Props {
  readonly code: string;
  /** null: not registered on the day that is asked about. */
  readonly name: string | null;
}

export function EnterpriseLink({ code, name }: Props) {
  if (name === null) return <code>{code}</code>;
  return (
    <Link to={paths.enterprise} params={{ code }} lang="zh-CN">
      {name}
    </Link>
  );
}
