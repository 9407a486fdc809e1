// 拒绝启动: a start that cannot go on; its Chinese message says what happened, why, and what to do next.

export class StartRefusal extends Error {
  override readonly name = 'StartRefusal';
}
