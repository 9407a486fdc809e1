// 目录: the thirteen measures, by links that keys can reach.

import { measureId } from '#law/instrument';
import { measures2024 } from '#law/instruments/measures-2024';
import { useLanguage, useWording } from '../../language/use-wording.ts';
import { measureHeading, measureNames } from './measure-names.ts';
import { homeWording } from './wording.ts';

export function ContentsList() {
  const say = useWording(homeWording);
  const language = useLanguage() === 'en' ? 'en' : 'zh';
  return (
    <nav className="contents" aria-label={say('contents')}>
      <h2>{say('contents')}</h2>
      <ol>
        {measures2024.measures.map(({ no }) => (
          <li key={no}>
            <a href={`#${measureId(no)}`}>
              <span lang="zh-CN">{measureHeading(no)}</span> {measureNames[no]?.[language]}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
