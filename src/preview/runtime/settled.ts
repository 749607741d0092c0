import { CommandType, ICommandService } from '@univerjs/core';
import { SetFormulaCalculationNotificationMutation } from '@univerjs/preset-sheets-core';
import type { CellErrors } from './cell-errors';
import type { Grid } from './grid';

/** Univer gathers changes for 100 ms before it calculates. */
const QUIET = 130;

/** Waits for formulas: Univer calculates after the fact, in steps. */
export class Calculation {
  private changed = 0;
  private running = false;
  private readonly listener: { dispose(): void };

  constructor(
    grid: Grid,
    errors: CellErrors,
    private readonly now: () => number = () => Date.now(),
  ) {
    this.listener = grid.injector.get(ICommandService).onCommandExecuted(({ id, type, params }) => {
      if (type === CommandType.MUTATION) this.changed = this.now();
      if (id !== SetFormulaCalculationNotificationMutation.id) return;
      const finished = (params as { functionsExecutedState?: unknown }).functionsExecutedState !== undefined;
      if (!this.running && !finished) errors.newCalculation();
      this.running = !finished;
    });
  }

  /** Resolves once nothing has changed for a moment and no formula is being calculated. */
  async settled(wait: (milliseconds: number) => Promise<void>): Promise<void> {
    while (this.running || this.now() - this.changed < QUIET) await wait(10);
  }

  dispose(): void {
    this.listener.dispose();
  }
}
