// 操作日志: every act of the system, found by unit, login, act, object and day.

import { type JournalPage as Entries, journalPage } from '#contract/domains/accounts';
import { ask } from '../../../../web/api.ts';
import { useLanguage, useWording } from '../../../../web/language/use-wording.ts';
import { apiPaths } from '../../../../web/paths.ts';
import { listQueryOf } from '../../../../web/ui/list/address/list-address.ts';
import { ListPage } from '../../../../web/ui/list/ListPage.tsx';
import { instantText } from '../../../../web/ui/text/day-text.ts';
import { actText, knownActs } from './act-words.ts';
import { objectAsked, objectText } from './object-words.ts';
import { auditWording } from './wording.ts';

type Row = Entries['rows'][number];

export function JournalPage() {
  const say = useWording(auditWording);
  const language = useLanguage();
  return (
    <ListPage<Row>
      of={{
        id: 'journal',
        title: say('journalTitle'),
        lead: say('journalText'),
        things: say('entry'),
        fields: [
          { kind: 'text', key: 'unit', label: say('unit') },
          { kind: 'text', key: 'actor', label: say('actor') },
          {
            kind: 'choice',
            key: 'act',
            label: say('act'),
            options: knownActs.map((value) => ({ value, label: actText(value, language) })),
          },
          { kind: 'text', key: 'object', label: say('object') },
          { kind: 'days', key: 'days', label: say('days') },
        ],
        columns: [
          { key: 'recordedAt', title: say('recordedAt'), text: ({ recordedAt }) => instantText(recordedAt) },
          { key: 'act', title: say('act'), text: ({ act }) => actText(act, language) },
          { key: 'actor', title: say('actor'), text: ({ actor }) => actor },
          { key: 'unit', title: say('unit'), inChinese: true, text: ({ unit }) => unit },
          { key: 'object', title: say('object'), text: ({ object }) => objectText(object, language) },
          { key: 'occurredOn', title: say('occurredOn'), day: ({ occurredOn }) => occurredOn },
          { key: 'seq', title: say('seq'), numeric: true, text: ({ seq }) => (seq === null ? say('noSeq') : String(seq)) },
          { key: 'hash', title: say('hash'), apart: true, cell: ({ hash }) => <code>{hash}</code> },
        ],
        keyOf: ({ id }) => id,
        nameOf: ({ act, object }) => `${act} ${object}`,
        load: (asked, signal) => ask(journalPage, `${apiPaths.journal}${listQueryOf(withObject(asked))}`, { signal }),
        notLoaded: '',
        isTimeless: true,
      }}
    />
  );
}

function withObject<Asked extends { readonly filters: Readonly<Record<string, string>> }>(asked: Asked): Asked {
  const { object } = asked.filters;
  return object === undefined ? asked : { ...asked, filters: { ...asked.filters, object: objectAsked(object) } };
}
