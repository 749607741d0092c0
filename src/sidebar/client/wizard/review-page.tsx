import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from '../../../core/words';
import type { ListName } from '../../../workbook/choices';
import { labelOf } from '../../../workbook/choices';
import type { Answers } from '../../../workbook/host';
import type { Review, ReviewLine } from '../../api';
import { Button, Notice, Title } from '../parts/controls';
import { LanguageContext, useSay } from '../parts/language';
import { useLoading } from '../parts/loading';
import { showPercent } from '../parts/percent';
import { ProblemNotice } from '../parts/problem';
import { server } from '../server';
import { commonTexts } from '../texts/common';
import { wizardTexts as texts } from '../texts/wizard';
import type { RateName } from '../../limits';
import type { Step } from './entries';

interface AnswerLine {
  step: Step;
  label: Words;
  value: string;
  example: boolean;
}

function useAnswerLines(answers: Answers, own: readonly string[]): AnswerLine[] {
  const language = useContext(LanguageContext);
  const chosen = (step: Step, label: Words, list: ListName, code: string): AnswerLine => ({
    step,
    label,
    value: labelOf(list, code, language),
    example: false,
  });
  const rate = (label: Words, name: RateName, example: boolean): AnswerLine => ({
    step: 'costs',
    label,
    value: showPercent(answers[name]),
    example,
  });
  return [
    chosen('market', texts.market, 'markets', answers.market),
    chosen('market', texts.platform, 'platforms', answers.platform),
    chosen('market', texts.currency, 'currencies', answers.currency),
    chosen('goal', texts.goalShort, 'goals', answers.goal),
    rate(texts.margin, 'margin', !own.includes('margin')),
    rate(texts.returnRate, 'return_rate', !own.includes('return_rate')),
    rate(texts.buffer, 'hidden_cost_rate', false),
  ];
}

interface AnswerListProps {
  answers: Answers;
  own: readonly string[];
  onEdit?: (step: Step) => void;
}

export function AnswerList({ answers, own, onEdit }: AnswerListProps): JSX.Element {
  const say = useSay();
  return (
    <dl class="answers">
      {useAnswerLines(answers, own).map(({ step, label, value, example }) => (
        <div key={label.en}>
          <dt>{say(label)}</dt>
          <dd>
            <span>
              {value}
              {example && <span class="tag">{say(texts.exampleMark)}</span>}
            </span>
            {onEdit && (
              <button
                type="button"
                class="link"
                aria-label={say(texts.editStep, { what: say(label) })}
                onClick={() => {
                  onEdit(step);
                }}
              >
                {say(texts.edit)}
              </button>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function linesBySheet(lines: readonly ReviewLine[]): [Words, Words[]][] {
  const sheets = new Map<string, [Words, Words[]]>();
  for (const { sheet, what } of lines) {
    const known = sheets.get(sheet.en);
    if (known) known[1].push(what);
    else sheets.set(sheet.en, [sheet, [what]]);
  }
  return [...sheets.values()];
}

/** What a build would do or has done, sheet by sheet. */
export function ChangeList({ lines }: { lines: readonly ReviewLine[] }): JSX.Element {
  const say = useSay();
  return (
    <ul class="sheets">
      {linesBySheet(lines).map(([sheet, changes]) => (
        <li key={sheet.en}>
          <strong>{say(sheet)}</strong>
          <ul>
            {changes.map((what) => (
              <li key={what.en}>{say(what)}</li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

interface ReviewPageProps extends AnswerListProps {
  onEdit: (step: Step) => void;
  onBack: () => void;
  onBuild: () => void;
}

export function ReviewPage({ answers, own, onEdit, onBack, onBuild }: ReviewPageProps): JSX.Element {
  const say = useSay();
  const review = useLoading<Review>(() => server.review(answers));
  const built = review.state === 'here' && review.value.built;
  const { lines, changed } = review.state === 'here' ? review.value : { lines: [], changed: 0 };
  return (
    <>
      <main>
        <Title>{say(built ? texts.reviewTitleAgain : texts.reviewTitle)}</Title>
        <h2>{say(texts.answers)}</h2>
        <AnswerList answers={answers} own={own} onEdit={onEdit} />
        {review.state === 'waiting' && <p class="waiting">{say(texts.looking)}</p>}
        {review.state === 'failed' && <ProblemNotice problem={review.problem} onRetry={review.again} />}
        {review.state === 'here' && changed === 0 && <Notice kind="good">{say(texts.nothing)}</Notice>}
        {lines.length > 0 && (
          <>
            <h2>{say(built ? texts.willChange : texts.willBuild)}</h2>
            <ChangeList lines={lines} />
          </>
        )}
        <h2>{say(texts.staysTitle)}</h2>
        <p class="help">{say(texts.stays)}</p>
      </main>
      <footer class="actions">
        <Button primary disabled={changed === 0} onClick={onBuild}>
          {say(built ? texts.apply : texts.build)}
        </Button>
        <Button onClick={onBack}>{say(commonTexts.back)}</Button>
      </footer>
    </>
  );
}
