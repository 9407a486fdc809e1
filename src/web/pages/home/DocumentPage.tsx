// 首页: the document is the home page; every sentence shows its force, who must act, what it leaves open and the rule made of it.

import { measures2024 } from '#law/instruments/measures-2024';
import { useWording } from '../../language/use-wording.ts';
import { ContentsList } from './ContentsList.tsx';
import { DocumentHead } from './DocumentHead.tsx';
import { InForceBar } from './InForceBar.tsx';
import { MeasureSection } from './MeasureSection.tsx';
import { OwnClauses } from './OwnClauses.tsx';
import { homeWording } from './wording.ts';

export function DocumentPage() {
  const say = useWording(homeWording);
  return (
    <div className="document-page">
      <ContentsList />
      <article className="paper">
        <DocumentHead />
        <InForceBar />
        <p className="lead">{say('verbatim')}</p>
        {measures2024.measures.map((measure) => (
          <MeasureSection key={measure.no} of={measure} />
        ))}
        <OwnClauses />
      </article>
    </div>
  );
}
