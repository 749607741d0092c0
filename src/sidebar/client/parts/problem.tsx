import type { JSX } from 'preact';
import type { Problem } from '../server';
import { commonTexts } from '../texts/common';
import { Button, Notice } from './controls';
import { useSay } from './language';

interface ProblemNoticeProps {
  problem: Problem;
  onRetry?: () => void;
}

/** What went wrong and what to do about it; Google's own words folded away for whoever is asked for help. */
export function ProblemNotice({ problem, onRetry }: ProblemNoticeProps): JSX.Element {
  const say = useSay();
  return (
    <Notice kind="bad">
      <p>{say(problem.sentence)}</p>
      {problem.detail !== '' && (
        <details>
          <summary>{say(commonTexts.detail)}</summary>
          <p class="help">{problem.detail}</p>
        </details>
      )}
      {onRetry && <Button onClick={onRetry}>{say(commonTexts.retry)}</Button>}
    </Notice>
  );
}
