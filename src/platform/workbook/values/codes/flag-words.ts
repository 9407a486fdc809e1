// 是否的写法: what people write for yes and for no, and what only looks like it.

export const flagByWord: Readonly<Record<string, boolean>> = {
  ...{ 是: true, 是的: true, 对: true, '√': true, '✓': true, '✔': true, Y: true, yes: true, true: true },
  ...{ 否: false, 不是: false, '×': false, '✗': false, '✘': false, N: false, no: false, false: false },
};

/** An X is a tick to some and a cross to others; 无 may be that nobody knows. */
export const flagHints: Readonly<Record<string, string>> = { 1: '是', 有: '是', 已: '是', o: '是', 0: '否', 无: '否', 未: '否', 不: '否' };
