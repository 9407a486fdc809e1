// 一人一项: a leader free for one work leads one; so several tenders may exclude each other.

export interface LotWithLeaders {
  readonly lot: string;
  /** Whoever could lead it. */
  readonly leaders: readonly string[];
}

/** How many of the lots can be led at the same time: the largest matching of lots and leaders. */
export function mostAtOnce(lots: readonly LotWithLeaders[]): number {
  const lotOf = new Map<string, LotWithLeaders>();
  /** Finds a leader for the lot, moving others to another leader where that helps. */
  const place = (lot: LotWithLeaders, tried: Set<string>): boolean => {
    for (const leader of lot.leaders) {
      if (tried.has(leader)) continue;
      tried.add(leader);
      const other = lotOf.get(leader);
      if (other === undefined || place(other, tried)) {
        lotOf.set(leader, lot);
        return true;
      }
    }
    return false;
  };
  return lots.filter((lot) => place(lot, new Set())).length;
}

/** Lots that only one and the same person could lead, two or more of them: only one of these can be taken. */
export function exclusiveLots(lots: readonly LotWithLeaders[]): readonly { readonly leader: string; readonly lots: readonly string[] }[] {
  const byLeader = new Map<string, string[]>();
  for (const { lot, leaders } of lots) {
    const [only, ...more] = leaders;
    if (only !== undefined && more.length === 0) byLeader.set(only, [...(byLeader.get(only) ?? []), lot]);
  }
  return [...byLeader].filter(([, all]) => all.length > 1).map(([leader, all]) => ({ leader, lots: all }));
}
