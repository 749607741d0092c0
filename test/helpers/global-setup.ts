import { resolve } from 'node:path';
import { buildDist } from '../../src/build/dist';
import { bundleHeadless } from '../../src/preview/univer/bundle-headless';

/** Tests run what would be pushed, so it is built before the first of them. */
export default async function prepare(): Promise<void> {
  const root = resolve(__dirname, '../..');
  await Promise.all([bundleHeadless(root), buildDist(root)]);
}
