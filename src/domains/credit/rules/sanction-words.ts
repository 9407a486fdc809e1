// 处罚种类的说法: names, codes and short names in use.

import { type SanctionKind, sanctionKinds, sanctionName } from '#law/sanctions';

export const sanctionByWord: Readonly<Record<string, SanctionKind>> = {
  ...(Object.fromEntries(
    sanctionKinds.flatMap((kind) => [
      [sanctionName[kind], kind],
      [kind, kind],
    ]),
  ) as Record<string, SanctionKind>),
  拖欠工资: 'wage-arrears',
  欠薪: 'wage-arrears',
};
