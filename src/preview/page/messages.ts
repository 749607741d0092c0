/** What the panel's page and the page around it say to each other. Plain JSON apart from the call's arguments. */
export type FromPanel =
  { type: 'call'; id: number; name: string; args: unknown[] } | { type: 'close' } | { type: 'focusGrid' };

export type ToPanel =
  { type: 'result'; id: number; value: unknown } | { type: 'failure'; id: number; message: string };
