// 一次一件: whoever comes while another is at it is told so, and not made to wait.

/** Undefined: another is at it. */
export function oneAtATime(): <Outcome>(act: () => Promise<Outcome>) => Promise<Outcome | undefined> {
  let isBusy = false;
  return async (act) => {
    if (isBusy) return undefined;
    isBusy = true;
    try {
      return await act();
    } finally {
      isBusy = false;
    }
  };
}
