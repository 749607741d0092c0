import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../core/words';
import { inLanguage } from '../runtime/custom-functions';
import type { Tip } from './error-tip';

const GAP = 6;
const EDGE = 8;

/** A sentence of the add-on holds both languages; the reader's comes first. */
function inOrder(text: string, language: Language): string[] {
  const other = language === 'zh' ? 'en' : 'zh';
  return [...new Set([inLanguage(text, language), inLanguage(text, other)])];
}

/** Below the cell where there is room, else above it; never over the edge of the page. */
export function ErrorTip({ tip, language }: { tip: Tip; language: Language }) {
  const box = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null);
  useLayoutEffect(() => {
    if (!box.current) return;
    const { width, height } = box.current.getBoundingClientRect();
    const { left, top, bottom } = tip.cell;
    const below = bottom + GAP;
    setPlace({
      left: Math.max(EDGE, Math.min(left, window.innerWidth - width - EDGE)),
      top: below + height + EDGE < window.innerHeight ? below : Math.max(EDGE, top - GAP - height),
    });
  }, [tip]);
  const style = place ? { left: `${place.left}px`, top: `${place.top}px` } : { visibility: 'hidden' };
  return (
    <div ref={box} class="tip" role="tooltip" style={style}>
      {inOrder(tip.text, language).map((sentence, index) => (
        <p key={index}>{sentence}</p>
      ))}
    </div>
  );
}
