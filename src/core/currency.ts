/** Currencies with the marks and words that exports put for them; where a mark has several, the likeliest is first. */
const MARKS: Readonly<Record<string, string>> = {
  USD: '$ US$ $US 美元 美金',
  CAD: '$ C$ CA$ $CA',
  AUD: '$ A$ AU$',
  SGD: '$ S$ $SG',
  NZD: '$ NZ$',
  HKD: '$ HK$',
  TWD: '$ NT$',
  MXN: '$ MX$',
  BRL: 'R$',
  EUR: '€ 欧元',
  GBP: '£ £GB 英镑',
  CNY: '¥ CN¥ RMB 元 人民币',
  JPY: '¥ JP¥ 円 日元',
  VND: '₫ Đ VNĐ 越南盾',
  THB: '฿ 泰铢',
  PHP: '₱',
  KRW: '₩',
  INR: '₹',
  TRY: '₺',
  RUB: '₽',
  IDR: 'RP RP. 印尼盾',
  MYR: 'RM',
  PLN: 'ZŁ',
};

const WITHOUT_MARK =
  'CLP COP PEN ARS AED SAR QAR KWD BHD OMR JOD ILS EGP ZAR NGN KES PKR BDT CZK HUF RON SEK NOK DKK CHF'.split(
    ' ',
  );
const CODES = [...Object.keys(MARKS), ...WITHOUT_MARK];

/** Money that is written without decimals: a lone mark in it separates thousands. */
const WITHOUT_DECIMALS = ['VND', 'IDR', 'JPY', 'KRW', 'CLP'];
/** Money with three decimals: `1.234` stays unclear in it. */
const THREE_DECIMALS = ['KWD', 'BHD', 'OMR', 'JOD'];

/** Every ISO code a mark or code can stand for, the likeliest first; empty for anything else. */
export function currenciesOf(mark: string): readonly string[] {
  const text = mark.normalize('NFKC').trim().toUpperCase();
  if (CODES.includes(text)) return [text];
  return Object.keys(MARKS).filter((code) => marksOf(code).includes(text));
}

function marksOf(code: string): string[] {
  return (MARKS[code] ?? '').split(' ');
}

/** How many decimals amounts of this currency are written with. */
export function decimalsOf(currency: string | null): 0 | 2 | 3 {
  if (currency === null) return 2;
  if (WITHOUT_DECIMALS.includes(currency)) return 0;
  return THREE_DECIMALS.includes(currency) ? 3 : 2;
}

function escaped(text: string): string {
  return text.replace(/[$.]/g, '\\$&');
}

/** The marks and codes as a pattern, longest first, for numbers that carry their currency: `Rp2.263.353`. */
export const CURRENCY_PATTERN = [...Object.keys(MARKS).flatMap(marksOf), ...CODES]
  .sort((a, b) => b.length - a.length)
  .map(escaped)
  .join('|');
