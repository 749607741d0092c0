import type { Address } from '../../core/address';

/** Filled in by the ad platform: TikTok's are in capitals. */
const MACRO = /__[A-Z0-9_]+?__|\{[^{}]*\}/g;

/** What is wrong with the UTM parameters of an address, as codes in the order of the documentation. */
export function addressFindings({ base, params, fragment }: Address): string[] {
  const utm = params
    .filter(({ name }) => name.toLowerCase().startsWith('utm_'))
    .map(({ name, value }) => ({ typed: name, name: name.toLowerCase(), value: withoutMacros(value) }));
  const missing = (name: string): boolean =>
    !utm.some((param) => param.name === name && param.value.trim() !== '');
  const grouping = utm.filter(({ name }) => REQUIRED.includes(name));
  const raw = [base, ...params.map((param) => param.raw), fragment].join('');
  const found: readonly [code: string, present: boolean][] = [
    ['MISSING_SOURCE', missing('utm_source')],
    ['MISSING_MEDIUM', missing('utm_medium')],
    ['MISSING_CAMPAIGN', missing('utm_campaign')],
    [
      'UPPER_CASE',
      utm.some(({ typed }) => hasCapitals(typed)) || grouping.some(({ value }) => hasCapitals(value)),
    ],
    ['SPACE', /\s/.test(raw) || utm.some(({ name, value }) => name !== 'utm_term' && /\s/.test(value))],
    ['DOUBLED', new Set(utm.map(({ name }) => name)).size < utm.length],
    ['HTTP', /^http:/i.test(base)],
  ];
  return found.filter(([, present]) => present).map(([name]) => name);
}

function withoutMacros(value: string): string {
  return value.includes('__') || value.includes('{') ? value.replace(MACRO, 'macro') : value;
}

const REQUIRED = ['utm_source', 'utm_medium', 'utm_campaign'];

function hasCapitals(text: string): boolean {
  return text !== text.toLowerCase();
}
