// 被量的服务进程: the application, or a bare `http` server with the same statements, each alone in its process so that its time is its own.

import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { Pool, type PoolClient } from 'pg';
import { limitedUrl } from '../../../src/platform/database/limited/limited-role.ts';
import { wireTypes } from '../../../src/platform/database/wire-types.ts';
import { serve } from './serve.ts';
import { type Batch, noteStatements, type Statement } from './statements.ts';

type Kind = 'application' | 'bare';

/** What it is told; each is answered by what the last column says. */
type Told =
  | { readonly do: 'cpu' } // milliseconds so far
  | { readonly do: 'note' } // nothing; statements are noted from now on
  | { readonly do: 'noted' } // the statements
  | { readonly do: 'send'; readonly batches: readonly Batch[]; readonly first: readonly Statement[] }; // nothing

export interface ServerProcess {
  readonly address: string;
  cpu(): Promise<number>;
  /** The statements that the application sends while `act` runs. */
  statementsOf(act: () => Promise<unknown>): Promise<readonly Batch[]>;
  /** A bare server sends these for each request, each batch in one write, and `first` once on each new connection. */
  send(batches: readonly Batch[], first?: readonly Statement[]): Promise<void>;
  stop(): Promise<void>;
}

export async function startProcess(kind: Kind, url: string): Promise<ServerProcess> {
  const child = fork(import.meta.filename, [kind, url], { serialization: 'advanced', execArgv: [] });
  const [address] = (await once(child, 'message')) as [string];
  const cpu = async () => Number(await tell(child, { do: 'cpu' }));
  return {
    address,
    cpu,
    statementsOf: async (act) => {
      await tell(child, { do: 'note' });
      await act();
      return (await tell(child, { do: 'noted' })) as readonly Batch[];
    },
    send: async (batches, first = []) => void (await tell(child, { do: 'send', batches, first })),
    stop: async () => {
      child.kill();
      await once(child, 'exit');
    },
  };
}

async function tell(child: ChildProcess, told: Told): Promise<unknown> {
  child.send(told);
  const [answer] = await once(child, 'message');
  return answer;
}

/** In the child. */
async function run(kind: Kind, url: string): Promise<void> {
  let noted: () => readonly Batch[] = () => [];
  const bare = kind === 'bare' ? await bareServer(url) : undefined;
  const address = bare?.address ?? (await serve(url)).address;
  process.on('message', async (told: Told) => {
    if (told.do === 'note') noted = noteStatements();
    if (told.do === 'send') await bare?.send(told);
    const { user, system } = process.cpuUsage();
    process.send?.(told.do === 'cpu' ? (user + system) / 1000 : told.do === 'noted' ? noted() : 'done');
  });
  process.send?.(address);
}

const options = '-c jit=off -c work_mem=16MB';

interface Sending {
  readonly batches: readonly Batch[];
  readonly first: readonly Statement[];
}

/** As little as can be: the pool of the driver, the statements in the application's own batches, JSON. */
async function bareServer(url: string): Promise<{ address: string; send(sending: Sending): Promise<void> }> {
  let sending: Sending = { batches: [], first: [] };
  let pool = new Pool();
  const answer = async (): Promise<string> => {
    const client = await pool.connect();
    try {
      let page: readonly unknown[] = [];
      for (const batch of sending.batches)
        for (const { rows } of await inOneWrite(client, batch)) if (rows?.length > page.length) page = rows;
      return JSON.stringify({ rows: page });
    } finally {
      client.release();
    }
  };
  const server = createServer((_request, response) => {
    answer().then(
      (body) => response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(body),
      (error: Error) => response.writeHead(500).end(error.message),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const send = async (wanted: Sending) => {
    await pool.end();
    sending = wanted;
    pool = new Pool({ connectionString: limitedUrl(url), max: 10, types: wireTypes, pipeline: true, options });
    pool.on('connect', (client) => {
      for (const { text, values } of wanted.first) void client.query(text, [...values]);
    });
  };
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, send };
}

function inOneWrite(client: PoolClient, batch: Batch) {
  const { stream } = (client as unknown as { readonly connection: { readonly stream: Duplex } }).connection;
  stream.cork();
  const answers = batch.map(({ text, values }) => client.query<Record<string, unknown>>(text, [...values]));
  stream.uncork();
  return Promise.all(answers);
}

const [, self, kind, url] = process.argv;
if (self === import.meta.filename && url !== undefined) await run(kind === 'bare' ? 'bare' : 'application', url);
