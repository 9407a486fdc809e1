// COPY: rows as text straight into a table, as `psql \copy` sends them.

import type { Client, Connection, Submittable } from 'pg';

type Cell = string | number;

export async function copyIn(client: Client, { into, rows }: { into: string; rows: readonly (readonly Cell[])[] }): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const copy = new Copying(`copy ${into} from stdin`, rows, (error) => (error === undefined ? resolve() : reject(error)));
    client.query(copy);
  });
}

/** The steps of the protocol, as the driver calls them. */
interface Wire extends Connection {
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
}

const rowsAtOnce = 5_000;

class Copying implements Submittable {
  readonly #text: string;
  readonly #rows: readonly (readonly Cell[])[];
  readonly #done: (error?: Error) => void;
  #failure: Error | undefined;

  constructor(text: string, rows: readonly (readonly Cell[])[], done: (error?: Error) => void) {
    this.#text = text;
    this.#rows = rows;
    this.#done = done;
  }

  submit(connection: Connection): void {
    connection.query(this.#text);
  }

  handleCopyInResponse(connection: Wire): void {
    for (let from = 0; from < this.#rows.length; from += rowsAtOnce) {
      const lines = this.#rows.slice(from, from + rowsAtOnce).map((row) => `${row.join('\t')}\n`);
      connection.sendCopyFromChunk(Buffer.from(lines.join('')));
    }
    connection.endCopyFrom();
  }

  handleCommandComplete(): void {}

  handleError(error: Error): void {
    this.#failure = error;
    this.#done(error);
  }

  handleReadyForQuery(): void {
    if (this.#failure === undefined) this.#done();
  }
}
