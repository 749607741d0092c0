import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Words } from '../../../core/words';
import type { Period } from '../../../imports/report';
import { Button, Notice } from '../parts/controls';
import { useSay } from '../parts/language';
import { commonTexts } from '../texts/common';
import { importTexts as texts } from '../texts/import';

interface DayFieldProps {
  label: Words;
  value: string;
  onChange: (day: string) => void;
}

function DayField({ label, value, onChange }: DayFieldProps): JSX.Element {
  const say = useSay();
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{say(label)}</label>
      <input
        id={id}
        type="date"
        value={value}
        onInput={(event) => {
          onChange(event.currentTarget.value);
        }}
      />
    </div>
  );
}

/** Asks for the days that a file does not name; without them the same figures could be counted twice. */
export function PeriodFields({ onPeriod }: { onPeriod: (period: Period) => void }): JSX.Element {
  const say = useSay();
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const backwards = from !== '' && to !== '' && to < from;
  return (
    <>
      <Notice kind="warn">{say(texts.askPeriod)}</Notice>
      <DayField label={texts.from} value={from} onChange={setFrom} />
      <DayField label={texts.to} value={to} onChange={setTo} />
      <p class={backwards ? 'remark problem' : 'remark'} aria-live="polite">
        {backwards ? say(texts.badPeriod) : ''}
      </p>
      <Button
        primary
        disabled={from === '' || to === '' || backwards}
        onClick={() => {
          onPeriod({ from, to });
        }}
      >
        {say(commonTexts.next)}
      </Button>
    </>
  );
}
