/** The two languages everything a user reads is written in; a missing one does not compile. */
export type Language = 'en' | 'zh';

export type Words = Readonly<Record<Language, string>>;

/* @__NO_SIDE_EFFECTS__ */ // Lets the bundler drop sentences that only documentation reads.
export function words(en: string, zh: string): Words {
  return { en, zh };
}
