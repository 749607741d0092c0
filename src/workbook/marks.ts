import type { OurText } from './plan';
import type { Marks } from './snapshot';

/** FNV-1a, 32 bits, in base 36: short enough to keep hundreds of them in a sheet's metadata. */
export function fingerprint(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

/**
 * Remembers what was last written. A part whose wanted state equals its mark is left alone, so a person's own
 * formatting or wording stays; a part whose mark differs is written again.
 */
export class MarkBook {
  private readonly next: Record<string, string> = {};

  constructor(private readonly before: Marks) {}

  /** Whether this part must be written; notes the new state either way. */
  changed(key: string, wanted: unknown): boolean {
    const mark = fingerprint(wanted);
    this.next[key] = mark;
    return this.before[key] !== mark;
  }

  /** Whether a text found in a cell is one we wrote; anything else is a person's and stays. */
  isOurs(key: string, found: string, ours: OurText): boolean {
    return found === '' || ours.known.includes(found) || this.before[key] === fingerprint(found);
  }

  get marks(): Marks {
    return this.next;
  }

  get differs(): boolean {
    const keys = new Set([...Object.keys(this.before), ...Object.keys(this.next)]);
    return [...keys].some((key) => this.before[key] !== this.next[key]);
  }
}
