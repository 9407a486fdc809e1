// 展开: what is fetched and shown when somebody asks for it.

import { type ReactNode, Suspense, useState } from 'react';
import { Loading } from '../../../../ui/Loading.tsx';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

export function Disclosure({ id, title, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="disclosure">
      <button type="button" className="disclosure-button" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
        {title}
      </button>
      <div id={id} hidden={!isOpen}>
        {isOpen && <Suspense fallback={<Loading />}>{children}</Suspense>}
      </div>
    </div>
  );
}
