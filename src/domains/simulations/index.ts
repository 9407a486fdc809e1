// 试算: the front door.

export { type AnswersCounted, countAnswers } from './procedure/count-answers.ts';
export type { Crowd, Simulable } from './procedure/crowd.ts';
