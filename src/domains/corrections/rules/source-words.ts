// 来源的写法: what a corrected row says about where it comes from, and how well that is proved.

/** A number makes it a document that others can find: E1. Without one it is the word of whoever corrects: E0. */
export const evidenceOf = ({ documentNo }: { readonly documentNo: string | null }): 'E0' | 'E1' => (isBlank(documentNo) ? 'E0' : 'E1');

/** 市住建局（示例）李某 更正，依据《…》（文号） */
export function sourceWords({
  by,
  act,
  title,
  documentNo,
}: {
  readonly by: string;
  readonly act: 'corrected' | 'entered' | 'retracted';
  readonly title: string;
  readonly documentNo: string | null;
}): string {
  const name = /^《.*》$/.test(title) ? title : `《${title}》`;
  return `${by} ${actWords[act]}，依据${isBlank(documentNo) ? title : `${name}（${documentNo}）`}`;
}

const actWords = { corrected: '更正', entered: '登记', retracted: '注销' } as const;

const isBlank = (text: string | null): text is null => (text ?? '') === '';
