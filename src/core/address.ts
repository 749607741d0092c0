import { trimUnseen } from './folding';
import { rememberLast } from './remember';

/** A web address in its parts, written out by hand: Apps Script has neither URL nor URLSearchParams. */
export interface Address {
  /** Up to the question mark, as typed. */
  base: string;
  params: readonly AddressParam[];
  /** With its `#`, as typed, or empty. */
  fragment: string;
}

export interface AddressParam {
  /** As it stands between two `&`. */
  raw: string;
  name: string;
  value: string;
}

/** Letters of any script, digits, - and _. */
const LABEL = '[^\\s!-,./:-@[-^`{-~]+';
/** Scheme, perhaps a user, and a host with a dot in it that does not end in a number; a port may follow. */
const ORIGIN = new RegExp(
  `^https?://(?:[^\\s/?#@\\\\]*@)?(?:${LABEL}\\.)+(?!\\d+\\.?(?::|$))${LABEL}\\.?(?::\\d{1,5})?$`,
  'i',
);
/** One character in UTF-8; what is not, such as GBK from an old page, stays as typed. */
const ENCODED =
  /%[0-7][\da-f]|%[cd][\da-f]%[89ab][\da-f]|%e[\da-f](?:%[89ab][\da-f]){2}|%f[0-4](?:%[89ab][\da-f]){3}/gi;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** `{{campaign.name}}` and `{keyword}`: ad platforms fill them in only when they stand there as they are. */
const MACRO = /%7B(?:%7B[\w.:]+%7D|[\w.:]+)%7D/g;

/** Null for anything that does not begin as a web address does. */
export function parseAddress(text: string): Address | null {
  const [, base = '', query, fragment = ''] = /^([^?#]*)(?:\?([^#]*))?(#[^]*)?$/.exec(trimUnseen(text)) ?? [];
  const [origin = ''] = /^https?:\/\/[^/]*/i.exec(base) ?? [];
  if (!isOrigin(origin)) return null;
  const raws = query ? query.split('&') : [];
  return { base: base === origin ? `${base}/` : base, params: raws.map(toParam), fragment };
}

/** A column of links mostly leads to one shop. */
const isOrigin = rememberLast((origin: string) => ORIGIN.test(origin));

function toParam(raw: string): AddressParam {
  const at = raw.indexOf('=');
  const [name, value] = at < 0 ? [raw, ''] : [raw.slice(0, at), raw.slice(at + 1)];
  return { raw, name: decode(name), value: decode(value) };
}

function decode(text: string): string {
  if (!text.includes('%') && !text.includes('+')) return text;
  return text.replace(/\+/g, ' ').replace(ENCODED, (bytes) => {
    try {
      return decodeURIComponent(bytes);
    } catch {
      return bytes;
    }
  });
}

/** In UTF-8, with half a character, which no address can hold, as the replacement mark. */
export function encode(text: string): string {
  return encodeURIComponent(text.replace(LONE_SURROGATE, '\ufffd')).replace(MACRO, (macro) =>
    macro.replace(/%7B/g, '{').replace(/%7D/g, '}'),
  );
}

/**
 * The address with these parameters: one that is there is replaced where it stands first, in whatever case it was
 * typed, and a second one goes; the others are appended in order. Spaces, at which a link would break off, are encoded.
 */
export function withParams(
  address: Address,
  set: readonly (readonly [name: string, value: string])[],
): string {
  const left = new Map(set.map(([name, value]) => [name, `${name}=${encode(value)}`]));
  const names = new Set(left.keys());
  const kept = address.params.flatMap(({ raw, name }) => {
    const key = name.toLowerCase();
    if (!names.has(key)) return [raw];
    const replaced = left.get(key);
    left.delete(key);
    return replaced === undefined ? [] : [replaced];
  });
  const query = [...kept.filter((raw) => raw !== ''), ...left.values()].join('&');
  return `${address.base}${query && '?'}${query}${address.fragment}`.replace(/\s/g, encode);
}
