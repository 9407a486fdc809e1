// bench http: what one page of a list costs the server, beside a bare `http` server that sends the database the same statements.

import { Agent, get } from 'node:http';
import { openBenchDatabase } from '../city/bench-database.ts';
import { signIn } from '../city/serve.ts';
import { type ServerProcess, startProcess } from '../city/server-process.ts';
import type { Batch, Statement } from '../city/statements.ts';
import { interleaved } from '../measuring/processor-time.ts';
import type { Report } from '../measuring/report.ts';

type Say = (line: string) => void;
const [requests, atOnce] = [300, 8];
// A server runs for weeks: what V8 spends on its first thousand requests is not what a request costs.
const rounds = { warmups: 5, rounds: 7 } as const;
const path = '/api/enterprises?size=20';
const [ours, same, alone] = ['筑策：企业清单一页', '裸 http：同样的全部语句', '裸 http：只有清单的语句'] as const;

export async function benchHttp(say: Say): Promise<Report> {
  say('建库、装入五万家企业（约两分钟）');
  const database = await openBenchDatabase({ isFilled: true, own: process.env.ZHUCE_BENCH_DATABASE, say: () => undefined });
  const application = await startProcess('application', database.url);
  const bare = await startProcess('bare', database.url);
  const lean = await startProcess('bare', database.url);
  try {
    const cookie = await signIn(application.address, 'zhengce');
    const ask = () => askFor(application.address, { cookie });
    const renew = async () => {
      // What identifies the actor to the database lapses after two minutes.
      const all = await application.statementsOf(ask);
      await bare.send(all);
      const { first, list } = listOf(all);
      await lean.send(list, first);
      return { all, list };
    };
    const sent = await renew();
    const sizes = await Promise.all([application, bare, lean].map(async ({ address }) => (await askFor(address, { cookie })).length));
    const contestants = [
      { name: ours, measure: () => renew().then(() => perRequest(application, cookie)) },
      { name: same, measure: () => perRequest(bare, cookie) },
      { name: alone, measure: () => perRequest(lean, cookie) },
    ];
    const times = await interleaved(contestants, { ...rounds, say });
    const median = (name: string) => times.get(name)?.median ?? Number.NaN;
    const how = [
      `会话、权限、事务与清单，${counted(sent.all)}`,
      `${counted(sent.all)}，照样分批发`,
      `${counted(sent.list)}，身份在连接上只说一次`,
    ];
    return {
      command: 'http',
      title: '清单接口 · 城市',
      unit: '毫秒/次',
      lines: contestants.flatMap(({ name }, at) => {
        const time = times.get(name);
        return time === undefined ? [] : [{ what: name, how: `${how[at]}；答 ${sizes[at]} 字节`, ...time }];
      }),
      ratios: [
        { against: '每次请求，比裸 http 发同样的全部语句', value: median(ours) / median(same), goal: 1.1, gate: 1.3, isLimit: true },
        { against: '每次请求，比裸 http 只发清单的语句（无会话、无权限）', value: median(ours) / median(alone), goal: 1.1, isLimit: true },
      ],
      notes: [
        `GET ${path}，五万家企业；每轮各 ${requests} 次，${atOnce} 路并发、保持连接，${rounds.warmups} 轮预热后 ${rounds.rounds} 轮交替。`,
        '时间是服务进程的处理器时间（每个服务独占一个进程），不含 PostgreSQL 和发请求的一方。',
        '门槛量的是框架和我们的代码在同样的查询之上多用了多少；第二个比值把会话、行级权限和事务也算作我们多用的。',
      ],
    };
  } finally {
    await Promise.all([application, bare, lean].map((it) => it.stop()));
    await database.close();
  }
}

/** The list's own statements stand between the last word on who asks and the end of the transaction. */
function listOf(batches: readonly Batch[]): { readonly first: readonly Statement[]; readonly list: readonly Batch[] } {
  const isIdentity = ({ text }: Statement) => text.includes('set_config');
  const own = batches.findLastIndex((batch) => batch.some(isIdentity));
  const told = batches[own]?.findLast(isIdentity);
  const lasting = told === undefined ? [] : [{ ...told, text: told.text.replace(/,\s*true\)/, ', false)') }];
  const list = batches.slice(own).map((batch) => batch.slice(batch.findLastIndex(isIdentity) + 1).filter(({ text }) => text !== 'commit'));
  return { first: lasting, list: list.filter((batch) => batch.length > 0) };
}

const counted = (batches: readonly Batch[]) => `${batches.flat().length} 条语句分 ${batches.length} 批`;

/** Milliseconds of processor time of the server for one request. */
async function perRequest(server: ServerProcess, cookie: string): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const before = await server.cpu();
  let left = requests;
  const client = async () => {
    while (left > 0) {
      left -= 1;
      await askFor(server.address, { cookie, agent });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, client));
  const spent = (await server.cpu()) - before;
  agent.destroy();
  return spent / requests;
}

function askFor(address: string, { cookie, agent }: { cookie: string; agent?: Agent }): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = get(`${address}${path}`, { headers: { cookie }, ...(agent === undefined ? {} : { agent }) }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (body += part));
      response.on('end', () => (response.statusCode === 200 ? resolve(body) : reject(new Error(body))));
    });
    request.on('error', reject);
  });
}
