import type { Answers } from '../../../src/workbook/host';
import type { Draft, Status } from '../../../src/sidebar/api';
import type { WizardAction, WizardState } from '../../../src/sidebar/client/wizard/machine';
import { draftOf, hasExamples, startOf, wizardReducer } from '../../../src/sidebar/client/wizard/machine';

const answers: Answers = {
  language: 'zh',
  market: 'US',
  platform: 'tiktok',
  currency: 'USD',
  goal: 'profit',
  hidden_cost_rate: 0.18,
  margin: 0.3,
  return_rate: 0.12,
};
const choices = { market: 'US', platform: 'tiktok', goal: 'profit' };

function status(answered: Answers | null, draft: Draft | null = null): Status {
  return { built: answered !== null, language: 'en', answers: answered, draft, outdated: false };
}

function after(start: WizardState, ...actions: WizardAction[]): WizardState {
  return actions.reduce(wizardReducer, start);
}

function enter(name: 'market' | 'platform' | 'goal' | 'margin', text: string): WizardAction {
  return { kind: 'enter', name, text };
}

const next: WizardAction = { kind: 'next' };
const back: WizardAction = { kind: 'back' };

describe('where the wizard opens', () => {
  const cases: readonly [string, Status, string][] = [
    ['a newcomer at the language', status(null), 'language'],
    ['a standing workbook at its state', status(answers), 'state'],
    ['a draft at the step that was left', status(null, { step: 'goal', entries: choices, own: [] }), 'goal'],
    ['a draft not beyond an open question', status(null, { step: 'review', entries: {}, own: [] }), 'market'],
    [
      'a draft of a step nobody knows at the beginning',
      status(null, { step: '?', entries: {}, own: [] }),
      'language',
    ],
    [
      'a draft of a standing workbook only offered',
      status(answers, { step: 'costs', entries: {}, own: [] }),
      'state',
    ],
  ];

  test.each(cases)('%s', (_, given, view) => {
    expect(startOf(given, 'en').view).toBe(view);
  });
});

describe('the way through', () => {
  const start = startOf(status(null), 'en');

  test('leads from the language to the review', () => {
    const steps = [
      next,
      enter('market', 'US'),
      enter('platform', 'tiktok'),
      next,
      enter('goal', 'profit'),
      next,
      next,
    ];
    expect(after(start, ...steps).view).toBe('review');
  });

  test('does not pass an open question', () => {
    expect(after(start, next, next).view).toBe('market');
  });

  test('leads back with nothing lost', () => {
    const state = after(start, next, enter('market', 'UK'), back);
    expect(state.view).toBe('language');
    expect(state.entries.market).toBe('UK');
  });

  test('of a standing workbook leads back to its state, not to the language', () => {
    const changing = after(startOf(status(answers), 'zh'), { kind: 'go', view: 'market' });
    expect(after(changing, back).view).toBe('state');
  });
});

describe('the language', () => {
  test('chosen at the top is the answer while one is answering', () => {
    const start = startOf(status(null), 'en');
    expect(after(start, { kind: 'speak', language: 'zh' }).entries.language).toBe('zh');
  });

  test('of a standing workbook changes only when it is asked for', () => {
    const start = startOf(status(answers), 'zh');
    expect(after(start, { kind: 'speak', language: 'en' }).entries.language).toBe('zh');
    const switched = after(start, { kind: 'switch', language: 'en' });
    expect(switched).toMatchObject({ view: 'review', entries: { language: 'en' } });
  });

  test('of a standing workbook is kept when a reader of the other one opens the page', () => {
    const start = startOf(status(answers), 'en');
    expect(start).toMatchObject({ view: 'state', standing: { language: 'zh' }, entries: { language: 'zh' } });
  });
});

describe('examples', () => {
  test('are what the seller has not replaced', () => {
    const start = startOf(status(null), 'en');
    expect(hasExamples(start)).toBe(true);
    expect(start.own).toEqual([]);
    expect(after(start, enter('margin', '30%')).own).toEqual(['margin']);
  });

  test('of a standing workbook are the rates that still equal them', () => {
    expect(startOf(status(answers), 'zh').own).toEqual(['return_rate']);
  });
});

describe('a draft', () => {
  test('is kept while a question is on the page', () => {
    expect(draftOf(startOf(status(null), 'en'))).toMatchObject({ step: 'language', own: [] });
  });

  test('is left as it is beside the questions, so that a failed build can be resumed', () => {
    expect(draftOf(startOf(status(answers), 'zh'))).toBeUndefined();
    expect(draftOf(after(startOf(status(null), 'en'), { kind: 'go', view: 'building' }))).toBeUndefined();
  });

  test('of a standing workbook is there only when an answer differs', () => {
    const changing = after(startOf(status(answers), 'zh'), { kind: 'go', view: 'market' });
    expect(draftOf(changing)).toBeNull();
    expect(draftOf(after(changing, enter('market', 'UK')))).toMatchObject({ step: 'market' });
  });
});

describe('after a build', () => {
  const draft = { step: 'costs', entries: { margin: '25%' }, own: [] };
  const resumed = after(startOf(status(answers, draft), 'zh'), { kind: 'resume' });
  const built = after(resumed, { kind: 'built', result: { changed: 3, summary: [] } });

  test('there is nothing left to resume', () => {
    expect(built).toMatchObject({ view: 'done', first: false, draft: null });
  });

  test('the answers are those that were built', () => {
    expect(built.standing).toEqual({ ...answers, margin: 0.25 });
  });

  test('another language at the top of the page leaves the workbook as it is', () => {
    expect(after(built, { kind: 'speak', language: 'en' }).entries.language).toBe('zh');
  });
});
