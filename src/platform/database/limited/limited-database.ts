// 受限的数据库: what everything but migrating, starting and resetting goes through; each act in one transaction, for one actor.

import { dayInShanghai, type PlainDate } from '#kernel/plain-date';
import { type Connection, connect, type Database } from '../connect.ts';
import { letRoleSignIn, limitedUrl, signingKeyIn, takeFromRole } from './limited-role.ts';
import { type OwnTransaction, ownTransactionsOn } from './own-transaction.ts';
import { type Actor, signerWith } from './signed-context.ts';

export type { Actor };

/** Lets people in, and works for nobody: it reads accounts and sessions, and nothing else. */
export const gate: Actor = { login: null, role: 'gate', creditCode: null };

/** Whoever may start this program on its machine: appoints the three administrators, and nothing else. */
export const installer: Actor = { login: null, role: 'installer', creditCode: null };

/** Gives the leaves of the journal their places, and reads them. */
export const sequencer: Actor = { login: null, role: 'sequencer', creditCode: null };

/** Closes each hour's batch of sealed acts, of which it sees the digests alone. */
export const sealer: Actor = { login: null, role: 'sealer', creditCode: null };

/** Takes away the uploads that nobody came back for, and sees no others. */
export const sweeper: Actor = { login: null, role: 'sweeper', creditCode: null };

/** Finds which check sheets are to be weighed again, and sees no register. */
export const rechecker: Actor = { login: null, role: 'rechecker', creditCode: null };

/** Finds which firms are to be weighed again over the open lots, and sees no answer. */
export const weigher: Actor = { login: null, role: 'weigher', creditCode: null };

/** Whoever holds a paper: sees what bears its number, and nothing else. */
export const holderOf = (number: string): Actor => ({ login: null, role: 'sheet-holder', unit: number, creditCode: null });

/** Weighs a firm's own facts for it, as far as the firm itself may see them. */
export const servantOf = (creditCode: string): Actor => ({ login: null, role: 'firm', creditCode });

export type ActWith<Subject> = <Outcome>(act: (subject: Subject) => Promise<Outcome>) => Promise<Outcome>;

export interface LimitedDatabase {
  /** null: nobody is known, and only what is public is seen. */
  as(actor: Actor | null): ActWith<Database>;
  /** The gate finds out who it is; the rest of the same transaction works for them. */
  asFound<Found extends Actor, Outcome>(
    find: (database: Database) => Promise<Found | null>,
    act: (database: Database, found: Found | null) => Promise<Outcome>,
  ): Promise<Outcome>;
  close(): Promise<void>;
}

interface Opening extends Pick<Connection, 'pool'> {
  readonly url: string;
  /** The business date; left out: the day in Lianyungang. */
  readonly today?: () => PlainDate;
}

/** The owner's connection may be closed afterwards. The database is migrated. */
export async function openLimited({ pool, url, today = () => dayInShanghai(new Date()) }: Opening): Promise<LimitedDatabase> {
  const limited = limitedUrl(url);
  await letRoleSignIn(pool, limited);
  await takeFromRole(pool);
  const sign = signerWith(await signingKeyIn(pool));
  const connection = connect(limited);
  const inOwnTransaction = ownTransactionsOn(connection);
  // Also for nobody: what is said last in a transaction is what counts in it.
  const become = ({ keepTelling }: OwnTransaction, actor: Actor | null) =>
    keepTelling(() => ["select set_config('zhuce.context', $1, true)", [sign(actor, { now: Date.now(), today: today() })]]);
  return {
    as: (actor) => (act) =>
      inOwnTransaction((transaction) => {
        become(transaction, actor);
        return act(transaction.database);
      }),
    asFound: (find, act) =>
      inOwnTransaction(async (transaction) => {
        become(transaction, gate);
        const found = await find(transaction.database);
        become(transaction, found);
        return act(transaction.database, found);
      }),
    close: connection.close,
  };
}
