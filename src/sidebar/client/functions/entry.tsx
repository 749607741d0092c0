import type { JSX } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { FunctionFacts } from '../../../functions/record';
import { LanguageContext, useSay } from '../parts/language';
import { functionTexts as texts } from '../texts/functions';
import { ColumnList } from './columns';
import { exampleOf, formulaOf, resultOf } from './formula';
import { Insert } from './insert';
import { ParamList } from './params';

function Explanation({ record }: { record: FunctionFacts }): JSX.Element {
  const say = useSay();
  const language = useContext(LanguageContext);
  const { words, params, returns } = record;
  const example = exampleOf(record);
  return (
    <div class="explanation">
      {example && (
        <>
          <h3>{say(texts.example)}</h3>
          <Insert formula={formulaOf(record, example, language)} />
          <p class="help">
            {say(texts.result, { result: resultOf(example, returns), because: say(example.because) })}
          </p>
        </>
      )}
      <h3>{say(texts.params)}</h3>
      <ParamList params={params} />
      {isToldByColumn(returns) && (
        <>
          <h3>{say(texts.gives)}</h3>
          <ColumnList headings={returns.headings} />
        </>
      )}
      <h3>{say(texts.formula)}</h3>
      <p>
        <code>{words.formula}</code>
      </p>
      {words.mistakes.length > 0 && (
        <>
          <h3>{say(texts.mistakes)}</h3>
          <ul class="bullets help">
            {words.mistakes.map((mistake) => (
              <li key={mistake.en}>{say(mistake)}</li>
            ))}
          </ul>
        </>
      )}
      {words.limits && (
        <>
          <h3>{say(texts.limits)}</h3>
          <p class="help">{say(words.limits)}</p>
        </>
      )}
      <p class="help">{say(texts.source, { source: say(words.source) })}</p>
    </div>
  );
}

/** One plain value needs no more than its example. */
function isToldByColumn({ headings }: FunctionFacts['returns']): boolean {
  return (
    headings.length > 1 || headings.some(({ codes, words }) => codes !== undefined || words !== undefined)
  );
}

/** One function: its name and purpose; the rest is rendered when it is opened. */
export function Entry({ record }: { record: FunctionFacts }): JSX.Element {
  const say = useSay();
  const [open, setOpen] = useState(false);
  return (
    <li>
      <details
        class="function"
        open={open}
        onToggle={(event) => {
          setOpen(event.currentTarget.open);
        }}
      >
        <summary>
          <code>{record.name}</code>
          <span class="help">{say(record.words.summary)}</span>
        </summary>
        {open && <Explanation record={record} />}
      </details>
    </li>
  );
}
