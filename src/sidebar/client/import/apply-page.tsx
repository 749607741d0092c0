import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ReadReport } from '../../../imports/report';
import type { ImportResult } from '../../api';
import { Button, Title } from '../parts/controls';
import { useSay } from '../parts/language';
import { ProblemNotice } from '../parts/problem';
import type { Problem } from '../server';
import { problemOf, server } from '../server';
import { importTexts as texts } from '../texts/import';
import { applyReport, nothingApplied } from './apply';

interface ApplyPageProps {
  report: ReadReport;
  onDone: (result: ImportResult) => void;
  onOther: () => void;
}

/** Applies as soon as it appears; after a failure it goes on from where it stopped. */
export function ApplyPage({ report, onDone, onOther }: ApplyPageProps): JSX.Element {
  const say = useSay();
  const [applied, setApplied] = useState(() => nothingApplied(report));
  const [problem, setProblem] = useState<Problem | null>(null);
  const total = report.rows.length;
  // With nothing to count yet, movement says that it is at work.
  const isMoving = applied.rows === 0 && problem === null;
  const goOn = (): void => {
    setProblem(null);
    applyReport(report, applied, server, setApplied).then(onDone, (error: unknown) => {
      setProblem(problemOf(error));
    });
  };
  useEffect(goOn, []);
  return (
    <>
      <main>
        <Title>{say(texts.applying)}</Title>
        <div
          class={isMoving ? 'bar moving' : 'bar'}
          role="progressbar"
          aria-label={say(texts.applying)}
          aria-valuemin={0}
          aria-valuemax={total}
          aria-valuenow={applied.rows}
        >
          <div style={isMoving ? {} : { width: `${String((100 * applied.rows) / Math.max(1, total))}%` }} />
        </div>
        <p role="status">{say(texts.progress, { done: applied.rows, total })}</p>
        {problem && (
          <>
            <ProblemNotice problem={problem} />
            <p class="help">{say(texts.goOnHelp)}</p>
          </>
        )}
      </main>
      {problem && (
        <footer class="actions">
          <Button primary onClick={goOn}>
            {say(texts.goOn)}
          </Button>
          <Button onClick={onOther}>{say(texts.otherFile)}</Button>
        </footer>
      )}
    </>
  );
}
