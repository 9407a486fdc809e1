// 停止: a start that cannot go on, worded for the person at the keyboard in Chinese and in English.

export class Stop extends Error {
  /**
   * @param {string} chinese What happened, why, what to do next.
   * @param {string} english
   */
  constructor(chinese, english) {
    super(`${chinese}\n${english}`);
  }
}

/**
 * Progress goes to stderr: stdout belongs to the command (`--json`).
 * @param {string} chinese
 * @param {string} english
 */
export function say(chinese, english) {
  process.stderr.write(`zhuce: ${chinese} / ${english}\n`);
}
