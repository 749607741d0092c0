import type { AddOn, AddOnFiles, PageSide } from './add-on';
import type { Grid } from './grid';

export function startAddOn(_grid: Grid, _files: AddOnFiles, _saved: unknown, _page: PageSide): AddOn {
  return {
    open: () => undefined,
    run: () => undefined,
    call: () => Promise.reject(new Error('no runtime')),
    errorAt: () => undefined,
    save: () => null,
    settled: () => Promise.resolve(),
  };
}
