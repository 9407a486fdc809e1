// 预览: the first rows as they stand in the file, and the first that something is told about, in their colours.

import type { SheetPreview } from '#contract/domains/imports';
import { useWording } from '../../../web/language/use-wording.ts';
import { RegisterWord } from '../../../web/ui/text/RegisterWord.tsx';
import { importWording } from './wording.ts';

export function PreviewTable({ of: { sheet, columns, rows } }: { readonly of: SheetPreview }) {
  const say = useWording(importWording);
  if (rows.length === 0) return null;
  const caption = say('previewOf', { sheet });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keys too
    <section className="import-preview-frame" tabIndex={0} aria-label={caption}>
      <table className="import-preview" lang="zh-CN">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{say('row')}</th>
            {columns.map(({ letter, header }) => (
              <th scope="col" key={letter}>
                <RegisterWord of={header} inFile />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row, cells }) => (
            <tr key={row}>
              <th scope="row">{row}</th>
              {cells.map(({ text, tone }, i) => (
                <td key={columns[i]?.letter ?? i} className={tone === null ? undefined : `tone-${tone}`}>
                  {text === '' && tone !== null ? say('blank') : text}
                  {tone !== null && <span className="for-ears">（{say(toneWord[tone])}）</span>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const toneWord = { fault: 'faultWord', question: 'questionWord', warning: 'warningWord' } as const;
