import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { Language, Words } from '../../../core/words';
import { commonTexts } from '../texts/common';
import { useSay } from './language';

interface ButtonProps {
  onClick?: () => void;
  primary?: boolean;
  submit?: boolean;
  disabled?: boolean;
  children: ComponentChildren;
}

export function Button({
  onClick,
  primary = false,
  submit = false,
  disabled = false,
  children,
}: ButtonProps): JSX.Element {
  return (
    <button
      type={submit ? 'submit' : 'button'}
      class={primary ? 'button primary' : 'button'}
      disabled={disabled}
      {...(onClick ? { onClick } : {})}
    >
      {children}
    </button>
  );
}

const MARKS = { info: 'i', good: '✓', warn: '!', bad: '×' } as const;

interface NoticeProps {
  kind: keyof typeof MARKS;
  children: ComponentChildren;
}

/** A message that is read aloud when it appears, and that does not rely on colour alone. */
export function Notice({ kind, children }: NoticeProps): JSX.Element {
  return (
    <div class={`notice ${kind}`} role={kind === 'bad' ? 'alert' : 'status'}>
      <span class="mark" aria-hidden="true">
        {MARKS[kind]}
      </span>
      <div>{children}</div>
    </div>
  );
}

/** The heading of a screen or step; takes the focus when it appears, so that a screen reader starts there. */
export function Title({ children }: { children: ComponentChildren }): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}

interface LanguageSwitchProps {
  language: Language;
  onChange: (language: Language) => void;
}

const LANGUAGES: readonly { code: Language; short: string; name: string }[] = [
  { code: 'zh', short: '中文', name: '简体中文' },
  { code: 'en', short: 'EN', name: 'English' },
];

export function LanguageSwitch({ language, onChange }: LanguageSwitchProps): JSX.Element {
  const say = useSay();
  return (
    <div class="switch" role="group" aria-label={say(commonTexts.language)}>
      {LANGUAGES.map(({ code, short, name }) => (
        <button
          key={code}
          type="button"
          lang={code === 'zh' ? 'zh-CN' : 'en'}
          aria-label={name}
          aria-pressed={code === language}
          onClick={() => {
            onChange(code);
          }}
        >
          {short}
        </button>
      ))}
    </div>
  );
}

export interface Option {
  code: string;
  label: string;
}

interface ProblemLineProps {
  id: string;
  problem: string | undefined;
}

function ProblemLine({ id, problem }: ProblemLineProps): JSX.Element {
  return (
    <p id={id} class="remark problem" aria-live="polite">
      {problem}
    </p>
  );
}

interface SelectProps {
  label: Words;
  help?: string;
  /** Why one cannot go on, said once one has tried to. */
  problem?: string | undefined;
  value: string;
  options: readonly Option[];
  onChange: (code: string) => void;
}

export function Select({ label, help, problem, value, options, onChange }: SelectProps): JSX.Element {
  const say = useSay();
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{say(label)}</label>
      <select
        id={id}
        value={value}
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-problem ${id}-help`}
        onChange={(event) => {
          onChange(event.currentTarget.value);
        }}
      >
        {value === '' && <option value="">{say(commonTexts.choose)}</option>}
        {options.map(({ code, label: text }) => (
          <option key={code} value={code}>
            {text}
          </option>
        ))}
      </select>
      <ProblemLine id={`${id}-problem`} problem={problem} />
      {help !== undefined && (
        <p id={`${id}-help`} class="help">
          {help}
        </p>
      )}
    </div>
  );
}

interface CardsProps {
  legend: string;
  /** For screen readers only, where the page's heading asks the question already. */
  legendHidden?: boolean;
  problem?: string | undefined;
  name: string;
  value: string;
  options: readonly (Option & { help?: string; lang?: string })[];
  onChange: (code: string) => void;
}

/** One choice out of a few, each with room for a sentence: radio buttons that look like cards. */
export function Cards(props: CardsProps): JSX.Element {
  const { legend, legendHidden = false, problem, name, value, options, onChange } = props;
  const id = useId();
  return (
    <fieldset class="cards" aria-describedby={id}>
      <legend class={legendHidden ? 'visually-hidden' : ''}>{legend}</legend>
      {options.map(({ code, label, help, lang }) => (
        <label key={code} class="card" {...(lang ? { lang } : {})}>
          <input
            type="radio"
            name={name}
            value={code}
            checked={code === value}
            aria-invalid={problem !== undefined}
            onChange={() => {
              onChange(code);
            }}
          />
          <span>
            <strong>{label}</strong>
            {help !== undefined && <span class="help">{help}</span>}
          </span>
        </label>
      ))}
      <ProblemLine id={id} problem={problem} />
    </fieldset>
  );
}
