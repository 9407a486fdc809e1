// 分组的名称: an area as it is registered, a grade or a step of size in words.

import { gradeName } from '#law/qualification';
import { useLabel } from '../../../../web/language/labels/use-label.ts';
import { useWording } from '../../../../web/language/use-wording.ts';
import { lotSizes } from '../../rules/totals.ts';
import { simulationWording } from '../wording.ts';

export function useGroupName(): (key: string) => string {
  const say = useWording(simulationWording);
  const label = useLabel();
  const grades: Readonly<Record<string, string>> = gradeName;
  return (key) => {
    const size = lotSizes.find((it) => it === key);
    if (size !== undefined) return say(size === 'unknown' ? 'unknown' : `size.${size}`);
    if (key === 'none') return say('noneHeld');
    const grade = grades[key];
    return grade === undefined ? key : label(grade);
  };
}
