import type { JSX } from 'preact';
import { importerOf } from '../../../imports/catalogue';
import type { MappedColumn, ReadReport } from '../../../imports/report';
import { useSay } from '../parts/language';
import { importTexts as texts } from '../texts/import';

/** A list of columns not understood is short enough to stand open up to this length. */
const OPEN_UP_TO = 5;

/** Refused lines shown one by one; a broken file has the same trouble in all of them. */
const MOST_REFUSED = 30;

function MappedList({
  columns,
  importer,
}: {
  columns: readonly MappedColumn[];
  importer: string;
}): JSX.Element {
  const say = useSay();
  const known = importerOf(importer).columns;
  const described = ({ id, heading, samples }: MappedColumn): string => {
    const column = id === null ? undefined : known[id];
    const name =
      column && say(column.name) !== heading ? [say(texts.mappedTo, { name: say(column.name) })] : [];
    return [...name, samples.length === 0 ? say(texts.noValues) : samples.join(' · ')].join(' · ');
  };
  return (
    <details>
      <summary>{say(texts.mapped, { count: columns.length })}</summary>
      <ul class="columns">
        {columns.map((column) => (
          <li key={column.heading}>
            <strong>{column.heading}</strong>
            <span class="help">{described(column)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function UnmappedList({ columns }: { columns: readonly MappedColumn[] }): JSX.Element {
  const say = useSay();
  return (
    <details open={columns.length <= OPEN_UP_TO}>
      <summary>{say(texts.unmapped, { count: columns.length })}</summary>
      <p class="help">{say(texts.unmappedHelp)}</p>
      <ul class="columns">
        {columns.map(({ heading, samples }) => (
          <li key={heading}>
            <strong>{heading === '' ? say(texts.noHeading) : heading}</strong>
            <span class="help">{samples.join(' · ')}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What became of every column and line of the file; nothing is dropped in silence. */
export function ColumnLists({ report }: { report: ReadReport }): JSX.Element {
  const say = useSay();
  const mapped = report.columns.filter(({ id }) => id !== null);
  const unmapped = report.columns.filter(({ id }) => id === null);
  const { refused } = report;
  return (
    <div class="lists">
      {unmapped.length > 0 && <UnmappedList columns={unmapped} />}
      {refused.length > 0 && (
        <details open>
          <summary>{say(texts.refused, { count: refused.length })}</summary>
          <ul class="columns">
            {refused.slice(0, MOST_REFUSED).map(({ row, why }) => (
              <li key={row}>{say(texts.refusedRow, { row, why: say(why) })}</li>
            ))}
            {refused.length > MOST_REFUSED && <li>…</li>}
          </ul>
        </details>
      )}
      <MappedList columns={mapped} importer={report.importer} />
    </div>
  );
}
