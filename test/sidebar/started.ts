import { isFunction } from '../../src/functions/call';
import type { Answer } from '../../src/sidebar/api';
import { createServer } from '../../src/sidebar/server';
import type { Answers } from '../../src/workbook/host';
import { MemoryHost } from './memory-host';

export const answers: Answers = {
  language: 'zh',
  market: 'US',
  platform: 'tiktok',
  currency: 'USD',
  goal: 'profit',
  hidden_cost_rate: 0.18,
  margin: 0.3,
  return_rate: 0.08,
};

export function valueOf<Value>(answer: Answer<Value>): Value {
  if (!answer.ok) throw new Error(answer.problem.en);
  return answer.value;
}

export function problemOf(answer: Answer<unknown>): string {
  return answer.ok ? 'no problem' : `${answer.problem.en} / ${answer.problem.zh}`;
}

export function started(): { host: MemoryHost; server: ReturnType<typeof createServer> } {
  const host = new MemoryHost();
  return { host, server: createServer(host, isFunction) };
}

export function built(): ReturnType<typeof started> {
  const both = started();
  valueOf(both.server.build(answers));
  return both;
}
