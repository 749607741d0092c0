import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { importers } from '../../../imports/catalogue';
import { Notice, Title } from '../parts/controls';
import { useSay } from '../parts/language';
import { ProblemNotice } from '../parts/problem';
import type { Problem } from '../server';
import { importTexts as texts } from '../texts/import';

interface ChoosePageProps {
  /** Name of the file that is being read. */
  reading: string | null;
  problem: Problem | null;
  /** Name of a file that could be read and holds no report. */
  searched: string | null;
  onFile: (file: File) => void;
}

function FileField({ onFile }: Pick<ChoosePageProps, 'onFile'>): JSX.Element {
  const say = useSay();
  const [over, setOver] = useState(false);
  const take = (files: FileList | null | undefined): void => {
    const file = files?.[0];
    if (file) onFile(file);
  };
  return (
    <label
      class={over ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <input
        type="file"
        accept=".xlsx,.csv,.tsv,.txt"
        onChange={(event) => {
          take(event.currentTarget.files);
          // The same file chosen again, corrected in the meantime, must be read again.
          event.currentTarget.value = '';
        }}
      />
      <span class="button primary" aria-hidden="true">
        {say(texts.choose)}
      </span>
      <span class="visually-hidden">{say(texts.choose)}</span>
      <span class="help">{say(texts.drop)}</span>
    </label>
  );
}

export function ChoosePage({ reading, problem, searched, onFile }: ChoosePageProps): JSX.Element {
  const say = useSay();
  return (
    <main>
      <Title>{say(texts.title)}</Title>
      <p class="intro">{say(texts.intro)}</p>
      <FileField onFile={onFile} />
      {reading !== null && <Notice kind="info">{say(texts.reading, { file: reading })}</Notice>}
      {problem && <ProblemNotice problem={problem} />}
      {searched !== null && <p class="help">{say(texts.searched, { file: searched })}</p>}
      <h2>{say(texts.known)}</h2>
      <ul class="plain">
        {importers.map(({ id, name }) => (
          <li key={id}>{say(name)}</li>
        ))}
      </ul>
      <p class="help">{say(texts.privacy)}</p>
    </main>
  );
}
