import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Words } from '../../../core/words';
import { useSay } from '../parts/language';
import { readPercent, showPercent } from '../parts/percent';
import { wizardTexts } from '../texts/wizard';
import type { Remark } from './entries';

interface PercentFieldProps {
  label: Words;
  help: Words;
  how?: Words;
  text: string;
  /** The value is still ours, not the seller's. */
  example: boolean;
  remark: Remark | null;
  slider?: { max: number; step: number };
  onChange: (text: string) => void;
}

/** A percentage as text, so that 18, 18% and 0.18 can be typed, with what was understood shown beside it. */
export function PercentField(props: PercentFieldProps): JSX.Element {
  const { label, help, how, text, example, remark, slider, onChange } = props;
  const say = useSay();
  const id = useId();
  const rate = readPercent(text);
  const isRead = rate !== null && remark?.kind !== 'problem';
  const understood = isRead && showPercent(rate) !== text.trim() ? showPercent(rate) : '';
  return (
    <div class="field">
      <div class="label-line">
        <label for={id}>{say(label)}</label>
        {example && <span class="tag">{say(wizardTexts.example)}</span>}
      </div>
      <div class="percent">
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autocomplete="off"
          value={text}
          aria-invalid={remark?.kind === 'problem'}
          aria-describedby={`${id}-remark ${id}-help`}
          onInput={(event) => {
            onChange(event.currentTarget.value);
          }}
        />
        <output for={id}>{understood === '' ? '' : say(wizardTexts.understood, { rate: understood })}</output>
      </div>
      {slider && (
        <input
          type="range"
          min={0}
          max={slider.max}
          step={slider.step}
          value={rate ?? 0}
          aria-label={say(wizardTexts.slider, { label: say(label) })}
          aria-valuetext={showPercent(rate ?? 0)}
          onInput={(event) => {
            onChange(showPercent(Number(event.currentTarget.value)));
          }}
        />
      )}
      <p id={`${id}-remark`} class={`remark ${remark?.kind ?? ''}`} aria-live="polite">
        {remark && say(remark.what, remark.values)}
      </p>
      <p id={`${id}-help`} class="help">
        {say(help)}
      </p>
      {how && (
        <details class="how">
          <summary>{say(wizardTexts.how)}</summary>
          <p class="help">{say(how)}</p>
        </details>
      )}
    </div>
  );
}
