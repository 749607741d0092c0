import type { Plugin } from 'esbuild';
import { dirname } from 'node:path';
import { lazyFunctionIndex } from './index-functions';

/** Puts the index that defines nothing until it is asked in the place of the one that defines everything. */
export const lazyRecords: Plugin = {
  name: 'lazy-records',
  setup(build) {
    build.onLoad({ filter: /src[\\/]functions[\\/]index\.ts$/ }, ({ path }) => ({
      contents: lazyFunctionIndex(),
      loader: 'ts',
      resolveDir: dirname(path),
    }));
  },
};
