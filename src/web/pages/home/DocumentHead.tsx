// 文头: number, title, issuer, adoption, days, addressees, copies, basis.

import type { ReactNode } from 'react';
import { measures2024 } from '#law/instruments/measures-2024';
import { useWording } from '../../language/use-wording.ts';
import { DayText } from '../../ui/text/DayText.tsx';
import { dayInWords } from '../../ui/text/day-text.ts';
import { useTabTitle } from '../../ui/use-tab-title.ts';
import { homeWording } from './wording.ts';

export function DocumentHead() {
  const { issuer, number, title } = measures2024;
  useTabTitle(number);
  return (
    <header className="document-head">
      <p className="issuer" lang="zh-CN">
        {issuer}
      </p>
      <p className="number" lang="zh-CN">
        {number}
      </p>
      <h1 lang="zh-CN">{title}</h1>
      <About />
    </header>
  );
}

function About() {
  const say = useWording(homeWording);
  const { inForce, issuedOn, adoptedBy, addressees, copiedTo, basis } = measures2024;
  const through = inForce.through === null ? '—' : dayInWords(inForce.through);
  return (
    <dl className="about" aria-label={say('aboutDocument')}>
      <Row title={say('adoptedBy')}>{adoptedBy}</Row>
      <Row title={say('issuedOn')}>
        <DayText of={issuedOn} inWords />
      </Row>
      <Row title={say('inForce')}>{say('fromTo', { from: dayInWords(inForce.from), through })}</Row>
      <Row title={say('basis')}>
        {basis.join('、')} {say('basisOpen')}
      </Row>
      <Row title={say('addressees')}>{addressees.join('，')}</Row>
      <Row title={say('copiedTo')}>
        {copiedTo.join('，')}（{say('copiedNote')}）
      </Row>
    </dl>
  );
}

function Row({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{title}</dt>
      <dd lang="zh-CN">{children}</dd>
    </div>
  );
}
