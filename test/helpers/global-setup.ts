import { resolve } from 'node:path';
import { bundleHeadless } from '../../src/preview/univer/bundle-headless';

export default async function prepare(): Promise<void> {
  await bundleHeadless(resolve(__dirname, '../..'));
}
