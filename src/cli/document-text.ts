// 文件摘要: the same parts in Chinese lines.

import type { ParsedDocument } from '#law/document/parsed-document';

export function documentText(it: ParsedDocument): string {
  const { from, through } = it.inForce;
  return [
    `${it.number} ${it.title}`,
    `发文机关：${it.issuer}；印发：${it.issuedOn}；${it.adoptedBy === null ? '未写明审议情况' : `${it.adoptedBy}通过`}`,
    `施行：${from}；${through === null ? '没有写明截止日期' : `有效期至 ${through}`}`,
    `依据：${listed(it.basis)}`,
    `主送：${listed(it.addressees)}`,
    `抄送：${listed(it.copiedTo)}`,
    ...it.measures.flatMap(measureLines),
    `共 ${it.measures.length} 条措施，${it.cells.units} 个点名单位，${it.cells.named} 个责任格；${
      it.bindsAllAreas ? '各县区、功能板块对每一条负责' : '没有让各县区、功能板块对每一条负责的规定'
    }`,
  ].join('\n');
}

function measureLines({ no, sentences, units, unitsOpenEnded }: ParsedDocument['measures'][number]): readonly string[] {
  return [`措施${no}（责任单位：${listed(units)}${unitsOpenEnded ? '等' : ''}）`, ...sentences.map(({ id, text }) => `  ${id} ${text}`)];
}

const listed = (names: readonly string[]): string => (names.length === 0 ? '（无）' : names.join('、'));
