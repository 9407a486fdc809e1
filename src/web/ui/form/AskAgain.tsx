// 再问一次: before a step that is hard to take back; the focus stands on leaving things as they are, Esc leaves, and the focus goes back.

import { Button } from 'antd';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';

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
  return (
    <>
      {children(() => setAsked(true))}
      {isAsked && <Question {...asked} onClose={() => setAsked(false)} />}
    </>
  );
}

function Question({ title, means, goOn, keep, onConfirm, onClose }: Omit<Props, 'children'> & { readonly onClose: () => void }) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const stay = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    dialog.current?.showModal();
    stay.current?.focus();
    return () => (opener instanceof HTMLElement ? opener.focus() : undefined);
  }, []);
  const confirm = () => {
    onClose();
    onConfirm();
  };
  return (
    <dialog ref={dialog} className="over-page" aria-labelledby={`${id}-title`} aria-describedby={`${id}-means`} onClose={onClose}>
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
