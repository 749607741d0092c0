import type { Language } from '../../../core/words';
import type { Answers } from '../../../workbook/host';
import type { BuildResult, Draft, Status } from '../../api';
import { RATES } from '../../limits';
import type { Entries, EntryName, Step } from './entries';
import { answersOf, blankEntries, blocking, entriesOf, furthest, resumed, stepNamed, steps } from './entries';

export type View = Step | 'state' | 'building' | 'done';

export interface WizardState {
  view: View;
  entries: Entries;
  /** Entries the seller has made their own; a rate that is not among them is still our example. */
  own: readonly string[];
  /** What Setup holds; null before the first build. */
  standing: Answers | null;
  draft: Draft | null;
  outdated: boolean;
  /** What the last build did, and whether there was a workbook before it. */
  result: BuildResult | null;
  first: boolean;
}

export type WizardAction =
  | { kind: 'enter'; name: EntryName; text: string }
  | { kind: 'speak'; language: Language }
  | { kind: 'go'; view: View }
  | { kind: 'switch'; language: Language }
  | { kind: 'next' | 'back' | 'resume' }
  | { kind: 'built'; result: BuildResult };

/** A rate of a standing workbook that still equals the example was most likely never replaced. */
function ownOf(answers: Answers): string[] {
  return (['margin', 'return_rate'] as const).filter((name) => answers[name] !== RATES[name].example);
}

function earlier(one: Step, other: Step): Step {
  return steps.indexOf(one) < steps.indexOf(other) ? one : other;
}

function resume(state: WizardState, draft: Draft): WizardState {
  const entries = resumed(draft, state.entries);
  return { ...state, entries, own: draft.own, view: earlier(stepNamed(draft.step), furthest(entries)) };
}

/** Where the wizard opens: at the workbook that stands, at the step that was left, or at the beginning. */
export function startOf({ answers, draft, outdated }: Status, language: Language): WizardState {
  const fresh: WizardState = {
    view: answers ? 'state' : 'language',
    entries: answers ? entriesOf(answers) : blankEntries(language),
    own: answers ? ownOf(answers) : [],
    standing: answers,
    draft,
    outdated,
    result: null,
    first: answers === null,
  };
  return answers === null && draft !== null ? resume(fresh, draft) : fresh;
}

export function stepOf(view: View): Step | null {
  return steps.find((step) => step === view) ?? null;
}

function moved(state: WizardState, offset: 1 | -1): WizardState {
  const step = stepOf(state.view);
  if (step === null) return state;
  if (offset === 1 && blocking(step, state.entries) !== null) return state;
  // Language is chosen at the top of the page once a workbook stands; its step is for newcomers.
  const first = state.standing === null ? 0 : 1;
  const index = steps.indexOf(step) + offset;
  return { ...state, view: index < first ? 'state' : (steps[index] ?? state.view) };
}

function entered(state: WizardState, name: EntryName, text: string): WizardState {
  const own = state.own.includes(name) ? state.own : [...state.own, name];
  return { ...state, own, entries: { ...state.entries, [name]: text } };
}

function built(state: WizardState, result: BuildResult): WizardState {
  return {
    ...state,
    view: 'done',
    result,
    first: state.standing === null,
    standing: answersOf(state.entries),
    draft: null,
    outdated: false,
  };
}

export function wizardReducer(state: WizardState, action: WizardAction): WizardState {
  switch (action.kind) {
    case 'enter':
      return entered(state, action.name, action.text);
    case 'speak':
      // A standing workbook keeps its language until the seller asks for the switch.
      return stepOf(state.view) === null ? state : entered(state, 'language', action.language);
    case 'go':
      return { ...state, view: action.view };
    case 'next':
      return moved(state, 1);
    case 'back':
      return moved(state, -1);
    case 'resume':
      return state.draft === null ? state : resume(state, state.draft);
    case 'switch':
      return { ...entered(state, 'language', action.language), view: 'review' };
    case 'built':
      return built(state, action.result);
  }
}

function isUnchanged({ standing, entries }: WizardState): boolean {
  return standing !== null && JSON.stringify(entriesOf(standing)) === JSON.stringify(entries);
}

/**
 * What to save so that the wizard can be resumed: null when there is nothing to resume, undefined while no
 * question is on the page, when what was saved stays as it is.
 */
export function draftOf(state: WizardState): Draft | null | undefined {
  const { view, entries, own } = state;
  const step = stepOf(view);
  if (step === null) return undefined;
  return isUnchanged(state) ? null : { step, entries, own };
}

export function hasExamples({ own }: WizardState): boolean {
  return !own.includes('margin') || !own.includes('return_rate');
}
