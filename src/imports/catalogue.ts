import type { Importer } from './importer';
import { tiktokVideo } from './tiktok-video';

/** Every report that is understood, in the order in which they are offered. */
export const importers: readonly Importer[] = [tiktokVideo];

export function importerOf(id: string): Importer {
  const importer = importers.find((candidate) => candidate.id === id);
  if (!importer) throw new Error(`no report is called ${id} / 没有名为 ${id} 的报表`);
  return importer;
}
