// 语种: the languages of the pages; the papers are Chinese.

export const languages = ['zh-CN', 'en'] as const;
export type Language = (typeof languages)[number];
