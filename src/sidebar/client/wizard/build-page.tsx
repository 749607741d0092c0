import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Answers } from '../../../workbook/host';
import type { BuildResult } from '../../api';
import { Button, Title } from '../parts/controls';
import { useSay } from '../parts/language';
import { useLoading } from '../parts/loading';
import { ProblemNotice } from '../parts/problem';
import { server } from '../server';
import { commonTexts } from '../texts/common';
import { wizardTexts as texts } from '../texts/wizard';

function useSeconds(): number {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => {
      setSeconds((count) => count + 1);
    }, 1000);
    return () => {
      clearInterval(timer);
    };
  }, []);
  return seconds;
}

interface BuildPageProps {
  answers: Answers;
  onBack: () => void;
  onDone: (result: BuildResult) => void;
}

/** Builds as soon as it appears. A failure half-way is completed by pressing again, so that is what it offers. */
export function BuildPage({ answers, onBack, onDone }: BuildPageProps): JSX.Element {
  const say = useSay();
  const seconds = useSeconds();
  const building = useLoading(async () => {
    onDone(await server.build(answers));
  });
  return (
    <>
      <main>
        <Title>{say(texts.buildingTitle)}</Title>
        {building.state === 'failed' ? (
          <ProblemNotice problem={building.problem} onRetry={building.again} />
        ) : (
          <>
            <div class="bar moving" role="progressbar" aria-label={say(texts.buildingTitle)}>
              <div />
            </div>
            <p role="status">{say(texts.building)}</p>
            <p class="help">{say(texts.seconds, { count: seconds })}</p>
          </>
        )}
      </main>
      {building.state === 'failed' && (
        <footer class="actions">
          <Button onClick={onBack}>{say(commonTexts.back)}</Button>
        </footer>
      )}
    </>
  );
}
