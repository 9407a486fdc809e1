// 停止信号: heard from the first moment of a start, and as often as it comes.

export interface StopSignal {
  readonly came: Promise<void>;
  /** Throws Stopped once the signal has come: a long start ends between two steps. */
  check(): void;
}

export class Stopped extends Error {
  override readonly name = 'Stopped';
}

/** Goes on listening: a second signal must not end us half way through closing. */
export function stopSignal(heard: () => void): StopSignal {
  let hasCome = false;
  const came = new Promise<void>((resolve) => {
    const hear = () => {
      if (!hasCome) heard();
      hasCome = true;
      resolve();
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, hear);
  });
  return {
    came,
    check: () => {
      if (hasCome) throw new Stopped();
    },
  };
}
