// 不断开的数字: amounts and days in a running text stay on one line, however narrow the column.

import { partsOfText } from './figure-parts.ts';

export function WholeFigures({ of }: { readonly of: string }) {
  return (
    <>
      {partsOfText(of).map(({ at, text, isFigure }) =>
        isFigure ? (
          <span key={at} className="whole">
            {text}
          </span>
        ) : (
          text
        ),
      )}
    </>
  );
}
