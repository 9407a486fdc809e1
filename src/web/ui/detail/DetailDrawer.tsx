// 详情抽屉: a row opened beside the list, which stays where it was; the address carries it, Esc closes it, and the focus goes back.

import { type KeyboardEvent, type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { useWording } from '../../language/use-wording.ts';
import { detailWording } from './wording.ts';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  /** To the rows before and after, where there are any. */
  readonly onBefore?: (() => void) | undefined;
  readonly onNext?: (() => void) | undefined;
  readonly children: ReactNode;
}

/** Not modal: the list beside it can still be read and walked. */
export function DetailDrawer({ title, onClose, onBefore, onNext, children }: Props) {
  const say = useWording(detailWording);
  const heading = useId();
  const top = useRef<HTMLHeadingElement>(null);
  // Before it is drawn: an Esc pressed as soon as it is seen must reach it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another row is read from its beginning
  useLayoutEffect(() => top.current?.focus({ preventScroll: true }), [title]);
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return (
    <div className="drawer" role="dialog" aria-labelledby={heading} onKeyDown={press}>
      <header>
        <h2 id={heading} ref={top} tabIndex={-1} lang="zh-CN">
          {title}
        </h2>
        <div className="drawer-tools on-screen">
          <button type="button" disabled={onBefore === undefined} onClick={onBefore}>
            {say('before')}
          </button>
          <button type="button" disabled={onNext === undefined} onClick={onNext}>
            {say('next')}
          </button>
          <button type="button" onClick={() => window.print()}>
            {say('print')}
          </button>
          <button type="button" onClick={onClose}>
            {say('close')}
          </button>
        </div>
      </header>
      <div className="drawer-body">{children}</div>
    </div>
  );
}
