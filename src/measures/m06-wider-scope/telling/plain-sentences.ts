// 条件的白话: each phrase of the two sentences in one plain sentence with the days, amounts and limits of this case.

import { categoryName, type Grade, gradeBelow, gradeName } from '#law/qualification';
import { sanctionName } from '#law/sanctions';
import type { Label } from '../../../web/language/labels/label.ts';
import { amountText, yuanText } from '../../../web/ui/text/amount-text.ts';

/** One case, in the wire form. */
export interface Case {
  readonly facts: Readonly<Record<string, unknown>>;
  /** Values of the parameters assumed, by key. */
  readonly given: Readonly<Record<string, unknown>>;
  readonly required: string | null;
}

type Sentence = (of: Case, label: Label) => string;
type InBoth = Readonly<Record<'zh' | 'en', Sentence>>;

const full: InBoth = {
  zh: (of, label) => {
    const price = typeof of.facts.bidPrice === 'string' ? yuanText(of.facts.bidPrice) : undefined;
    const share = `投标报价${price === undefined ? '' : ` ${price} 元`}的 ${of.given['M06.guaranteePct'] ?? '法定比例'}`;
    return of.required === null
      ? `银行、保险或担保公司为这次投标承诺的担保不少于${share}。`
      : `银行、保险或担保公司为这次投标承诺的担保不少于 ${money(of.required, label)}，即${share}。`;
  },
  en: (of, label) => {
    const share = `${of.given['M06.guaranteePct'] ?? 'the lawful share'} of the bid price${bracketed(money(of.facts.bidPrice, label), label)}`;
    return `Banks, insurers or guarantors have committed at least ${of.required === null ? share : `${money(of.required, label)}, which is ${share}`}.`;
  },
};

export const plainSentences: Readonly<Record<string, Readonly<Record<string, InBoth>>>> = {
  'M06.S1': {
    信誉良好: {
      zh: (of, label) => {
        const score = of.given['M06.minScore'];
        return `投标截止日${due(of)}及以前没有未修复的失信、处罚记录（种类：${kinds(of, label)}）${typeof score === 'string' ? `，信用评价得分不低于 ${score} 分` : ''}。`;
      },
      en: (of, label) => {
        const score = of.given['M06.minScore'];
        return `On the day bids are due${due(of, label)} no sanction stands unrestored (${kinds(of, label)})${typeof score === 'string' ? `, and the credit score is at least ${score}` : ''}.`;
      },
    },
    具有相关专业技术能力: {
      zh: () => '招标人已经认定企业具有做这项工程的专业技术能力，并记下了理由。',
      en: () => 'The procuring entity has found, with reasons, that the firm has the technical ability for this work.',
    },
    能够提供足额担保: full,
    在资质类别内: {
      zh: (of) => `企业的施工总承包资质与工程要求的类别相同${bracketed(category(of))}。`,
      en: (of, label) => `The firm is qualified in the category that the work asks for${bracketed(category(of, label), label)}.`,
    },
    高一等级: {
      zh: (of) => {
        const [asked, below] = ladder(of);
        return below === undefined
          ? '企业的资质等级比工程要求的等级正好低一级。'
          : `工程要求${asked}，比企业的资质正好高一级：企业这项资质须为${below}。`;
      },
      en: (of, label) => {
        const [asked, below] = ladder(of, label);
        return below === undefined
          ? 'The certificate is exactly one grade below what the work asks for.'
          : `The work asks for ${asked}, exactly one grade above the certificate, which must be of ${below}.`;
      },
    },
  },
  'M06.S2': {
    '市政公用、公路、水利水电、港口与航道工程其中一项资质': {
      zh: () => '企业至少有市政公用、公路、水利水电、港口与航道这四类中一类的施工总承包资质。',
      en: () => 'The firm is qualified in at least one of municipal, highway, water and hydropower, port and waterway works.',
    },
    一级及以上: {
      zh: () => '企业这一类的资质是一级或者特级。',
      en: () => 'That qualification is of grade one or of the special grade.',
    },
    能够提供足额担保: full,
    项目负责人具有相应业绩: {
      zh: (of) =>
        `拟派的项目负责人在投标截止日${due(of)}及以前 ${record(of, 'years')} 年内，有至少 ${record(of, 'works')} 项${category(of) ?? '目标类别'}已经竣工验收的业绩。`,
      en: (of, label) =>
        `The leader named has led at least ${record(of, 'works')} work(s) of ${category(of, label) ?? 'the category asked for'} accepted within ${record(of, 'years')} years up to the day bids are due${due(of, label)}.`,
    },
    其他三项: {
      zh: (of) => `工程要求的类别${bracketed(category(of))}也在这四类之中，并且不是企业这项资质的类别。`,
      en: (of, label) =>
        `The category that the work asks for${bracketed(category(of, label), label)} is one of the other three, not that of the certificate.`,
    },
    同等级: {
      zh: (of) => `企业这项资质的等级不低于工程要求的等级${bracketed(ladder(of)[0])}。`,
      en: (of, label) =>
        `The grade of that qualification is at least the grade that the work asks for${bracketed(ladder(of, label)[0], label)}.`,
    },
  },
};

/** '' for words that are not of measure 6. */
export function plainSentence(id: string, quote: string, { label, ...of }: Case & { readonly label: Label }): string {
  return plainSentences[id]?.[quote]?.[label.language === 'en' ? 'en' : 'zh'](of, label) ?? '';
}

const asIs = (word: string): string => word;

function bracketed(text: string | undefined, label?: Label): string {
  if (text === undefined) return '';
  return label?.language === 'en' ? ` (${text})` : `（${text}）`;
}

const due = ({ facts }: Case, label?: Label): string => bracketed(typeof facts.bidsDueOn === 'string' ? facts.bidsDueOn : undefined, label);

const money = (yuan: unknown, label: Label): string | undefined =>
  typeof yuan === 'string' ? amountText(yuan, label.language) : undefined;

function kinds({ given }: Case, label: Label): string {
  const { kinds: codes = Object.keys(sanctionName) } = (given['M06.goodCredit'] ?? {}) as { readonly kinds?: readonly string[] };
  const names: Readonly<Record<string, string>> = sanctionName;
  return codes.map((code) => label(names[code] ?? code)).join(label('、'));
}

function record({ given }: Case, field: 'works' | 'years'): string {
  const declared = (given['M06.leaderRecord'] ?? {}) as Readonly<Record<string, unknown>>;
  return String(declared[field] ?? '…');
}

function category({ facts }: Case, label: (word: string) => string = asIs): string | undefined {
  const { category: code } = (facts.required ?? {}) as { readonly category?: keyof typeof categoryName | null };
  return code === undefined || code === null ? undefined : label(categoryName[code]);
}

/** The grade asked for and the one below it. */
function ladder({ facts }: Case, label: (word: string) => string = asIs): readonly [string | undefined, string | undefined] {
  const { grade } = (facts.required ?? {}) as { readonly grade?: Grade | null };
  if (grade === undefined || grade === null) return [undefined, undefined];
  const below = grade === 'third' ? undefined : gradeBelow[grade];
  return [label(gradeName[grade]), below === undefined ? undefined : label(gradeName[below])];
}
