import { InterceptorEffectEnum } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import type { Grid } from './grid';

/** Univer's own mark of an error is drawn at a priority of 10; what runs later sees it. */
const AFTER_UNIVER = 9;
const UNIVER_GREEN = '#409f11';
const RED_CORNER = { tr: { size: 6, color: '#d93025' } };

/** An error has a red corner at the right, as in Sheets; the green one at the left would look like a good sign. */
export function markErrorsRed({ univer }: Grid): void {
  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      effect: InterceptorEffectEnum.Style,
      priority: AFTER_UNIVER,
      handler: (cell, _, next) =>
        next(cell?.markers?.tl?.color === UNIVER_GREEN ? { ...cell, markers: RED_CORNER } : cell),
    });
}
