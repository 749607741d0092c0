import type { Words } from '../core/words';

/** Something that cannot be done, as one sentence for the seller in both languages. */
export class Refused extends Error {
  constructor(readonly sentence: Words) {
    super(`${sentence.en} / ${sentence.zh}`);
  }
}
