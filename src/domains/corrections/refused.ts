// 不予办理的答复: what happened, why, and what to do next, for each refusal; a conflict shows both states.

import type { FastifyReply } from 'fastify';
import type { Fault } from '#kernel/fault';
import { type HttpProblem, notAllowed, notFound, sendProblem } from '#platform/http-problem';
import type { FactVersion } from './contract.ts';
import type { QuestionRefusal } from './procedure/questions.ts';
import type { Refusal } from './procedure/refusals.ts';

/** Problem details may carry more than the five members (RFC 9457, 3.2). */
export interface Refused extends HttpProblem {
  readonly more?: { readonly seen: readonly FactVersion[]; readonly current: readonly FactVersion[] };
}

export function sendRefused(reply: FastifyReply, { more, ...problem }: Refused): FastifyReply {
  if (more === undefined) return sendProblem(reply, problem);
  const { status, title, detail } = problem;
  return reply
    .code(status)
    .type('application/problem+json')
    .send({ type: 'about:blank', title, status, detail, errors: [], ...more });
}

export function refusedAs(refusal: Refusal): Refused {
  switch (refusal.kind) {
    case 'not-keeper':
      return notAllowed('登记的管理单位（市住建局；本县区的项目和标段，也可由县区住建部门）');
    case 'no-row':
      return { status: 404, title: '没有这一行', detail: '登记簿里没有这一行，或者已经注销。请刷新后核对编号；确应登记的，请登记一行。' };
    case 'row-exists': {
      const detail = '登记簿里已经有这个编号的一行，没有另行登记。内容不对的，请打开那一行更正。';
      return { status: 409, title: '已经登记过', detail, more: { seen: [], current: refusal.current } };
    }
    case 'changed-meanwhile': {
      const detail = '您查看之后，别人已经改动了这一行，您的办理没有保存。请对照下列两种内容，确认仍需办理的，再提交一次。';
      return { status: 409, title: '这一行已被改动', detail, more: { seen: refusal.seen, current: refusal.current } };
    }
    case 'unchanged': {
      const detail = '填写的内容与现在登记的完全相同，没有可更正的，什么也没有保存。内容属实的，请用「核实」。';
      return { status: 422, title: '没有改动', detail };
    }
    case 'faults': {
      const detail = `有 ${refusal.faults.length} 处需要改正，什么也没有保存。请按每一处的说明改正后再提交。`;
      return { status: 422, title: '填写有误', detail, errors: refusal.faults };
    }
    case 'in-the-way': {
      const detail = `没有注销：还有登记说到这一行：${refusal.sources.join('；')}。请先更正或注销这些登记。`;
      return { status: 422, title: '不能注销', detail };
    }
  }
}

export function questionRefusedAs(refusal: QuestionRefusal): Refused {
  switch (refusal.kind) {
    case 'unknown-question':
      return notFound('这条质疑');
    case 'not-concerned': {
      const detail = '只能质疑与本单位有关的登记，也只能撤回本单位的质疑。本单位的登记请从本单位的页面打开。';
      return { status: 403, title: '与本单位无关', detail };
    }
    case 'asked-already': {
      const detail = '这一项已经提出过质疑，正在等待答复。要改写的，请先撤回原来的质疑，再重新提出。';
      return { status: 409, title: '已经提出过', detail };
    }
    case 'answered-already': {
      const detail = `这条质疑的状态是「${stateWords[refusal.state]}」，不能再办。请刷新后查看；仍有异议的，可就现在的登记另行提出。`;
      return { status: 409, title: '已经办结', detail };
    }
    default:
      return refusedAs(refusal);
  }
}

const stateWords = { awaiting: '待答复', corrected: '已更正', upheld: '维持原登记', withdrawn: '已撤回' } as const;

export function unreadable(errors: readonly Fault[]): Refused {
  return { status: 422, title: '填写有误', detail: '填写的内容不完整或无法读取，什么也没有保存。请按每一处的说明改正后再提交。', errors };
}
