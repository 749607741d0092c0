export interface CellPlace {
  sheetId: string;
  /** From 0, as Univer counts. */
  row: number;
  column: number;
}

/** The sentences that custom functions threw, by the cell of their formula. */
export class CellErrors {
  private readonly kept = new Map<string, { place: CellPlace; sentence: string; calculation: number }>();
  private calculation = 0;

  /** Of two functions in one cell, one success does not hide the other's error of the same calculation. */
  newCalculation(): void {
    this.calculation += 1;
  }

  keep(place: CellPlace, sentence: string): void {
    this.kept.set(key(place), { place, sentence, calculation: this.calculation });
  }

  clear(place: CellPlace): void {
    if (this.kept.get(key(place))?.calculation !== this.calculation) this.kept.delete(key(place));
  }

  at(place: CellPlace): string | undefined {
    return this.kept.get(key(place))?.sentence;
  }

  /** Moves every place with its cell; null when the cell is gone. */
  move(move: (place: CellPlace) => CellPlace | null): void {
    const entries = [...this.kept.values()];
    this.kept.clear();
    for (const entry of entries) {
      const place = move(entry.place);
      if (place) this.kept.set(key(place), { ...entry, place });
    }
  }
}

function key({ sheetId, row, column }: CellPlace): string {
  return `${sheetId}!${row}:${column}`;
}
