// 命令行: the verbs of `zhuce`. Each loads only what it needs.

import { Command, CommanderError } from 'commander';
import packageFile from '../../package.json' with { type: 'json' };
import { failWith, wrongUse } from './exit.ts';

const { version } = packageFile;

/** Gives the exit status: 0 done, 1 refused or not satisfied, 2 wrong use. */
export async function main(argv: readonly string[]): Promise<number> {
  let status = 0;
  const program = new Command('zhuce')
    .description('筑策：让连政规发〔2024〕5号的十三条措施运行起来')
    .exitOverride()
    .configureOutput({ writeErr: () => undefined }) // worded below instead
    .configureHelp({ styleTitle: (title) => titles[title] ?? title })
    .version(version, '-V, --version', '显示版本')
    .helpOption('-h, --help', '显示帮助')
    .helpCommand('help [命令]', '显示一个命令的帮助');
  const run = async (act: () => Promise<number>) => {
    status = await act();
  };
  addLawCommands(program, run);
  addCityCommands(program, run);
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : wrongCall(error, program);
    throw error;
  }
}

const titles: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
};

const faults: Readonly<Record<string, string>> = {
  'commander.unknownCommand': '没有这个命令',
  'commander.unknownOption': '没有这个选项',
  'commander.missingArgument': '缺少参数',
  'commander.optionMissingArgument': '选项缺少取值',
  'commander.excessArguments': '参数太多',
};

function wrongCall({ code, message }: CommanderError, program: Command): number {
  if (code === 'commander.help') program.outputHelp();
  const found = /'([^']+)'/.exec(message)?.[1] ?? message;
  const remedy = '运行 zhuce --help 可看全部命令，zhuce help 命令名 可看一个命令的用法。';
  return code === 'commander.help'
    ? wrongUse
    : failWith(faults[code] ?? '用法有误', [{ path: '命令行', found, expected: '帮助中列出的用法', remedy }]);
}

type Run = (act: () => Promise<number>) => Promise<void>;

/** These need no database. */
function addLawCommands(program: Command, run: Run): void {
  program
    .command('assess <对象>')
    .description('核对：M06.S1、M06.S2 或 required-grade')
    .option('--facts <文件>', '事实（JSON 文件，- 为标准输入）')
    .option('--json', '以 JSON 输出')
    .option('--schema', '显示事实的 JSON Schema')
    .action((target: string, options) => run(async () => (await import('./assess.ts')).assessCommand(target, options)));
  program
    .command('document <文件>')
    .description('读一份同类的公文，给出文号、期限、措施、责任单位和逐句文本')
    .option('--json', '以 JSON 输出')
    .action((file: string, { json = false }) => run(async () => (await import('./document.ts')).documentCommand({ file, json })));
  program
    .command('bench [量测]')
    .description(
      '量测：match（全量匹配）、assess（一对）、http（清单接口）、import（导入），与同类相比，结果写入 docs/benchmarks.md；不写则全部',
    )
    .option('--scale <规模>', 'city（城市）、province（省：match、assess）或 nation（全国：match）；不写为 city')
    .option('--json', '以 JSON 输出')
    .action((what: string | undefined, options) => run(async () => (await import('./bench.ts')).benchCommand(what, options)));
  program
    .command('clauses')
    .description('逐句对照：原文、效力、规则、测试，以及没有条件衡量的字句')
    .option('--json', '以 JSON 输出')
    .action(({ json = false }) => run(async () => (await import('./clauses.ts')).clausesCommand(json)));
}

function addCityCommands(program: Command, run: Run): void {
  program
    .command('start')
    .description('启动：首次启动会建库并载入演示数据')
    .option('--port <端口>', '首选端口，被占用时顺延；不写为 3000')
    .option('--empty', '首次启动不载入演示数据')
    .option('--demo <城市>', '载入哪个演示城市：full（完整，默认）或 cast（测试用的小城）')
    .option('--json', '以 JSON 输出启动信息')
    .action((options) => run(async () => (await import('./start.ts')).startCommand(options)));
  program
    .command('import [工作簿] [文件]')
    .description('导入一个工作簿（.xlsx 或 .csv）：firms（企业）或 tenders（招标）；列出或撤销导入')
    .option('--dry-run', '只预检，不写入')
    .option('--good-rows-only', '先导入正确的行；有错误的行和依据它们的行留下')
    .option('--confirm-all', '疑问已核对无误，全部确认')
    .option('--marked <文件>', '把标注了错误和疑问的工作簿写到这个文件')
    .option('--template', '不导入，而是把空白模板写到这个文件')
    .option('--list', '列出以往导入及其编号')
    .option('--undo <编号>', '撤销一次导入')
    .option('--json', '以 JSON 输出')
    .action((workbook: string | undefined, file: string | undefined, { list = false, undo, json = false, ...options }) =>
      run(async () => {
        if (undo !== undefined) return (await import('./undo-import.ts')).undoCommand(undo, json);
        if (list) return (await import('./undo-import.ts')).listImportsCommand(json);
        return (await import('./import.ts')).importCommand(workbook ?? '', file ?? '', { ...options, json });
      }),
    );
  program
    .command('match [企业]')
    .description('政策找企业：一家企业（统一社会信用代码）在全部在招标段中符合条件、差一点、待核实、不适用的各有哪些')
    .option('--all', '不写企业：全部企业对全部已开标的标段，逐句计数')
    .option('--on <日期>', '以哪一日为准，如 2025-05-12；不写为今天')
    .option('--known <时刻>', '与 --all 同用：只计到何时所知，如 2025-05-12 或 2025-05-12T18:00')
    .option('--json', '以 JSON 输出')
    .action((enterprise: string | undefined, { all = false, ...options }) =>
      run(async () => {
        if (all && enterprise === undefined) return (await import('./match-all.ts')).matchAllCommand(options);
        return (await import('./match.ts')).matchCommand(enterprise ?? '', { ...options, all });
      }),
    );
  program
    .command('simulate [草案]')
    .description('草案试算：改一个参数或去掉一个条件，全部企业对已开标的标段重新匹配，看谁受益、谁受损；不改动现行规则，留存备查')
    .option('--choices', '不试算，而是列出可以改的参数和条件')
    .option('--json', '以 JSON 输出')
    .option('--schema', '显示草案的 JSON Schema')
    .action((file: string | undefined, options) => run(async () => (await import('./simulate.ts')).simulateCommand(file, options)));
  program
    .command('administrators')
    .description('任命系统、安全、审计三个管理员，显示初始密码')
    .option('--renew <账号>', '给其中一个换发初始密码')
    .option('--json', '以 JSON 输出')
    .action((options) => run(async () => (await import('./administrators.ts')).administratorsCommand(options)));
  program
    .command('reset')
    .description('清除本机数据库中的全部业务数据')
    .option('--yes', '确认清除')
    .option('--json', '以 JSON 输出')
    .action((options) => run(async () => (await import('./reset.ts')).resetCommand(options)));
}
