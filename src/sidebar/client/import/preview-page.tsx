import type { ComponentChildren, JSX } from 'preact';
import { importerOf } from '../../../imports/catalogue';
import { noPeriod } from '../../../imports/notes';
import type { Recognition } from '../../../imports/recognise';
import type { Period, ReadReport } from '../../../imports/report';
import type { ImportResult } from '../../api';
import { Button, Notice, Select, Title } from '../parts/controls';
import { useSay } from '../parts/language';
import type { Loading } from '../parts/loading';
import { useLoading } from '../parts/loading';
import { ProblemNotice } from '../parts/problem';
import { server } from '../server';
import { importTexts as texts } from '../texts/import';
import { outlookOf } from './outlook';
import { isNothingNew, partOf } from './result';
import { ColumnLists } from './column-lists';
import { KeptList } from './kept-list';
import { PeriodFields } from './period-fields';
import type { Reading } from './reading';

interface FactProps {
  label: string;
  children: ComponentChildren;
}

function Fact({ label, children }: FactProps): JSX.Element {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Facts({ report }: { report: ReadReport }): JSX.Element {
  const say = useSay();
  const { file, period, currency, rows } = report;
  return (
    <dl class="answers facts">
      <Fact label={say(texts.file)}>{file}</Fact>
      {period && (
        <Fact label={say(texts.period)}>
          <span class="days">{say(texts.periodRange, { ...period })}</span>
        </Fact>
      )}
      <Fact label={say(texts.currency)}>{currency ?? say(texts.currencyOpen)}</Fact>
      <Fact label={say(texts.contents)}>{say(texts.contentCount, { count: rows.length })}</Fact>
    </dl>
  );
}

/** What applying would do, in one sentence per kind of change. */
function Outlook({ result, period }: { result: ImportResult; period: Period }): JSX.Element {
  const say = useSay();
  return (
    <Notice kind={isNothingNew(result) ? 'info' : 'good'}>
      {outlookOf(result, period).map(({ what, values }) => (
        <p key={what.en}>{say(what, values)}</p>
      ))}
      {result.notes.map((note) => (
        <p key={note.en}>{say(note)}</p>
      ))}
    </Notice>
  );
}

function Check({ check, period }: { check: Loading<ImportResult>; period: Period }): JSX.Element {
  const say = useSay();
  if (check.state === 'failed') return <ProblemNotice problem={check.problem} onRetry={check.again} />;
  if (check.state === 'waiting') {
    return (
      <p class="waiting" role="status">
        {say(texts.checking)}
      </p>
    );
  }
  return (
    <>
      <Outlook result={check.value} period={period} />
      <KeptList result={check.value} />
    </>
  );
}

interface PreviewPageProps {
  reading: Reading;
  onPlace: (place: Recognition) => void;
  onPeriod: (period: Period) => void;
  onApply: (report: ReadReport) => void;
  onOther: () => void;
}

function PlaceField({ reading, onPlace }: Pick<PreviewPageProps, 'reading' | 'onPlace'>): JSX.Element | null {
  const { places, place, decoded } = reading;
  if (places.length < 2) return null;
  return (
    <Select
      label={texts.sheet}
      value={String(place?.sheet ?? '')}
      options={places.map(({ sheet }) => ({ code: String(sheet), label: decoded.sheets[sheet]?.name ?? '' }))}
      onChange={(code) => {
        const chosen = places.find(({ sheet }) => String(sheet) === code);
        if (chosen) onPlace(chosen);
      }}
    />
  );
}

interface FrameProps extends PreviewPageProps {
  /** What comes of it, or what is still to be answered. */
  outlook: ComponentChildren;
  canApply: boolean;
}

function Frame({ reading, outlook, canApply, onPlace, onApply, onOther }: FrameProps): JSX.Element {
  const { report } = reading;
  const say = useSay();
  // Days that are missing are asked for, which says more than the note.
  const notes = report.notes.filter(({ en }) => en !== noPeriod.en);
  return (
    <>
      <main>
        <Title>{say(texts.previewTitle)}</Title>
        <p class="recognised">{say(importerOf(report.importer).name)}</p>
        <PlaceField reading={reading} onPlace={onPlace} />
        <Facts report={report} />
        {outlook}
        {notes.length > 0 && (
          <ul class="bullets help">
            {notes.map((note) => (
              <li key={note.en}>{say(note)}</li>
            ))}
          </ul>
        )}
        <ColumnLists report={report} />
      </main>
      <footer class="actions">
        <Button
          primary
          disabled={!canApply}
          onClick={() => {
            onApply(report);
          }}
        >
          {say(texts.apply)}
        </Button>
        <Button onClick={onOther}>{say(texts.otherFile)}</Button>
      </footer>
    </>
  );
}

/** A report whose days are known, compared with the workbook; `key` it by those days. */
function CheckedPage({ period, ...props }: PreviewPageProps & { period: Period }): JSX.Element {
  const check = useLoading(() => server.importCheck(partOf(props.reading.report)));
  const canApply = check.state === 'here' && !isNothingNew(check.value);
  return <Frame {...props} canApply={canApply} outlook={<Check check={check} period={period} />} />;
}

/** What was found in the file, before anything is written. */
export function PreviewPage(props: PreviewPageProps): JSX.Element {
  const { period } = props.reading.report;
  if (period === null) {
    return <Frame {...props} canApply={false} outlook={<PeriodFields onPeriod={props.onPeriod} />} />;
  }
  return <CheckedPage key={`${period.from} ${period.to}`} {...props} period={period} />;
}
