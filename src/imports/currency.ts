import { lastBracket } from './headings';

const DOLLARS = ['USD', 'CAD', 'AUD', 'SGD', 'NZD', 'HKD', 'TWD', 'MXN'];

/** Marks that exports put for a currency, each with every ISO code it can stand for, the likeliest first. */
const MARKS: Readonly<Record<string, readonly string[]>> = {
  $: DOLLARS,
  US$: ['USD'],
  S$: ['SGD'],
  C$: ['CAD'],
  CA$: ['CAD'],
  A$: ['AUD'],
  AU$: ['AUD'],
  NZ$: ['NZD'],
  HK$: ['HKD'],
  NT$: ['TWD'],
  MX$: ['MXN'],
  R$: ['BRL'],
  '€': ['EUR'],
  '£': ['GBP'],
  '¥': ['CNY', 'JPY'],
  元: ['CNY'],
  RMB: ['CNY'],
  円: ['JPY'],
  '₫': ['VND'],
  đ: ['VND'],
  '฿': ['THB'],
  '₱': ['PHP'],
  '₩': ['KRW'],
  '₹': ['INR'],
  '₺': ['TRY'],
  '₽': ['RUB'],
  RP: ['IDR'],
  RM: ['MYR'],
  ZŁ: ['PLN'],
};

const CODES = (
  'USD CNY EUR GBP JPY KRW HKD TWD SGD MYR IDR THB VND PHP AUD NZD CAD MXN BRL CLP COP PEN ARS ' +
  'AED SAR QAR KWD BHD OMR JOD ILS TRY EGP ZAR NGN KES INR PKR BDT PLN CZK HUF RON SEK NOK DKK CHF RUB'
).split(' ');

/** Money that is written without decimals: a lone mark in it separates thousands. */
const WITHOUT_DECIMALS = new Set(['VND', 'IDR', 'JPY', 'KRW', 'CLP']);
/** Money with three decimals: `1.234` stays unclear in it. */
const THREE_DECIMALS = new Set(['KWD', 'BHD', 'OMR', 'JOD']);

/** Every ISO code a mark or code can stand for, the likeliest first; empty for anything else. */
export function currenciesOf(mark: string): readonly string[] {
  const text = mark.normalize('NFKC').trim().toUpperCase();
  if (CODES.includes(text)) return [text];
  return MARKS[text] ?? MARKS[text.toLowerCase()] ?? [];
}

/** A heading and the currency in its last bracket, if that bracket holds one. */
export function peelCurrency(heading: string): { heading: string; currencies: readonly string[] } {
  const bracket = lastBracket(heading);
  const currencies = bracket ? currenciesOf(bracket.inside) : [];
  return bracket && currencies.length > 0
    ? { heading: bracket.before, currencies }
    : { heading, currencies: [] };
}

/** How many decimals amounts of this currency are written with. */
export function decimalsOf(currency: string | null): 0 | 2 | 3 {
  if (currency === null) return 2;
  if (WITHOUT_DECIMALS.has(currency)) return 0;
  return THREE_DECIMALS.has(currency) ? 3 : 2;
}

function escaped(text: string): string {
  return text.replace(/[$.]/g, '\\$&');
}

/** The marks and codes as a pattern, longest first, for numbers that carry their currency: `Rp2.263.353`. */
export const CURRENCY_PATTERN = [...Object.keys(MARKS), ...CODES]
  .sort((a, b) => b.length - a.length)
  .map(escaped)
  .join('|');
