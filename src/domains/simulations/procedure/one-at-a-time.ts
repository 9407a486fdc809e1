// 一次一件: whoever comes while another is at it is told so, and not made to wait; how far that one is can be asked.

export interface OneAtATime<Step> {
  /** Undefined: another is at it. */
  do<Outcome>(act: (tell: (step: Step) => void) => Promise<Outcome>): Promise<Outcome | undefined>;
  /** The last that was told of what is under way; undefined: nothing is, or nothing was told yet. */
  step(): Step | undefined;
}

export function oneAtATime<Step>(): OneAtATime<Step> {
  let isBusy = false;
  let last: Step | undefined;
  return {
    async do(act) {
      if (isBusy) return undefined;
      isBusy = true;
      try {
        return await act((step) => {
          last = step;
        });
      } finally {
        isBusy = false;
        last = undefined;
      }
    },
    step: () => last,
  };
}
