// 读两边: every enterprise with each of its bound rows, and every lot, read once into the columns that the plans ask for.

import type { Row } from '#law/facts';
import { routesOf } from '#law/rule/routes';
import { Columns } from './column.ts';
import { Numbers } from './numbers.ts';

/** Rows by place; they may be made when asked for. */
export interface Rows {
  readonly size: number;
  readonly rowAt: (place: number) => Row;
}

/** An enterprise with one row of the fact that a rule binds: what one bit stands for. */
export class Units {
  readonly columns = new Columns();
  readonly #enterprises: Rows;
  readonly #binds: string | null;
  readonly #enterprise = new Numbers();
  readonly #route = new Numbers();

  constructor(enterprises: Rows, binds: string | null) {
    this.#enterprises = enterprises;
    this.#binds = binds;
  }

  push(enterprise: number, facts: Row): void {
    for (const [route, { row }] of routesOf(this.#binds, facts).entries()) {
      this.#enterprise.push(enterprise);
      this.#route.push(route);
      this.columns.push(facts, row);
    }
  }

  get size(): number {
    return this.#enterprise.size;
  }

  get enterpriseCount(): number {
    return this.#enterprises.size;
  }

  enterpriseOf(unit: number): number {
    return this.#enterprise.at(unit);
  }

  factsOf(unit: number): { readonly facts: Row; readonly bound: Row | null | undefined } {
    const facts = this.#enterprises.rowAt(this.enterpriseOf(unit));
    return { facts, bound: routesOf(this.#binds, facts)[this.#route.at(unit)]?.row };
  }
}

export interface Sides {
  readonly enterprises: Rows;
  readonly lots: Rows;
}

/** `units`: by the fact that is bound. */
export function readSides({ enterprises, lots }: Sides, into: { readonly units: readonly Units[]; readonly lots: Columns }): void {
  for (let place = 0; place < enterprises.size; place += 1) {
    const facts = enterprises.rowAt(place);
    for (const units of into.units) units.push(place, facts);
  }
  for (let place = 0; place < lots.size; place += 1) into.lots.push(lots.rowAt(place), undefined);
}
