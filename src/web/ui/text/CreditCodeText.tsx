// 统一社会信用代码: in letters of one width, to be copied, and said where its check digit does not fit.

import { useState } from 'react';
import { readCreditCode } from '#kernel/credit-code';
import { useWording } from '../../language/use-wording.ts';
import { StatusTag } from '../tags/StatusTag.tsx';
import { uiWording } from '../wording.ts';

export function CreditCodeText({ of }: { readonly of: string }) {
  const say = useWording(uiWording);
  const [copied, setCopied] = useState<boolean | undefined>(undefined);
  const read = readCreditCode(of);
  const copy = () => {
    const done = navigator.clipboard?.writeText(of) ?? Promise.reject(new Error('no clipboard'));
    done.then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <span className="credit-code">
      <code>{of}</code>{' '}
      <button type="button" className="small-button on-screen" aria-label={say('copyCode', { code: of })} onClick={copy}>
        {say('copy')}
      </button>
      <span role="status" className="hint">
        {copied !== undefined && say(copied ? 'copied' : 'notCopied')}
      </span>
      {!read.valid && (
        <span title={read.reason}>
          <StatusTag tone="orange">{say('codeWrong')}</StatusTag>
        </span>
      )}
      {read.valid && read.warning !== undefined && (
        <span title={read.warning}>
          <StatusTag tone="orange">{say('codeDoubtful')}</StatusTag>
        </span>
      )}
    </span>
  );
}
