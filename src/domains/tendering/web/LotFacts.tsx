// 标段信息: what the register says of one lot.

import type { ReactNode } from 'react';
import type { Lot } from '#contract/domains/tendering';
import { useDayAsked } from '../../../web/as-of.ts';
import { useLabel } from '../../../web/language/labels/use-label.ts';
import { useWording } from '../../../web/language/use-wording.ts';
import { Amount } from '../../../web/ui/text/Amount.tsx';
import { DayText } from '../../../web/ui/text/DayText.tsx';
import { LotStateTag } from './LotStateTag.tsx';
import { categoryText } from './lot-text.ts';
import { lotWording } from './wording.ts';

export function LotFacts({ of }: { readonly of: Lot }) {
  const say = useWording(lotWording);
  const label = useLabel();
  const day = useDayAsked();
  const admits = of.admitsMeasure6 === null ? say('unknown') : say(of.admitsMeasure6 ? 'yes' : 'no');
  return (
    <section className="panel" aria-label={say('facts')}>
      <dl className="facts">
        <Row title={say('procuringEntity')}>{of.procuringEntity}</Row>
        <Row title={say('area')}>{of.area}</Row>
        <Row title={say('category')}>{label(categoryText(of.category))}</Row>
        <Row title={say('priceCeilingAlone')}>
          <Amount of={of.priceCeiling} withUnit />
        </Row>
        <Row title={say('noticedOn')}>
          <DayText of={of.noticedOn} />
        </Row>
        <Row title={say('bidsDueOn')}>
          <DayText of={of.bidsDueOn} /> <LotStateTag of={of} on={day} />
        </Row>
        <Row title={say('admits')}>{admits}</Row>
        <Row title={say('source')}>{of.source}</Row>
      </dl>
    </section>
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
