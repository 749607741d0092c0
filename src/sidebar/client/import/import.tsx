import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Language } from '../../../core/words';
import type { Period, ReadReport } from '../../../imports/report';
import type { ImportResult, Status } from '../../api';
import { MOST_ROWS } from '../../limits';
import { UnreadableFile, decodeFile } from '../decode';
import { fill } from '../parts/fill';
import { Screen } from '../parts/screen';
import { Problem, problemOf } from '../server';
import { importTexts as texts } from '../texts/import';
import { ApplyPage } from './apply-page';
import { ChoosePage } from './choose-page';
import { ImportedPage } from './imported-page';
import { NotBuiltPage } from './not-built-page';
import { PreviewPage } from './preview-page';
import type { Reading } from './reading';
import { readDecoded } from './reading';

type View =
  | { at: 'choose'; reading: string | null; problem: Problem | null; searched: string | null }
  | { at: 'preview'; reading: Reading }
  | { at: 'applying'; report: ReadReport }
  | { at: 'done'; result: ImportResult };

const CHOOSE: Extract<View, { at: 'choose' }> = {
  at: 'choose',
  reading: null,
  problem: null,
  searched: null,
};

function checkSize({ report }: Reading): void {
  const values = { rows: report.rows.length, most: MOST_ROWS };
  if (values.rows <= MOST_ROWS) return;
  throw new Problem({ en: fill(texts.tooLarge.en, values), zh: fill(texts.tooLarge.zh, values) });
}

async function readFile(file: File): Promise<View> {
  try {
    const reading = readDecoded(await decodeFile(file.name, await file.arrayBuffer()));
    checkSize(reading);
    return { at: 'preview', reading };
  } catch (error) {
    const isUnreadable = error instanceof UnreadableFile;
    const problem = isUnreadable ? new Problem(error.words) : problemOf(error);
    return { ...CHOOSE, problem, searched: isUnreadable ? null : file.name };
  }
}

function withPeriod(reading: Reading, period: Period): Reading {
  return { ...reading, report: { ...reading.report, period } };
}

function Import(): JSX.Element {
  const [view, setView] = useState<View>(CHOOSE);
  const chooseAgain = (): void => {
    setView(CHOOSE);
  };
  switch (view.at) {
    case 'choose':
      return (
        <ChoosePage
          reading={view.reading}
          problem={view.problem}
          searched={view.searched}
          onFile={(file) => {
            setView({ ...CHOOSE, reading: file.name });
            void readFile(file).then(setView);
          }}
        />
      );
    case 'preview':
      return (
        <PreviewPage
          key={`${view.reading.report.file} ${String(view.reading.place?.sheet)}`}
          reading={view.reading}
          onPlace={(place) => {
            setView({ at: 'preview', reading: readDecoded(view.reading.decoded, place) });
          }}
          onPeriod={(period) => {
            setView({ at: 'preview', reading: withPeriod(view.reading, period) });
          }}
          onApply={(report) => {
            setView({ at: 'applying', report });
          }}
          onOther={chooseAgain}
        />
      );
    case 'applying':
      return (
        <ApplyPage
          report={view.report}
          onDone={(result) => {
            setView({ at: 'done', result });
          }}
          onOther={chooseAgain}
        />
      );
    case 'done':
      return <ImportedPage result={view.result} onAgain={chooseAgain} />;
  }
}

interface ImportScreenProps {
  status: Status;
  language: Language;
  onLanguage: (language: Language) => void;
}

export function ImportScreen({ status, language, onLanguage }: ImportScreenProps): JSX.Element {
  return (
    <Screen language={language} onLanguage={onLanguage}>
      {status.built ? <Import /> : <NotBuiltPage />}
    </Screen>
  );
}
