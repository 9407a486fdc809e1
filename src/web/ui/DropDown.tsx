// 下拉盒: opens under its button; Esc, a choice or leaving it closes it, and the focus is never lost.

import { type FocusEvent, type KeyboardEvent, type ReactNode, useRef } from 'react';

interface Props {
  readonly title: string;
  readonly className?: string;
  /** `close` gives the focus back to the button. */
  readonly children: (close: () => void) => ReactNode;
}

export function DropDown({ title, className = '', children }: Props) {
  const box = useRef<HTMLDetailsElement>(null);
  const close = () => {
    box.current?.removeAttribute('open');
    box.current?.querySelector('summary')?.focus();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || box.current?.open !== true) return;
    event.stopPropagation();
    close();
  };
  // The focus went somewhere else on the page; with no place named, it is a click on bare ground inside or the window that lost it.
  const leave = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget !== null && box.current?.contains(relatedTarget) === false) box.current.removeAttribute('open');
  };
  return (
    <details ref={box} className={`drop-down ${className}`} onKeyDown={press} onBlur={leave}>
      <summary>{title}</summary>
      <div className="drop-down-box">{children(close)}</div>
    </details>
  );
}
