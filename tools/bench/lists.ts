// 清单的量测: p50 and p95 of every kind of list page, through the real server as a signed-in user, with fifty thousand firms.
// npm run bench:lists [-- --postgres 15]

import { openBenchDatabase } from './city/bench-database.ts';
import { serve, signIn } from './city/serve.ts';

const version = process.argv.includes('15') ? 15 : 18;
const rounds = 40;
const say = (line: string) => console.log(line);

/** `{}` is another word or page in each round. */
const asked: readonly (readonly [what: string, url: string, different?: readonly string[]])[] = [
  ['企业 第一页', '/api/enterprises'],
  ['企业 第一页 200 行', '/api/enterprises?size=200'],
  ['企业 中间页', '/api/enterprises?page=1250&size=20'],
  ['企业 末页', '/api/enterprises?page=2500&size=20'],
  ['企业 地区', '/api/enterprises?area={}', ['海州区', '东海县', '市外']],
  ['企业 类别', '/api/enterprises?category={}', ['municipal', 'water', 'port']],
  ['企业 类别、等级', '/api/enterprises?category={}&grade=first', ['municipal', 'water', 'port']],
  ['企业 地区、类别、等级', '/api/enterprises?area=海州区&category={}&grade=second', ['municipal', 'water']],
  ['企业 按名称排', '/api/enterprises?sort=name&page={}', ['1', '100', '1200', '2500']],
  ['企业 按名称倒排', '/api/enterprises?sort=-name'],
  ['企业 按地区排', '/api/enterprises?sort=area&page={}', ['1', '1200']],
  ['企业 按许可证日排', '/api/enterprises?sort=safetyPermitThrough&page={}', ['1', '1200']],
  ['企业 查名称一段', '/api/enterprises?q={}', ['云台建业', '苏北恒邦', '晶都丰元', '花果']],
  ['企业 查一个字', '/api/enterprises?q={}', ['云', '鑫']],
  ['企业 查人人有的词', '/api/enterprises?q={}', ['有限公司', '连云港', '建设工程', '建设']],
  ['企业 查人人有的首字母', '/api/enterprises?q={}', ['jsyxgs', 'yxgs', 'lyg', 'jsgcyxgs']],
  ['企业 查两个词', '/api/enterprises?q={}', ['云台 路桥', '苏北 市政', '长江 水利']],
  ['企业 查曾用名', '/api/enterprises?q={}', ['赣榆2001建筑', '第4003建筑公司', '赣榆40031']],
  ['企业 查拼音首字母', '/api/enterprises?q={}', ['lygyt', 'cyjy', 'zyht', 'lygsb']],
  ['企业 查代码末几位', '/api/enterprises?q={}', ['01234X', '4567X', '49999X']],
  ['企业 查不到', '/api/enterprises?q={}', ['无此公司', 'zzzzq', '%', '没有的名']],
  ['企业 某日、某时', '/api/enterprises?asof=2023-05-01&known=2025-06-01&q={}', ['赣榆2001建筑', '云台']],
  ['企业 一档', '/api/enterprises/{}', ['91320702FAKE01232X', '91320700FAKE49998X']],
  ['人员 第一页', '/api/persons'],
  ['人员 末页', '/api/persons?page=5000'],
  ['人员 专业、等级', '/api/persons?category={}&grade=first', ['municipal', 'water']],
  ['人员 查姓名', '/api/persons?q={}', ['张伟', '曾静', 'zw', 'B4567']],
  ['人员 按姓名排', '/api/persons?sort=name&page={}', ['1', '2400']],
  ['项目 第一页', '/api/projects'],
  ['项目 查', '/api/projects?q={}', ['示例项目 77', 'X123']],
  ['标段 第一页', '/api/lots'],
  ['标段 状态', '/api/lots?state=open'],
  ['标段 资金、领域', '/api/lots?funding=state&sector=municipal'],
  ['标段 查', '/api/lots?q={}', ['标段 77', 'L123']],
];

/** A database of one's own is filled once and kept: ZHUCE_BENCH_DATABASE=postgres://… */
const own = process.env.ZHUCE_BENCH_DATABASE;
const database = await openBenchDatabase({ version, own, isFilled: true, say });
try {
  const { address, close } = await serve(database.url);
  const cookie = await signIn(address, 'zhengce');
  say(`\nPostgreSQL ${version}，每项 ${rounds} 次，毫秒\n\n| 清单 | p50 | p95 | 行数 |\n|---|---:|---:|---:|`);
  for (const [what, path, different = ['']] of asked) {
    const times: number[] = [];
    let total = '';
    for (let round = -different.length; round < rounds; round += 1) {
      const word = different[(round + different.length) % different.length] ?? '';
      const from = performance.now();
      const reply = await fetch(`${address}${encodeURI(path.replace('{}', word))}`, { headers: { cookie } });
      const answer = (await reply.json()) as { readonly total?: number };
      if (round >= 0) times.push(performance.now() - from);
      if (reply.status !== 200) throw new Error(`${path}: ${JSON.stringify(answer)}`);
      total = String(answer.total ?? '');
    }
    times.sort((one, other) => one - other);
    const at = (share: number) => (times[Math.ceil(times.length * share) - 1] ?? 0).toFixed(1);
    say(`| ${what} | ${at(0.5)} | ${at(0.95)} | ${total} |`);
  }
  await close();
} finally {
  await database.close();
}
