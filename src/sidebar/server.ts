import type { Language, Words } from '../core/words';
import { words } from '../core/words';
import { ANSWER_NAMES, glanceAnswers, readAnswers } from '../workbook/answers';
import type { Change } from '../workbook/change';
import type { Answers, WorkbookHost } from '../workbook/host';
import { TEMPLATE } from '../workbook/plan';
import type { Snapshot } from '../workbook/snapshot';
import type { Answer, BuildResult, Draft, Review, Status } from './api';
import { importMethods } from './import-server';
import {
  readAnswersPayload,
  readColumnPayload,
  readDraftPayload,
  readFormulaPayload,
  readSheetPayload,
} from './payloads';
import type { Reader } from './readers';
import { orNull } from './readers';
import { Refused } from './refused';
import { planFor, reviewLines } from './review';

export type Host = WorkbookHost<Snapshot, Change>;

const NOT_OURS = words('Only functions of this add-on can be inserted.', '只能插入本插件的函数。');

/** Sentences thrown below the sidebar carry both languages, `English / 中文`. */
function sentenceOf(error: unknown): Words | null {
  if (error instanceof Refused) return error.sentence;
  const parts = error instanceof Error ? error.message.split(' / ') : [];
  const [en = '', zh = ''] = parts;
  return parts.length === 2 && /\p{Script=Han}/u.test(zh) ? words(en, zh) : null;
}

/** A function a page may call: reads what was sent, works, and says in one sentence what kept it from working. */
function method<Given, Value>(
  read: Reader<Given>,
  work: (given: Given) => Value,
): (given: Given) => Answer<Value> {
  return (given) => {
    try {
      return { ok: true, value: work(read(given, 'request')) };
    } catch (error) {
      const problem = sentenceOf(error);
      // What nobody foresaw goes on to the page's failure handler, which says what to try.
      if (problem === null) throw error;
      return { ok: false, problem };
    }
  };
}

const nothing: Reader<void> = () => undefined;

function readDraft(host: Host): Draft | null {
  const draft = host.readDraft();
  if (draft === null) return null;
  try {
    return readDraftPayload(JSON.parse(draft), 'draft');
  } catch {
    return null;
  }
}

function languageOf(host: Host): Language {
  return host.userLocale().toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

function status(host: Host): Status {
  const glance = host.glance(ANSWER_NAMES);
  const answers = glanceAnswers(glance);
  return {
    built: answers !== null,
    language: languageOf(host),
    answers,
    draft: readDraft(host),
    outdated: glance.stamp !== null && glance.stamp.template < TEMPLATE,
  };
}

function review(host: Host, answers: Answers): Review {
  const snapshot = host.read();
  const { changes } = planFor(answers, snapshot);
  return { built: readAnswers(snapshot) !== null, lines: reviewLines(changes), changed: changes.length };
}

function build(host: Host, answers: Answers): BuildResult {
  return host.exclusively(() => {
    const { changes } = planFor(answers, host.read());
    host.apply(changes);
    host.writeDraft(null);
    return { changed: changes.length, summary: reviewLines(changes) };
  });
}

/** Whether a custom function has this name: asked of the bundle of the cells, so that this one need not hold them. */
export type IsFunction = (name: string) => boolean;

function insertFormula(host: Host, isFunction: IsFunction, formula: string): { inserted: boolean } {
  const names = formula.match(/[A-Z_]+(?=\()/g) ?? [];
  if (!names.some(isFunction)) throw new Refused(NOT_OURS);
  return { inserted: host.insertFormula(formula) };
}

/** Everything the pages may ask for; plain JSON in and out, one argument each. */
export function createServer(host: Host, isFunction: IsFunction) {
  const importing = importMethods(host);
  return {
    status: method(nothing, () => status(host)),
    saveDraft: method(orNull(readDraftPayload), (draft) => {
      host.writeDraft(draft === null ? null : JSON.stringify(draft));
      return null;
    }),
    review: method(readAnswersPayload, (answers) => review(host, answers)),
    build: method(readAnswersPayload, (answers) => build(host, answers)),
    importCheck: method(importing.readPart, importing.check),
    importChunk: method(importing.readPart, importing.applyPart),
    importFinish: method(importing.readRecord, importing.finish),
    insertFormula: method(readFormulaPayload, (formula) => insertFormula(host, isFunction, formula)),
    showSheet: method(readSheetPayload, (sheet) => {
      host.showSheet(sheet);
      return null;
    }),
    showBlank: method(readColumnPayload, ({ sheet, column }) => {
      host.showBlank(sheet, column);
      return null;
    }),
  };
}
