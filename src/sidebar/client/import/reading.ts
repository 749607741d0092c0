import { readReport } from '../../../imports/read';
import { recognise } from '../../../imports/recognise';
import type { Recognition } from '../../../imports/recognise';
import type { DecodedFile, ReadReport } from '../../../imports/report';
import { isRefusal } from '../../../imports/report';
import { Problem } from '../server';

/** A file with every report found in it, and the one that is shown. */
export interface Reading {
  decoded: DecodedFile;
  places: readonly Recognition[];
  place: Recognition | undefined;
  report: ReadReport;
}

/** One complete report per sheet of the file, the surest first; more than one is for the seller to choose from. */
export function completePlaces(places: readonly Recognition[]): Recognition[] {
  const complete = places.filter(({ lacking }) => lacking.length === 0);
  return complete.filter(
    (place, index) => complete.findIndex(({ sheet }) => sheet === place.sheet) === index,
  );
}

/** Reads a decoded file, at the surest place unless one was chosen; a file that is no report is a `Problem`. */
export function readDecoded(decoded: DecodedFile, chosen?: Recognition): Reading {
  const found = recognise(decoded);
  const place = chosen ?? found[0];
  const report = readReport(decoded, place);
  if (isRefusal(report)) throw new Problem(report.why);
  return { decoded, places: completePlaces(found), place, report };
}
