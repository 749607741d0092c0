import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import type { ResultFacts } from '../../../functions/record';
import { LanguageContext, useSay } from '../parts/language';
import { functionTexts as texts } from '../texts/functions';

type Heading = ResultFacts['headings'][number];

/** What comes back: a column each with what it says and the codes it can hold. */
export function ColumnList({ headings }: { headings: readonly Heading[] }): JSX.Element {
  const say = useSay();
  const language = useContext(LanguageContext);
  const codesOf = ({ codes }: Heading): string => {
    if (codes === undefined) return '';
    const named = Object.entries(codes).map(([code, words]) =>
      language === 'zh' ? `${code}（${say(words)}）` : `${code} (${say(words)})`,
    );
    return say(texts.codes, { codes: named.join(language === 'zh' ? '、' : ', ') });
  };
  return (
    <dl class="params">
      {headings.map((heading) => (
        <div key={heading.name.en}>
          <dt>{say(heading.name)}</dt>
          <dd class="help">
            {[heading.words ? say(heading.words) : '', codesOf(heading)]
              .filter((part) => part !== '')
              .join(language === 'zh' ? '' : ' ')}
          </dd>
        </div>
      ))}
    </dl>
  );
}
