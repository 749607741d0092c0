import type { JSX } from 'preact';
import type { Words } from '../../../core/words';
import { content } from '../../../workbook/sheets/content';
import { columnsOf } from '../../../workbook/record';
import type { ImportResult } from '../../api';
import { useSay } from '../parts/language';
import { importTexts as texts } from '../texts/import';

const headings = new Map<string, Words>(columnsOf(content).map(({ id, heading }) => [id, heading]));

/** Cells where the seller's own figure differs from the report's. */
export function KeptList({ result }: { result: ImportResult }): JSX.Element | null {
  const say = useSay();
  if (result.keptCount === 0) return null;
  return (
    <details class="lists">
      <summary>{say(texts.keptTitle, { count: result.keptCount })}</summary>
      <ul class="columns">
        {result.kept.map(({ row, column, present, imported }) => {
          const heading = headings.get(column);
          return (
            <li key={`${String(row)} ${column}`}>
              {say(texts.keptCell, {
                row: String(row),
                column: heading ? say(heading) : column,
                present: String(present),
                imported: String(imported),
              })}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
