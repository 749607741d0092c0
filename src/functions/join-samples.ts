import { differentLength } from './sentences';
import type { NamedSource } from './shapes';
import type { Sample } from './source';
import { bilingual } from './trouble';

interface NamedSample {
  name: string;
  sample: Sample;
}

/**
 * Takes out of every sample the places where it or one of its partners is blank, so that what is left goes side by
 * side; throws when partners are not equally long.
 */
export function joinSamples(sources: readonly NamedSource[]): readonly NamedSource[] {
  const samples = sources.flatMap(({ name, source: { sample } }) => (sample ? [{ name, sample }] : []));
  if (samples.length === 0) return sources;
  const placesOf = new Map<string, number[]>();
  for (const { sample } of samples) {
    if (placesOf.has(sample.partners)) continue;
    const partners = samples.filter((other) => other.sample.partners === sample.partners);
    placesOf.set(sample.partners, sharedPlaces(partners));
  }
  return sources.map(({ name, source }) => {
    const places = placesOf.get(source.sample?.partners ?? '');
    return places ? { name, source: kept(source, places) } : { name, source };
  });
}

function sharedPlaces(partners: readonly NamedSample[]): number[] {
  const [first, ...others] = partners;
  const length = first?.sample.values.length ?? 0;
  for (const { name, sample } of others) {
    if (sample.values.length === length) continue;
    throw new Error(bilingual(differentLength(name, sample.values.length, first?.name ?? '', length)));
  }
  const deciding = partners.map(({ sample }) => sample).filter(({ keepBlanks }) => !keepBlanks);
  const places: number[] = [];
  for (let place = 0; place < length; place++) {
    if (deciding.every(({ values }) => values[place] !== null)) places.push(place);
  }
  return places;
}

function kept({ sample, list }: NamedSource['source'], places: readonly number[]): NamedSource['source'] {
  const values = sample?.values ?? [];
  const left = places.length === values.length ? values : places.map((place) => values[place]);
  const shape = { length: values.length, upright: list?.upright === true, places };
  return { rows: 1, columns: 1, at: () => left, list: shape };
}
