import type {
  ICellData,
  IObjectMatrixPrimitiveType,
  IRange,
  IStyleData,
  Injector,
  Nullable,
  Univer,
  Workbook,
  Worksheet,
} from '@univerjs/core';
import { ICommandService, IUniverInstanceService, UniverInstanceType } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { ISelectionWithStyle } from '@univerjs/preset-sheets-core';
import {
  FormulaDataModel,
  SelectionMoveType,
  SetRangeValuesMutation,
  SheetsSelectionsService,
} from '@univerjs/preset-sheets-core';
import { PendingWrites } from './pending';

/** The cells beneath the emulated services: what Univer holds, read and written without waiting. */
export class Grid {
  readonly injector: Injector;
  private readonly commands: ICommandService;
  private readonly formulas: FormulaDataModel;
  private readonly pending = new PendingWrites();

  constructor(
    univer: Univer,
    readonly api: FUniver,
  ) {
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    this.formulas = this.injector.get(FormulaDataModel);
  }

  get workbook(): Workbook {
    const workbook = this.injector
      .get(IUniverInstanceService)
      .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    if (!workbook) throw new Error('no spreadsheet is open');
    return workbook;
  }

  get unitId(): string {
    return this.workbook.getUnitId();
  }

  sheet(sheetId: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    if (!sheet) throw new Error('this sheet was deleted');
    return sheet;
  }

  /** The sheet through Univer's own interface, for what is a whole command there. */
  facade(sheetId: string): ReturnType<Grid['facadeOf']> {
    return this.facadeOf(sheetId);
  }

  private facadeOf(sheetId: string) {
    this.flush();
    const sheet = this.api.getWorkbook(this.unitId)?.getSheetBySheetId(sheetId);
    if (!sheet) throw new Error('this sheet was deleted');
    return sheet;
  }

  facadeWorkbook() {
    this.flush();
    const workbook = this.api.getWorkbook(this.unitId);
    if (!workbook) throw new Error('no spreadsheet is open');
    return workbook;
  }

  private selections() {
    return this.injector.get(SheetsSelectionsService).getWorkbookSelections(this.unitId);
  }

  selected(sheetId: string): ISelectionWithStyle[] {
    return [...this.selections().getSelectionsOfWorksheet(sheetId)];
  }

  /** Whatever was drawn last, the sheet in front shows its own selection afterwards. */
  select(sheetId: string, cells: ISelectionWithStyle[]): void {
    const selections = this.selections();
    selections.setSelectionsOfWorksheet(sheetId, cells);
    const front = this.workbook.getActiveSheet().getSheetId();
    selections.setSelections(front, this.selected(front), SelectionMoveType.ONLY_SET);
  }

  execute(command: string, params: object): void {
    if (!this.commands.syncExecuteCommand(command, { unitId: this.unitId, ...params })) {
      throw new Error(`the spreadsheet refused ${command}`);
    }
  }

  /** A cell as it stands, or as a formula elsewhere spilled into it; without what the page does to show it. */
  cell(sheetId: string, row: number, column: number): Nullable<ICellData> {
    this.flush();
    const own = this.sheet(sheetId).getCellRaw(row, column);
    if (own?.v !== undefined && own.v !== null && own.v !== '') return own;
    if (own?.p) return own;
    const spilled = this.formulas.getArrayFormulaCellData()[this.unitId]?.[sheetId]?.[row]?.[column];
    return spilled ? { ...own, v: spilled.v ?? null, t: spilled.t ?? null } : own;
  }

  /** Rows and columns of all cells that hold something, spilled results included. */
  *filled(sheetId: string): Generator<[row: number, column: number]> {
    this.flush();
    const own = this.sheet(sheetId).getCellMatrix().getMatrix();
    const spilled = this.formulas.getArrayFormulaCellData()[this.unitId]?.[sheetId] ?? {};
    const matrices: IObjectMatrixPrimitiveType<Nullable<ICellData>>[] = [own, spilled];
    for (const matrix of matrices) {
      for (const [row, line] of Object.entries(matrix)) {
        for (const [column, cell] of Object.entries<Nullable<ICellData>>(line ?? {}))
          if (holds(cell)) yield [Number(row), Number(column)];
      }
    }
  }

  style(sheetId: string, row: number, column: number): Nullable<IStyleData> {
    this.flush();
    return this.workbook.getStyles().getStyleByCell(this.sheet(sheetId).getCellRaw(row, column));
  }

  /** The formula of a cell in its own words, shared formulas shifted to the place. */
  formula(sheetId: string, row: number, column: number): string {
    this.flush();
    return this.formulas.getFormulaStringByCell(row, column, sheetId, this.unitId) ?? '';
  }

  /**
   * Writes what is given of each cell and leaves the rest of it; not one step of the undo list, which belongs
   * to the person at the keyboard.
   */
  write(sheetId: string, { startRow, startColumn }: Corner, cells: readonly (readonly ICellData[])[]): void {
    this.pending.add(sheetId, startRow, startColumn, cells);
  }

  /** Brings waiting writes into the grid; everything that reads cells or moves them does so first. */
  flush(): void {
    this.pending.flush((subUnitId, cellValue) => {
      this.execute(SetRangeValuesMutation.id, { subUnitId, cellValue });
    });
  }
}

type Corner = Pick<IRange, 'startRow' | 'startColumn'>;

function holds(cell: Nullable<ICellData>): boolean {
  return Boolean(
    cell && ((cell.v !== undefined && cell.v !== null && cell.v !== '') || cell.f || cell.si || cell.p),
  );
}
