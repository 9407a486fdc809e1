// 再问一次: before a step that is hard to take back; the focus stands on leaving things as they are, Esc leaves, and the focus goes back.

import { Button } from 'antd';
import { type ReactNode, type SyntheticEvent, useId, useLayoutEffect, useRef, useState } from 'react';

interface Props {
  readonly title: string;
  /** What it does, for whoever would not know. */
  readonly means: string;
  readonly goOn: string;
  readonly keep: string;
  readonly onConfirm: () => void;
  readonly children: (ask: () => void) => ReactNode;
}

export function AskAgain({ children, ...asked }: Props) {
  const [isAsked, setAsked] = useState(false);
  const opener = useRef<Element>(null);
  useLayoutEffect(() => {
    if (!isAsked && opener.current instanceof HTMLElement) opener.current.focus();
  }, [isAsked]);
  const ask = () => {
    opener.current = document.activeElement;
    setAsked(true);
  };
  return (
    <>
      {children(ask)}
      {isAsked && <Question {...asked} onClose={() => setAsked(false)} />}
    </>
  );
}

function Question({ title, means, goOn, keep, onConfirm, onClose }: Omit<Props, 'children'> & { readonly onClose: () => void }) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const stay = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    dialog.current?.showModal();
    stay.current?.focus();
  }, []);
  // Left at once: closed by the browser, it would hear of that a task later, and an Enter pressed meanwhile would be lost.
  const leave = (event: SyntheticEvent) => {
    event.preventDefault();
    onClose();
  };
  const confirm = () => {
    onClose();
    onConfirm();
  };
  return (
    <dialog
      ref={dialog}
      className="over-page"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-means`}
      onCancel={leave}
      onClose={onClose}
    >
      <h2 id={`${id}-title`}>{title}</h2>
      <p id={`${id}-means`}>{means}</p>
      <div className="actions">
        <Button ref={stay} onClick={onClose}>
          {keep}
        </Button>
        <Button type="primary" onClick={confirm}>
          {goOn}
        </Button>
      </div>
    </dialog>
  );
}
