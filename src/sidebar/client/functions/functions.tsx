import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Language } from '../../../core/words';
import { byFamily, families } from '../../../functions/families';
import { records } from '../../../functions/index';
import { Title } from '../parts/controls';
import { useSay } from '../parts/language';
import { Screen } from '../parts/screen';
import { functionTexts as texts } from '../texts/functions';
import { Entry } from './entry';
import { search } from './search';

function FunctionList(): JSX.Element {
  const say = useSay();
  const id = useId();
  const [query, setQuery] = useState('');
  const found = search(records, query);
  return (
    <main>
      <Title>{say(texts.title)}</Title>
      <p class="intro">{say(texts.intro)}</p>
      <label class="visually-hidden" for={id}>
        {say(texts.searchLabel)}
      </label>
      <input
        id={id}
        type="search"
        placeholder={say(texts.search)}
        value={query}
        onInput={(event) => {
          setQuery(event.currentTarget.value);
        }}
      />
      <p class="help" role="status">
        {found.length > 0 ? say(texts.found, { count: found.length }) : say(texts.none, { query })}
      </p>
      {byFamily(found).map(([family, members]) => {
        const name = families[family];
        return (
          <section key={family}>
            <h2>{name ? say(name) : family}</h2>
            <ul class="functions">
              {members.map((record) => (
                <Entry key={record.name} record={record} />
              ))}
            </ul>
          </section>
        );
      })}
    </main>
  );
}

interface FunctionsScreenProps {
  language: Language;
  onLanguage: (language: Language) => void;
}

export function FunctionsScreen({ language, onLanguage }: FunctionsScreenProps): JSX.Element {
  return (
    <Screen language={language} onLanguage={onLanguage}>
      <FunctionList />
    </Screen>
  );
}
