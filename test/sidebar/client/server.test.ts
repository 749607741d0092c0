import { Problem, problemOf, server } from '../../../src/sidebar/client/server';

type Handler = (value: unknown) => void;
let answer: (method: string, payload: unknown) => unknown = () => null;

/** `google.script.run` as Google describes it: handlers by name, JSON only, asynchronous. */
function runner(success: Handler, failure: Handler): Record<string, unknown> {
  return {
    withSuccessHandler: (handler: Handler) => runner(handler, failure),
    withFailureHandler: (handler: Handler) => runner(success, handler),
    sidebarCall: (method: string, payload: unknown) => {
      setTimeout(() => {
        try {
          success(answer(method, payload));
        } catch (error) {
          failure(error);
        }
      });
    },
  };
}

beforeAll(() => {
  Object.assign(globalThis, {
    google: {
      script: {
        run: runner(
          () => undefined,
          () => undefined,
        ),
      },
    },
  });
});

async function sentence(): Promise<string> {
  const problem: unknown = await server.status().catch((error: unknown) => error);
  return problem instanceof Problem ? `${problem.sentence.en} / ${problem.sentence.zh}` : 'no problem';
}

test('a call goes through the one door with its name and payload, and its value comes back', async () => {
  const calls: unknown[] = [];
  answer = (method, payload) => {
    calls.push([method, payload]);
    return { ok: true, value: { inserted: true } };
  };
  expect(await server.insertFormula('=KPI_CTR(1, 2)')).toEqual({ inserted: true });
  expect(calls).toEqual([['insertFormula', '=KPI_CTR(1, 2)']]);
});

test('what JSON does not know never leaves the page', async () => {
  let sent: unknown;
  answer = (_, payload) => {
    sent = payload;
    return { ok: true, value: null };
  };
  const entries: Record<string, string> = JSON.parse('{}');
  Object.assign(entries, { market: undefined });
  await server.saveDraft({ step: 'market', entries, own: [] });
  expect(sent).toStrictEqual({ step: 'market', entries: {}, own: [] });
});

test('a sentence of the server is the problem', async () => {
  answer = () => ({ ok: false, problem: { en: 'not yet', zh: '还不行' } });
  expect(await sentence()).toBe('not yet / 还不行');
});

describe('a failure that Google reports', () => {
  test.each([
    ['without a message', '', /several Google accounts/],
    ['about authorisation', 'Authorization is required to perform that action.', /several Google accounts/],
    [
      'about permission',
      'You do not have permission to call SpreadsheetApp.getActive',
      /several Google accounts/,
    ],
    ['about the network', 'NetworkError: Connection failure due to HTTP 0', /no connection to Google/],
    ['about time', 'Exceeded maximum execution time', /took too long/],
    ['about anything else', 'TypeError: x is undefined', /did not work/],
  ])('%s says what to do', async (_, message, expected) => {
    answer = () => {
      throw new Error(message);
    };
    expect(await sentence()).toMatch(expected);
  });

  test('that answers nothing at all is about accounts too', async () => {
    answer = () => undefined;
    expect(await sentence()).toMatch(/several Google accounts/);
  });

  test('keeps Google’s own words for whoever is asked for help', () => {
    expect(problemOf(new Error('ScriptError: 123')).detail).toBe('ScriptError: 123');
    expect(problemOf('plain text').detail).toBe('plain text');
  });
});

test('misspelt calls and wrong payloads do not compile', () => {
  const notRun = (): unknown[] => [
    // @ts-expect-error there is no such function
    server.bulid,
    // @ts-expect-error a sheet is named by text
    server.showSheet(3),
    // @ts-expect-error an answer is missing
    server.build({ language: 'en' }),
  ];
  expect(notRun).toBeInstanceOf(Function);
});
