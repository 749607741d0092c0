import type { JSX } from 'preact';
import type { Language, Words } from '../../core/words';
import { toolTexts } from './texts';

/** Commands of the page's own, beside Univer's. */
export const FILTER = 'page.filter';
export const SORT_ASCENDING = 'page.sort-ascending';
export const SORT_DESCENDING = 'page.sort-descending';

interface Tool {
  label: Words;
  /** The command's name; it works on the selected cells. */
  command: string;
  icon: JSX.Element | string;
}

function strokes(path: string): JSX.Element {
  return (
    <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
      <path
        d={path}
        fill="none"
        stroke="currentColor"
        stroke-width="1.6"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

/** What a seller needs at hand; everything else is in the menu of the right mouse button. */
const GROUPS: readonly (readonly Tool[])[] = [
  [
    {
      label: toolTexts.undo,
      command: 'univer.command.undo',
      icon: strokes('M7 5 3.5 8.5 7 12M4 8.5h8a4 4 0 0 1 0 8H8'),
    },
    {
      label: toolTexts.redo,
      command: 'univer.command.redo',
      icon: strokes('m13 5 3.5 3.5L13 12m3-3.5H8a4 4 0 0 0 0 8h4'),
    },
  ],
  [
    { label: toolTexts.bold, command: 'sheet.command.set-range-bold', icon: <b>B</b> },
    { label: toolTexts.italic, command: 'sheet.command.set-range-italic', icon: <i>I</i> },
  ],
  [
    { label: toolTexts.currency, command: 'sheet.command.numfmt.set.currency', icon: '$' },
    { label: toolTexts.percent, command: 'sheet.command.numfmt.set.percent', icon: '%' },
    { label: toolTexts.lessDecimals, command: 'sheet.command.numfmt.subtract.decimal.command', icon: '.0←' },
    { label: toolTexts.moreDecimals, command: 'sheet.command.numfmt.add.decimal.command', icon: '.00→' },
  ],
  [
    {
      label: toolTexts.filter,
      command: FILTER,
      icon: strokes('M3.5 4.5h13L11.7 11v4.5l-3.4-1.8V11z'),
    },
    { label: toolTexts.ascending, command: SORT_ASCENDING, icon: 'A↓Z' },
    { label: toolTexts.descending, command: SORT_DESCENDING, icon: 'Z↓A' },
  ],
  [
    {
      label: toolTexts.freeze,
      command: 'sheet.command.set-first-row-frozen',
      icon: strokes('M3.5 4h13v12h-13zM3.5 8.2h13M5 5.2l2 2M9 5.2l2 2M13 5.2l2 2'),
    },
    {
      label: toolTexts.unfreeze,
      command: 'sheet.command.cancel-frozen',
      icon: strokes('M3.5 4h13v12h-13zM3.5 8.2h13'),
    },
  ],
];

export function Toolbar({ language, onTool }: { language: Language; onTool(command: string): void }) {
  return (
    <div class="toolbar" role="toolbar" aria-label={toolTexts.toolbar[language]}>
      {GROUPS.map((tools, index) => (
        <div class="tools" role="group" key={index}>
          {tools.map(({ label, command, icon }) => (
            <button
              key={command}
              type="button"
              aria-label={label[language]}
              title={label[language]}
              // The selection and a cell being edited keep the focus, as in every spreadsheet.
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => onTool(command)}
            >
              {icon}
            </button>
          ))}
        </div>
      ))}
    </div>
  );
}
