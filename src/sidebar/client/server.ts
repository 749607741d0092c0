import type { Words } from '../../core/words';
import { words } from '../../core/words';
import type { Answer, ScreenOpener } from '../api';
import type { createServer } from '../server';

type Methods = ReturnType<typeof createServer>;
type Server = {
  [Name in keyof Methods]: (
    ...payload: Parameters<Methods[Name]>
  ) => Promise<Extract<ReturnType<Methods[Name]>, { ok: true }>['value']>;
};

/** The part of `google.script.run` the pages use; `sidebarCall` is the one door of the server. */
interface Runner extends Record<ScreenOpener, () => void> {
  withSuccessHandler(handler: (answer: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
  sidebarCall(method: string, payload: unknown): void;
}

declare const google: {
  script: { run: Runner; host: { close(): void; editor?: { focus(): void } } };
};

/** A sentence for the seller; `detail` is what Google said, for whoever is asked for help. */
export class Problem extends Error {
  constructor(
    readonly sentence: Words,
    readonly detail = '',
  ) {
    super(sentence.en);
  }
}

const ACCOUNTS = words(
  'Google did not let this sidebar into the spreadsheet. This happens when several Google accounts are signed in: open the spreadsheet in a window where only this account is signed in (an incognito window will do) and open the sidebar again.',
  '谷歌没有放行这个侧边栏。通常是因为浏览器同时登录了多个谷歌账号：请用只登录当前账号的窗口（无痕窗口即可）打开表格，再打开侧边栏。',
);
const CONNECTION = words(
  'There is no connection to Google. Check your network or VPN, then press again; nothing is lost.',
  '连不上谷歌服务器。请检查网络或代理，再按一次即可，已填的内容不会丢。',
);
const TOO_LONG = words(
  'Google stopped this because it took too long. Press again: it goes on from where it was.',
  '处理时间过长，被谷歌中断了。再按一次，会从中断的地方继续。',
);
const UNKNOWN = words(
  'This did not work on Google’s side. Press again; if it happens twice, reload the spreadsheet and open the sidebar again.',
  '谷歌那边出了点问题。请再按一次；如果还不行，刷新表格后重新打开侧边栏。',
);

const KNOWN: readonly [RegExp, Words][] = [
  [/network|connection|HTTP 0|offline|网络|連線|连接/i, CONNECTION],
  [/maximum execution time|timed? ?out|超时|执行时间/i, TOO_LONG],
  [/authori[sz]|permission|access denied|授权|權限|权限/i, ACCOUNTS],
];

/** Says in one sentence what to do about a failure that Google reports; one without a message is about accounts. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const detail = error instanceof Error ? error.message : typeof error === 'string' ? error : '';
  if (detail.trim() === '') return new Problem(ACCOUNTS);
  const known = KNOWN.find(([pattern]) => pattern.test(detail));
  return new Problem(known === undefined ? UNKNOWN : known[1], detail);
}

function isAnswer(value: unknown): value is Answer<unknown> {
  return typeof value === 'object' && value !== null && 'ok' in value;
}

function send(method: string, payload: unknown): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const receive = (answer: unknown): void => {
      if (!isAnswer(answer)) reject(new Problem(ACCOUNTS));
      else if (answer.ok) resolve(answer.value);
      else reject(new Problem(answer.problem));
    };
    google.script.run
      .withSuccessHandler(receive)
      .withFailureHandler((error) => {
        reject(problemOf(error));
      })
      // Only JSON may cross; an undefined property is dropped here rather than refused there.
      .sidebarCall(method, payload === undefined ? null : (JSON.parse(JSON.stringify(payload)) as unknown));
  });
}

/** The server's functions as promises of their values. Every name is checked by the compiler. */
export const server = new Proxy({} as Server, {
  get: (_, method) => (payload?: unknown) => send(String(method), payload),
});

/** Swaps this page for another screen; the page ends when the other one appears. */
export function openScreen(opener: ScreenOpener): Promise<void> {
  return new Promise((resolve, reject) => {
    google.script.run
      .withSuccessHandler(() => {
        resolve();
      })
      .withFailureHandler((error) => {
        reject(problemOf(error));
      })
      [opener]();
  });
}

/** Brings a table to the front at the first blank cell of a column, and gives the keyboard to the grid. */
export async function showBlank(sheet: string, column: string): Promise<void> {
  await server.showBlank({ sheet, column });
  google.script.host.editor?.focus();
}

/** Brings a sheet to the front and gives the keyboard to the grid. */
export async function showSheet(sheet: string): Promise<void> {
  await server.showSheet(sheet);
  google.script.host.editor?.focus();
}
